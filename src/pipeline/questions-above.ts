import type { QuestionAbove } from '../matching/index.ts';
import type { LanguageCode } from '../model/index.ts';

interface Placed {
  readonly sheet: string;
  readonly row: number;
  readonly language: LanguageCode;
}

/** The question above each on its sheet, in the order given; null for the first of a sheet. */
export function questionsAbove<T extends Placed>(
  questions: readonly T[],
  textOf: (question: T) => string,
): (QuestionAbove | null)[] {
  const above: (QuestionAbove | null)[] = questions.map(() => null);
  const last = new Map<string, QuestionAbove>();
  // Tables may be read in another order than they stand in.
  const order = questions.map((_question, at) => at).sort((a, b) => questions[a]!.row - questions[b]!.row || a - b);
  for (const at of order) {
    const question = questions[at]!;
    above[at] = last.get(question.sheet) ?? null;
    last.set(question.sheet, { text: textOf(question), language: question.language, above: above[at] });
  }
  return above;
}
