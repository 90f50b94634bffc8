import { findExpressions, type Lexicon, properNames } from '../../text/index.ts';
import type { AskedTerm } from '../question/asked.ts';
import { rememberPattern } from '../question/expression-pattern.ts';
import { type Candidacy, isSubjectMatter, wordsOf } from './candidacy.ts';

/**
 * "Are backups encrypted in test environments?", "... for your contractors?", "... in China?": where, for whom or how a thing is asked for, of
 * which neither topic nor control says a word. What holds at large may not hold there. The words of the phrase; null where there is none.
 */
export function strangeAdjunct(
  { asked, topic, answer, inverted, isMet, isStated }: Candidacy,
  lexicon: Lexicon,
): string | null {
  const language = lexicon.languages.get(asked.language);
  // What is not done is not done anywhere.
  if (!language || answer === 'no' || (answer === 'yes' && inverted)) return null;
  const names = properNames(asked.text);
  const known = new Map(asked.own.map((term) => [term.key, term]));
  const aside = new Set([...asked.scene, ...asked.remarks.flat(), ...asked.requests.flat(), ...asked.asides.flat()]);
  const termsIn = (text: string) => lexicon.termsOf(text, asked.language).flatMap(({ key }) => known.get(key) ?? []);
  const isNamed = ({ key, words }: AskedTerm) => !key.startsWith(CONCEPT) && names.has(words);
  const isWeak = (term: AskedTerm) => term.key.startsWith(CONCEPT) && !isSubjectMatter(term);
  for (const phrase of phrasesIn(asked.text, language.cues.adjunct)) {
    const product = OF_PRODUCT.includes(topic.scope) ? (language.scopes.product ?? []) : [];
    const ofProduct = new Set(findExpressions(phrase, product).flatMap(termsIn));
    const terms = termsIn(phrase);
    // "Through our identity provider?": what the customer has says with what it will be used.
    if (terms.some((term) => isWeak(term) && isMet(term)) || findExpressions(phrase, language.cues.ours).length > 0)
      continue;
    const telling = terms.filter((term) => isSubjectMatter(term) || isNamed(term));
    const strange = telling.filter(
      (term) => !isMet(term) && !isStated(term) && !aside.has(term) && !ofProduct.has(term) && term.key !== END,
    );
    if (telling.length > 0 && strange.length === telling.length) return wordsOf(strange);
  }
  return null;
}

/** Whatever is of the product, or of those who use it, is so in its back office. */
const OF_PRODUCT: readonly string[] = ['product', 'end-users'];
/** Keys of words that the thesaurus knows begin so. */
const CONCEPT = 'c:';
/** "In which format at the end of the contract?" only says when it will matter. */
const END = 'c:termination';

/** What the expressions open, each to the next of them or the next mark. */
function phrasesIn(text: string, expressions: readonly string[]): string[] {
  if (expressions.length === 0) return [];
  return text.split(MARKS).flatMap((part) => part.split(wholeWords(expressions)).slice(1));
}

const MARKS = /[,;:.?!()\n]/;
const wholeWords = rememberPattern((any) => new RegExp(`(?<![\\p{L}\\d-])(?:${any})(?![\\p{L}\\d-])`, 'giu'));
