import type { Question } from '../model/index.ts';
import { findCues, isNegated, type Lexicon, normalise, questionKey, unreadNumbers } from '../text/index.ts';

/** A question of this year's file and the one of last year's that it was. */
export interface Pair {
  readonly question: Question;
  /** Null for "new" and "ambiguous". */
  readonly old: Question | null;
  /**
   * same: to the word. reworded: other words that ask for the same thing. likely: alike, and a person has to compare them.
   * ambiguous: several are as near. new: none is near.
   */
  readonly how: 'same' | 'reworded' | 'likely' | 'ambiguous' | 'new';
  /** Those that come as near, of an ambiguous one. */
  readonly others: readonly Question[];
}

export interface Paired {
  /** In the order of this year's questions. */
  readonly pairs: readonly Pair[];
  /** Last year's questions that none of this year's is, in their order. */
  readonly dropped: readonly Question[];
}

/** Two questions with this share of their terms in common (Jaccard) are worth comparing. */
const WORTH_COMPARING = 0.6;
/** Two under one number need less. */
const WITH_SAME_ID = 0.4;
/** A second one nearer than this to the best is as good. */
const LEVEL = 0.1;

/**
 * Pairs this year's questions with last year's: by their words, then by what they ask. A question pairs once.
 *
 * @param standsAlone whether a question says enough by itself: one that does not is the same only below the same question.
 */
export function pairQuestions(
  before: readonly Question[],
  now: readonly Question[],
  lexicon: Lexicon,
  standsAlone: (question: Question) => boolean,
): Paired {
  const used = new Set<Question>();
  const found = new Map<Question, Pair>();
  const settle = (pair: Pair) => {
    found.set(pair.question, pair);
    if (pair.old) used.add(pair.old);
  };
  const above = [aboveOf(before), aboveOf(now)] as const;
  const oldByKey = groupByKey(before);
  for (const [key, questions] of groupByKey(now)) {
    const olds = oldByKey.get(key) ?? [];
    if (olds.length === 0) continue;
    for (const question of questions) {
      const fitting = narrow(question, olds);
      const [old] = fitting;
      const isMutual = fitting.length === 1 && narrow(old!, questions).every((one) => one === question);
      if (!isMutual) {
        settle({ question, old: null, how: 'ambiguous', others: fitting });
        for (const other of fitting) used.add(other);
        continue;
      }
      const isSure = standsAlone(question)
        ? isSameContext(old!, question, lexicon)
        : above[0].get(old!) === above[1].get(question);
      settle({ question, old: old!, how: isSure ? 'same' : 'likely', others: [] });
    }
  }
  for (const pair of reworded(
    before.filter((old) => !used.has(old)),
    now.filter((question) => !found.has(question)),
    lexicon,
  ))
    settle(pair);
  const pairs = now.map((question) => found.get(question) ?? { question, old: null, how: 'new' as const, others: [] });
  const meant = new Set(pairs.flatMap(({ old, others }) => [...(old ? [old] : []), ...others]));
  return { pairs, dropped: before.filter((old) => !meant.has(old)) };
}

/** The questions left on both sides, by the share of terms they have in common. */
function reworded(before: readonly Question[], now: readonly Question[], lexicon: Lexicon): Pair[] {
  const olds = before.map((old) => ({ old, asked: readAsked(old, lexicon) }));
  const news = now.map((question) => ({ question, asked: readAsked(question, lexicon) }));
  const near = news.map(({ question, asked }) =>
    olds
      .map(({ old, asked: other }, at) => ({ at, old, share: sharedTerms(asked.terms, other.terms), asked: other }))
      .filter(({ share, old }) => share >= WORTH_COMPARING || (share >= WITH_SAME_ID && isSameId(old, question)))
      .sort((a, b) => b.share - a.share || a.at - b.at),
  );
  // What two of this year's questions come as near to is neither's for sure.
  const bestFor = olds.map((_old, at) =>
    Math.max(0, ...near.map((list) => list.find((one) => one.at === at)?.share ?? 0)),
  );
  return news.flatMap(({ question, asked }, index): Pair[] => {
    const [best, second] = near[index]!;
    if (!best) return [];
    const rivals = near.filter(
      (list, other) => other !== index && list.some(({ at, share }) => at === best.at && bestFor[at]! - share < LEVEL),
    );
    if (best.share < bestFor[best.at]! - LEVEL) return [];
    const isSure = asksTheSame(asked, best.asked);
    const isLevel = second !== undefined && best.share - second.share < LEVEL && !(isSure && best.share > second.share);
    if (isLevel || rivals.length > 0) {
      const others = near[index]!.filter(({ share }) => best.share - share < LEVEL).map(({ old }) => old);
      return [{ question, old: null, how: 'ambiguous', others }];
    }
    return [{ question, old: best.old, how: isSure ? 'reworded' : 'likely', others: [] }];
  });
}

interface Asked {
  readonly terms: ReadonlySet<string>;
  /** Terms that stand in questions about anything left out. */
  readonly telling: ReadonlySet<string>;
  /** Everything that turns, bounds or moves a question, as one text. */
  readonly turn: string;
}

function readAsked({ text, language }: Question, lexicon: Lexicon): Asked {
  const terms = new Set(lexicon.termsOf(text, language).map(({ key }) => key));
  const known = lexicon.languages.get(language);
  const cues = known ? Object.keys(findCues(text, known)).filter((cue) => TURNING.has(cue)) : [];
  const turn = [language, known && isNegated(text, known), ...unreadNumbers(text, []), ...cues.sort()].join('\n');
  return { terms, telling: new Set([...terms].filter((key) => !key.startsWith('c:') || lexicon.isSubject(key))), turn };
}

/** Cues that change what is asked; the others only say how. */
const TURNING: ReadonlySet<string> = new Set([
  'negation',
  'inversion',
  'policy',
  'conditional',
  'future',
  'atLeast',
  'atMost',
  'only',
  'describe',
  'howMany',
  'which',
  'self',
  'itself',
]);

/** The same subjects, turned, bounded and moved alike: only words that stand in questions about anything differ. */
function asksTheSame(one: Asked, other: Asked): boolean {
  return one.turn === other.turn && one.telling.size > 0 && sharedTerms(one.telling, other.telling) === 1;
}

function sharedTerms(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const key of one) if (other.has(key)) shared++;
  return shared / (one.size + other.size - shared || 1);
}

/** "Are they encrypted?" of backups is another question under laptops. */
function isSameContext(old: Question, question: Question, lexicon: Lexicon): boolean {
  const own = lexicon.termsOf(question.text, question.language).filter(({ key }) => lexicon.isSubject(key));
  if (own.length > 1 || sectionOf(old) === '' || sectionOf(question) === '' || sectionOf(old) === sectionOf(question))
    return true;
  const terms = (asked: Question) =>
    new Set(lexicon.termsOf(asked.section.join('. '), asked.language).map(({ key }) => key));
  return sharedTerms(terms(old), terms(question)) > 0;
}

/** Of questions of the same words those that also stand on the same sheet, under the same number, under the same heading. */
function narrow(question: Question, list: readonly Question[]): readonly Question[] {
  const tests = [
    (other: Question) => other.sheet === question.sheet,
    (other: Question) => isSameId(other, question),
    (other: Question) => sectionOf(other) === sectionOf(question),
  ];
  return tests.reduce((left, test) => {
    const fitting = left.filter(test);
    return fitting.length > 0 ? fitting : left;
  }, list);
}

function isSameId(old: Question, question: Question): boolean {
  return old.id !== '' && normalise(old.id) === normalise(question.id);
}

function sectionOf({ section }: Question): string {
  return normalise(section.join(' / ')).replace(/^[\d. )-]+/, '');
}

/** The words of the question above each, on its own sheet. */
function aboveOf(questions: readonly Question[]): Map<Question, string> {
  const above = new Map<Question, string>();
  questions.forEach((question, at) => {
    const one = questions[at - 1];
    above.set(question, one && one.sheet === question.sheet ? questionKey(one.text, one.language) : '');
  });
  return above;
}

function groupByKey(questions: readonly Question[]): Map<string, Question[]> {
  const groups = new Map<string, Question[]>();
  for (const question of questions) {
    const key = questionKey(question.text, question.language);
    const group = groups.get(key);
    if (group) group.push(question);
    else groups.set(key, [question]);
  }
  return groups;
}
