import type { Language } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { TopicIndex } from '../topics/topic-index.ts';

/** A question that names two subjects side by side ("logins and exports"), asked of each alone. */
export interface Sides {
  readonly first: string;
  readonly second: string;
  /** Whether it asks for one or the other, not for both. */
  readonly isEither: boolean;
  /** The two of them as written. */
  readonly words: readonly [string, string];
}

/** So many words at most name a subject. */
const LONGEST = 5;

/** "SAML 2.0" and "ISO 9001:2015" are words of their own. */
const WORDS = /\d+(?:[.,:]\d+)+|[^\s,;:.?!()¿¡"«»/]+|\//gu;

const CLAUSES = /[,;:?.!()]/;

/** A question with more of them is a list, and each place costs as much as two questions. */
const MOST = 3;

/** The places where a joining word, or a slash, stands between two subjects of the field; at most three, in order. None where the two are only asked of together ("separated"). */
export function sidesOf(text: string, language: Language, lexicon: Lexicon, index: TopicIndex): Sides[] {
  const { joins, alternative, between, together } = language.cues;
  if (findExpressions(text, together).length > 0) return [];
  const words = [...text.matchAll(WORDS)].map(({ 0: word, index: at }) => ({ from: at, to: at + word.length, word }));
  const isJoin = (at: number) => words[at]!.word === '/' || joins.includes(words[at]!.word.toLowerCase());
  /** Where the subject that begins, or ends, at a word has its other end; null where none does. */
  const reach = (start: number, step: 1 | -1): number | null => {
    let found = { at: -1, key: '' };
    for (let at = start; words[at] && Math.abs(at - start) < LONGEST && !isJoin(at); at += step) {
      const before = words[at - step]!;
      if (/\S/.test(step === 1 ? text.slice(before.to, words[at]!.from) : text.slice(words[at]!.to, before.from)))
        break;
      const said = text.slice(words[Math.min(at, start)]!.from, words[Math.max(at, start)]!.to);
      const terms = lexicon.termsOf(said, language.code);
      if (terms.length > 1) break;
      if (terms.length === 1 && (terms[0]!.key !== found.key || belongs(words[at]!.word, step)))
        found = { at, key: terms[0]!.key };
    }
    return index.terms.has(found.key) && lexicon.isSubject(found.key) ? found.at : null;
  };
  /** "Between the app and the servers" names one thing. */
  const isBetween = (before: string) => findExpressions(before.split(CLAUSES).at(-1)!, between).length > 0;
  /** "ISO" before "27001" does, "Connect" after "OpenID" too; "report" after "a SOC 2 and a SOC 3" is of both. */
  const belongs = (word: string, step: 1 | -1): boolean => {
    const alone = lexicon.termsOf(word, language.code);
    return alone.length > 0 && (step === -1 || !alone.some(({ key }) => lexicon.isSubject(key)));
  };
  const found: Sides[] = [];
  for (const [at, { from, to, word }] of words.entries()) {
    if (found.length === MOST) break;
    if (at === 0 || !isJoin(at)) continue;
    const [left, right] = [reach(at - 1, -1), reach(at + 1, 1)];
    if (left === null || right === null || isBetween(text.slice(0, words[left]!.from))) continue;
    found.push({
      first: `${text.slice(0, from).trimEnd()}${text.slice(words[right]!.to)}`,
      second: `${text.slice(0, words[left]!.from)}${text.slice(to).trimStart()}`,
      isEither: alternative.includes(word.toLowerCase()),
      words: [text.slice(words[left]!.from, words[at - 1]!.to), text.slice(words[at + 1]!.from, words[right]!.to)],
    });
  }
  return found;
}
