import {
  CONTEXT_KEYS,
  type KnowledgeBase,
  type LanguageCode,
  phrasingText,
  type SettledPhrasing,
} from '../../model/index.ts';
import { questionKey } from '../../text/index.ts';

/** A question that is known by its very words alone, and the control that it was settled on. */
export interface SettledQuestion {
  readonly control: string;
  /** Null for what a draft was made from before anybody settled it. */
  readonly settled: SettledPhrasing | null;
  /** Present when it was settled twice for the same place, and in two ways. */
  readonly isDisputed?: true;
}

/** What tells a question from another of the same words; each is read only where one is kept. */
export interface AskedContext {
  readonly section: readonly string[];
  /** The nearest question above that says enough by itself; null when there is none. */
  readonly after: () => string | null;
  readonly number: string;
}

/** What was settled, and what drafts were made from, by the key of the question. */
export function settledQuestions({ controls }: KnowledgeBase): ReadonlyMap<string, readonly SettledQuestion[]> {
  const byKey = new Map<string, SettledQuestion[]>();
  for (const { id, draft, phrasings } of controls) {
    for (const [language, list] of Object.entries(phrasings)) {
      for (const phrasing of list) {
        if (typeof phrasing === 'string' && !draft) continue;
        const key = questionKey(phrasingText(phrasing), language);
        const settled = typeof phrasing === 'string' ? null : phrasing;
        byKey.set(key, [...(byKey.get(key) ?? []), { control: id, settled }]);
      }
    }
  }
  return byKey;
}

/**
 * The settled questions that a question is, to the word, where it stands. Of several, those that are told apart by more: what was
 * settled for this very place comes before what was settled for any. Of those, the ones that still stand, if any does.
 */
export function recallSettled(
  text: string,
  language: LanguageCode,
  context: AskedContext,
  byKey: ReadonlyMap<string, readonly SettledQuestion[]>,
): readonly SettledQuestion[] {
  const known = byKey.size === 0 ? [] : (byKey.get(questionKey(text, language)) ?? []);
  if (known.length === 0) return known;
  const here = known.filter(({ settled }) => settled === null || isHere(settled, language, context));
  const most = Math.max(...here.map(narrowness));
  const narrowest = here.filter((question) => narrowness(question) === most);
  const standing = narrowest.filter(({ settled }) => settled?.stands);
  return onePerControl(standing.length > 0 ? standing : narrowest);
}

function onePerControl(questions: readonly SettledQuestion[]): SettledQuestion[] {
  const byControl = new Map<string, SettledQuestion>();
  for (const question of questions) {
    const known = byControl.get(question.control);
    const isDisputed = known?.isDisputed || (known && saidBy(known) !== saidBy(question));
    byControl.set(question.control, isDisputed ? { ...question, isDisputed: true } : (known ?? question));
  }
  return [...byControl.values()];
}

function saidBy({ settled }: SettledQuestion): string {
  return JSON.stringify([settled?.answer, settled?.words, settled?.comment]);
}

function narrowness({ settled }: SettledQuestion): number {
  return settled === null ? -1 : CONTEXT_KEYS.filter((key) => settled[key] !== undefined).length;
}

function isHere({ section, after, number }: SettledPhrasing, language: LanguageCode, context: AskedContext): boolean {
  const isSame = (kept: string | undefined, found: () => string | null) => {
    if (kept === undefined) return true;
    const said = found();
    return said !== null && questionKey(kept, language) === questionKey(said, language);
  };
  return (
    (number === undefined || number === context.number) &&
    isSame(section, () => context.section.join(' / ')) &&
    isSame(after, context.after)
  );
}
