import type { HeaderRole, Language, LanguageCode, Position, TickRole } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import { type PhraseHit, phraseFinder } from './phrase-index.ts';
import { remember } from './remember.ts';
import { initialsOf } from './tick-columns.ts';

/** How well a header text names each role, in [0, 1]; roles it does not name are absent. */
export type HeaderScores = Readonly<Partial<Record<HeaderRole, number>>>;

/** What header texts mean, in every language at once. Both functions remember what they were asked. */
export interface HeaderWords {
  readonly rolesOf: (text: string) => HeaderScores;
  /** The position a caption over a tick column stands for ("Non conforme (X)" -> "no"); null when it is none. */
  readonly tickOf: (text: string) => TickRole | null;
  /** The same for initials: "NC" -> "no". Any two letters may mean something here: ask only about a group of them. */
  readonly tickByInitials: (text: string) => TickRole | null;
}

/** Longer texts are sentences: they head no column. */
export const LONGEST_HEADER = 90;

/** A word of another language than the workbook's counts a little less: "Note" is a mark in French, a remark in English. */
const OTHER_LANGUAGE = 0.93;
/** The second thing a header names ("Preuve / commentaire") counts less than the first. */
const LATER_SEGMENT = 0.85;
/** Languages whose noun phrases end with their head: "Customer requirement" is a requirement, "Exigence client" too. */
const HEAD_LAST: ReadonlySet<LanguageCode> = new Set(['en', 'de', 'nl', 'da', 'sv']);

interface Phrase {
  readonly role: HeaderRole;
  /** A word that carries no subject ("fournisseur", "no") names a column only when it stands alone. */
  readonly onlyWhole: boolean;
  readonly words: readonly string[];
  readonly headLast: boolean;
  readonly weight: number;
}

/** What stands before a preposition is the head in every language ("Date of response", "Score de la question"). */
const PREPOSITION = /\S (?:(?:of|to|for|by|de|du|des|del|pour|par|para|por|au|aux|al) |d')\S/;

interface Segment {
  readonly text: string;
  readonly words: readonly string[];
  readonly weight: number;
}

interface Named {
  readonly score: number;
  readonly hit: PhraseHit<Phrase>;
}

/** Sentences shorter than this stand in captions too ("Choose from the list."). */
const SENTENCE_WORDS = 8;

/** True for a sentence that ends like one: a comment somebody wrote, never a caption. */
export function isSentence(text: string): boolean {
  if (!/\p{L}[.!]\s*$/u.test(text)) return false;
  const [first = ''] = text.split(/[.!?](?=\s|$)/);
  return first.split(/\s+/).length >= SENTENCE_WORDS;
}

/** `main` is the language that most of the workbook is written in, null when unknown. */
export function headerWords(languages: readonly Language[], main: LanguageCode | null): HeaderWords {
  const flat = remember(normalise);
  const split = splitterFor(languages, flat);
  const find = phraseFinder(languages.flatMap((language) => phrasesOf(language, split, flat, main)));
  const answers = languages.flatMap((language) =>
    (Object.entries(language.answers) as [Position, readonly string[]][]).flatMap(([position, texts]) =>
      texts.map((text) => ({ position, words: split(text) })),
    ),
  );
  const findTick = phraseFinder(answers);
  const initials = initialsOf(answers);
  const longestAnswer = Math.max(...answers.map(({ words }) => words.length));
  const mainOf = remember((text): Segment => {
    const main = withoutAsides(text);
    return { text: main, words: split(main), weight: 1 };
  });
  const rolesOf = (text: string): HeaderScores => {
    if (text === '' || text.length > LONGEST_HEADER || isSentence(text)) return {};
    const best = new Map<HeaderRole, Named>();
    const main = mainOf(text);
    for (const segment of segmentsOf(main, split)) {
      for (const hit of find(segment.words)) {
        const score = scoreOf(hit, segment) * segment.weight;
        if (score > (best.get(hit.phrase.role)?.score ?? 0)) best.set(hit.phrase.role, { score, hit });
      }
    }
    const aside = main.text === text ? [] : find(split(asidesOf(text)));
    return withReserved(
      best,
      aside.some((hit) => hit.phrase.role === 'reserved'),
    );
  };
  const tickOf = (text: string): TickRole | null => {
    if (text.length > LONGEST_HEADER) return null;
    const { words } = mainOf(text);
    if (words.length > longestAnswer) return null;
    const whole = findTick(words).filter((hit) => hit.to - hit.from === words.length);
    const best = whole.reduce((one, other) => (other.likeness > one.likeness ? other : one), whole[0]!);
    return best?.phrase.position ?? null;
  };
  return {
    rolesOf: remember(rolesOf),
    tickOf: remember(tickOf),
    tickByInitials: (text) => initials.get(normalise(text).replace(/[^a-z]/g, '')) ?? null,
  };
}

function phrasesOf(
  language: Language,
  split: (text: string) => string[],
  flat: (text: string) => string,
  main: LanguageCode | null,
): Phrase[] {
  const empty = new Set(language.stopwords.map(flat));
  return (Object.entries(language.headers) as [HeaderRole, readonly string[]][]).flatMap(([role, texts]) =>
    texts.map((text) => ({
      role,
      onlyWhole: empty.has(flat(text)),
      words: split(text),
      headLast: HEAD_LAST.has(language.code),
      weight: main === null || language.code === main ? 1 : OTHER_LANGUAGE,
    })),
  );
}

/** The whole text, then what it names side by side ("Preuve / commentaire", "Réponse\nchoisir dans la liste"). */
function segmentsOf(main: Segment, split: (text: string) => string[]): Segment[] {
  const parts = main.text.split(/[/\n;:|]| [-–—] /).filter((part) => part.trim() !== '');
  if (parts.length < 2) return [main];
  const segments = parts.map((text, at) => ({ text, words: split(text), weight: at === 0 ? 0.97 : LATER_SEGMENT }));
  return [main, ...segments];
}

/** A phrase that is the whole text scores its likeness; one inside it by its share, more as the head of the expression. */
function scoreOf(hit: PhraseHit<Phrase>, { text, words }: Segment): number {
  const base = hit.likeness * hit.phrase.weight;
  if (hit.to - hit.from === words.length) return base;
  if (hit.phrase.onlyWhole) return 0;
  const isHeadLast = hit.phrase.headLast && !PREPOSITION.test(normalise(text));
  const isHead = isHeadLast ? hit.to === words.length : hit.from === 0;
  const share = lettersOf(words.slice(hit.from, hit.to)) / lettersOf(words);
  return base * (0.55 + 0.35 * share + (isHead ? 0.05 : -0.2));
}

/** A word that gives the column to the customer wins over "answer" and "comment" beside it, not over "requirement". */
function withReserved(best: ReadonlyMap<HeaderRole, Named>, isReservedAside: boolean): HeaderScores {
  const scores: Partial<Record<HeaderRole, number>> = {};
  for (const [role, named] of best) scores[role] = named.score;
  const heads = Math.max(scores.question ?? 0, scores.id ?? 0, scores.section ?? 0, scores.help ?? 0);
  if (isReservedAside) return heads >= 0.6 ? scores : { ...scores, reserved: 1 };
  const reserved = best.get('reserved');
  if (!reserved) return scores;
  if (heads > reserved.score) return { ...scores, reserved: reserved.score / 2 };
  const sameWords = (['answer', 'comment', 'evidence'] as const).some((role) => {
    const other = best.get(role);
    return (
      other && other.score >= reserved.score && other.hit.from < reserved.hit.to && reserved.hit.from < other.hit.to
    );
  });
  return sameWords ? scores : { ...scores, reserved: 1 };
}

function splitterFor(languages: readonly Language[], flat: (text: string) => string): (text: string) => string[] {
  const wordsIn = (text: string): string[] => flat(text).match(/[\p{L}\p{N}°#]+|[✓✔✅✗✘❌]/gu) ?? [];
  const kept = new Set(languages.flatMap((language) => language.cues.negation.flatMap(wordsIn)));
  const functionWords = languages.flatMap((language) => language.stopwords.flatMap(wordsIn));
  const dropped = new Set(functionWords.filter((word) => word.length <= 3 && !kept.has(word)));
  return (text) => {
    const words = wordsIn(text);
    const telling = words.filter((word) => !dropped.has(word));
    return telling.length > 0 ? telling : words;
  };
}

const ASIDE = /[([{][^)\]}]*[)\]}]?/g;

function withoutAsides(text: string): string {
  const main = text.replace(ASIDE, ' ').trim();
  return main === '' ? text : main;
}

function asidesOf(text: string): string {
  return (text.match(ASIDE) ?? []).join(' ');
}

function lettersOf(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
