import type { Language, Scope } from '../../model/index.ts';
import { findCues, findExpressions, LETTERS, type Lexicon, normalise, WORD_CHARACTERS } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { atStart, rememberPattern } from '../question/expression-pattern.ts';
import { isHelping } from '../question/is-helping.ts';
import { type Candidacy, isSubjectMatter, QUESTION_WORD } from './candidacy.ts';

/** So many words where a subject stands at most name who or what it is... */
const NAMED_IN = 4;
/** ...and a third party ("the operator of the data centre"). */
const PARTY_IN = 6;

/**
 * Who does what is asked, where neither topic nor control says a word of them: "does the regulator keep logs?", « notre intégrateur
 * garde-t-il... ? ». Null where it is the vendor, its staff, or something that is spoken of.
 */
export function strangeAgent({ asked, topic, isMet, isStated }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language) return null;
  const aside = new Set([...asked.scene, ...asked.remarks.flat(), ...asked.requests.flat(), ...asked.asides.flat()]);
  const isAsking = (term: AskedTerm) => term.key.startsWith(QUESTION_WORD) || isHelping(term, language, lexicon);
  const ours = knownTo(topic.scope, language);
  const parties = topic.scope === 'provider' ? (language.scopes.provider ?? []) : [];
  for (const phrase of subjectsIn(asked.text, asked.asks === 'position', language)) {
    const words = phrase.slice(0, NAMED_IN).join(' ');
    const party = phrase.slice(0, PARTY_IN).join(' ');
    if (findExpressions(words, ours).length > 0 || findExpressions(party, parties).length > 0) continue;
    const first = headOf(words, asked, lexicon);
    if (!first || isAsking(first) || isMet(first) || isStated(first) || aside.has(first)) continue;
    if (isSubjectMatter(first) || !first.key.startsWith('c:')) return first.words;
  }
  return null;
}

/** The term that a noun begins with; none where its first word only helps or stands in questions about anything. */
function headOf(noun: string, { own, language: code }: Asked, lexicon: Lexicon): AskedTerm | undefined {
  const { determiner } = lexicon.languages.get(code)!.cues;
  const bare = noun.replace(determiners(determiner), '');
  const [first] = lexicon.termsOf(bare, code);
  return first && normalise(bare).startsWith(first.words) ? own.find(({ key }) => key === first.key) : undefined;
}

const determiners = rememberPattern((any) => new RegExp(`^(?:(?:${any})(?:(?<=['’])|\\s+))+`, 'i'));

/** The expressions for the vendor and what is its own; a certificate of the vendor's is not that of its tools or its people. */
function knownTo(scope: Scope, language: Language): readonly string[] {
  let lists = known.get(language);
  if (!lists) {
    lists = new Map();
    known.set(language, lists);
  }
  let list = lists.get(scope);
  if (!list) {
    list = gatherKnown(scope, language);
    lists.set(scope, list);
  }
  return list;
}

/** A list is read once, so it has to stay the same one. */
const known = new WeakMap<Language, Map<Scope, readonly string[]>>();

function gatherKnown(scope: Scope, { cues, scopes }: Language): readonly string[] {
  const own = [...cues.self, ...cues.generic, ...(scopes.vendor ?? [])];
  if (scope === 'vendor') return own;
  return [
    ...own,
    ...OF_VENDOR.flatMap((one) => scopes[one] ?? []),
    // Whom the product is for does with it what it is for.
    ...(OF_CUSTOMERS.includes(scope) ? cues.ours : []),
  ];
}

const OF_VENDOR: readonly Scope[] = ['staff', 'platform', 'product', 'end-users'];
/** What customers do with the product. */
const OF_CUSTOMERS: readonly Scope[] = ['product', 'end-users', 'customer'];

/** The words that stand where the subject of a question does: after the verb that opens it, or before one that bears a pronoun. */
function subjectsIn(text: string, isPosition: boolean, language: Language): string[][] {
  const { opener, pronounAfter, determiner } = language.cues;
  const found: string[] = [];
  for (const clause of text.replace(PLACEHOLDER, ' ').split(/(?=¿)|[,;:.?!()\n]/)) {
    for (const match of clause.matchAll(afterOpener(opener))) {
      const before = clause.slice(0, match.index).trim();
      const { howMany, which } = findCues(before, language);
      if (before === '' || howMany || which) found.push(match[1]!);
    }
    const opened = isPosition ? afterMark(determiner).exec(clause) : null;
    if (opened) found.push(opened[1]!);
    if (pronounAfter.length > 0 && findCues(clause, language).pronounAfter) found.push(clause);
  }
  const isNoun = (phrase: string) => atStart(determiner).test(phrase) || NAME.test(phrase);
  return found.flatMap((phrase) => (isNoun(phrase.trim()) ? [phrase.trim().split(/\s+/)] : []));
}

/** "[Retailer] data": a word that whoever sends the questionnaire is to put its name for. */
const PLACEHOLDER = /\[[^\]]*\]/g;

/** A capital of a name, not of an acronym. */
const NAME = /^\p{Lu}\p{Ll}/u;

/** What follows a verb that opens a question. */
const afterOpener = rememberPattern(
  (any) => new RegExp(`(?<![${WORD_CHARACTERS}])(?:${any})(?:(?<=['’])|\\s+)([${WORD_CHARACTERS}].*)`, 'gi'),
);

/** What follows the one word behind an opening mark, where a determiner begins it; a verb in the plural is the vendor's. */
const afterMark = rememberPattern((any) => new RegExp(`¿\\s*[${LETTERS}]+(?<!n|mos|se)\\s+((?:${any})\\s[^¿]*)`, 'i'));
