import type { Language } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { AskedTerm } from './asked.ts';

/** Whether a word only helps another along ("do you have", « se efectuará »), in whichever form of the verb. */
export function isHelping(
  { key, words }: Pick<AskedTerm, 'key' | 'words'>,
  language: Language,
  lexicon: Lexicon,
): boolean {
  const { helpingVerb } = language.cues;
  return stemsOf(helpingVerb, language, lexicon).has(key) || findExpressions(words, helpingVerb).length > 0;
}

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** The stems of the verbs; a word of the thesaurus stands for more than its form, so that one only helps as it is listed. */
function stemsOf(verbs: readonly string[], { code }: Language, lexicon: Lexicon): ReadonlySet<string> {
  let stems = known.get(verbs);
  if (!stems) {
    const read = verbs.flatMap((verb) => (verb.includes(' ') ? [] : lexicon.termsOf(verb, code)));
    stems = new Set(read.flatMap(({ key }) => (key.startsWith(CONCEPT) ? [] : key)));
    known.set(verbs, stems);
  }
  return stems;
}

/** Keys of words that the thesaurus knows begin so. */
const CONCEPT = 'c:';
