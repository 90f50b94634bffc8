import type { Question } from '../model/index.ts';
import type { ReadTable } from './read-table.ts';

/** What speaks for a table being a questionnaire to fill; shares are of its questions. */
export interface TableEvidence {
  readonly questions: number;
  readonly asks: number;
  readonly states: number;
  readonly lists: number;
  readonly open: number;
  /** Rows whose answer, ticks included, is still empty. */
  readonly empty: number;
  /** Rows whose answer is empty, a word of an answer list, or a mark: what stands there once someone has answered. */
  readonly fitting: number;
  readonly formulas: number;
  readonly meanWords: number;
  readonly referenced: number;
  readonly hasAnswers: boolean;
}

export function evidenceOf({ table, rows, located, isAnswerWord }: ReadTable): TableEvidence {
  const asked = rows.filter((row) => row.kind === 'question');
  const share = (count: number): number => count / Math.max(1, asked.length);
  const { questions } = table;
  return {
    questions: questions.length,
    asks: share(asked.filter((row) => row.shape.asks || row.shape.follows).length),
    states: share(asked.filter((row) => row.shape.states && !row.shape.asks).length),
    lists: share(asked.filter((row) => row.hasList).length),
    open: share(asked.filter((row) => row.isOpen).length),
    empty: share(questions.filter((question) => isOpenToAnswer(question)).length),
    fitting: share(
      questions.filter((question) => isOpenToAnswer(question) || holdsAnswer(question, isAnswerWord)).length,
    ),
    formulas: share(questions.filter((question) => question.blocked === 'formula').length),
    meanWords: asked.reduce((sum, row) => sum + row.shape.words, 0) / Math.max(1, asked.length),
    referenced: share(asked.filter((row) => row.idDepth !== null).length),
    hasAnswers:
      located.columns.answer !== null ||
      Object.keys(located.columns.ticks).length > 0 ||
      questions.some((question) => question.answerCell),
  };
}

/** True when the table is there to be answered. `isAside`: the sheet's name says instructions, lists, history or the like. */
export function isTrusted(read: ReadTable, isAside: boolean): boolean {
  if (read.located.isGiven) return true;
  const evidence = evidenceOf(read);
  const asking = evidence.asks + evidence.states;
  if (isAside && (evidence.questions < 3 || asking < 0.5 || evidence.fitting < 0.5)) return false;
  if (!read.located.header) return isTrustedBare(evidence, asking);
  const made = evidence.lists >= 0.3 || evidence.open >= 0.3;
  const named = read.located.columns.questionNamed >= 0.6;
  if (!evidence.hasAnswers) return asking >= 0.4 && evidence.questions >= 3;
  // A full answer column is last year's file or a table of something else: then the rows must plainly be questions.
  if (evidence.fitting < 0.2) return asking >= 0.4 || (made && named);
  const { answerNamed, commentNamed } = read.located.columns;
  if (named) return answerNamed || asking >= 0.1 || made || evidence.referenced >= 0.5 || evidence.meanWords >= 3;
  return asking >= 0.3 || ((made || (answerNamed && commentNamed)) && evidence.meanWords >= 3);
}

/** Without captions the rows themselves must ask, be numbered or come with ready-made answer cells. */
function isTrustedBare(evidence: TableEvidence, asking: number): boolean {
  if (evidence.questions < 3) return false;
  // Full of prose it is last year's file when the questions are numbered, and a page of frequent questions when not.
  if (evidence.fitting < 0.5) return evidence.asks >= 0.5 && evidence.referenced >= 0.6;
  if (evidence.lists >= 0.5 || evidence.open >= 0.5) return asking >= 0.2 || evidence.meanWords >= 4;
  if (evidence.asks >= 0.5) return evidence.hasAnswers || evidence.referenced >= 0.5 || evidence.asks >= 0.7;
  return evidence.hasAnswers && evidence.referenced >= 0.6 && (evidence.asks >= 0.25 || asking >= 0.5);
}

function holdsAnswer(question: Question, isAnswerWord: (text: string) => boolean): boolean {
  const written = placesOf(question).flatMap((ref) => question.existing[ref] ?? []);
  const choices = question.answerCell?.choices ?? [];
  return (
    written.length > 0 &&
    written.every((text) => choices.includes(text) || isAnswerWord(text) || /^[xX✓✔☒☑1]$/.test(text))
  );
}

function isOpenToAnswer(question: Question): boolean {
  return placesOf(question).every((ref) => question.existing[ref] === undefined) && question.blocked !== 'formula';
}

function placesOf(question: Question): string[] {
  return [question.answerCell?.ref, ...Object.values(question.ticks ?? {})].filter((ref) => ref !== undefined);
}
