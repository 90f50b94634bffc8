import { type AnsweringOptions, answerQuestion } from '../answering/index.ts';
import { matchQuestion } from '../matching/index.ts';
import {
  type Answer,
  type CellEdit,
  type Finding,
  type LanguageCode,
  type RunRecord,
  UserError,
} from '../model/index.ts';
import { addColumns, hasPlace, type Mapping, type QuestionnaireReading } from '../questionnaire/index.ts';
import { buildRecord } from '../record/index.ts';
import { reviewSheet } from '../report/index.ts';
import { fitsAsText } from '../workbook/index.ts';
import { asTheCellTakes } from './as-the-cell-takes.ts';
import { flagFills } from './flag-fills.ts';
import { type OpenedFile, opened as openedFile } from './open-file.ts';
import type { Knowledge } from './prepare-knowledge.ts';
import { questionsAbove } from './questions-above.ts';
import { freeReviewSheetName, readQuestionnaire } from './read-questionnaire.ts';
import { sha256 } from './sha256.ts';

export interface FillOptions {
  /** Names as the record gives them. */
  readonly inputName: string;
  readonly outputName: string;
  readonly toolVersion: string;
  /** Add the review sheet where the format takes one; without it the output is the input with only the `written` cells changed. */
  readonly marks: boolean;
  readonly answering: AnsweringOptions;
  readonly mapping?: Mapping;
  /** Give tables without a column to answer in two of their own; default false. */
  readonly addColumns?: boolean;
  /** The language of the review sheet; default: the one most questions are in. */
  readonly language?: LanguageCode;
  /** Told after each question, for a progress line. */
  readonly onProgress?: (done: number, of: number) => void;
}

export interface Filled {
  readonly output: Uint8Array;
  readonly record: RunRecord;
  /** In the record's order, with everything that led to each row. */
  readonly answers: readonly Answer[];
  readonly reading: QuestionnaireReading;
  readonly language: LanguageCode;
  /** The name of the review sheet in the output; null when it has none. */
  readonly reviewSheet: string | null;
}

/**
 * A customer's workbook with the answers that can be vouched for, and the record of every row. Bytes are those of a
 * workbook or of separated text; `openFile` opens the older formats too.
 *
 * @throws UserError `noQuestions`, `noAnswerColumn` (with what each sheet was taken for), or one of the workbook room's refusals.
 */
export function fillQuestionnaire(file: OpenedFile | Uint8Array, knowledge: Knowledge, options: FillOptions): Filled {
  const opened = openedFile(file);
  const found = readQuestionnaire(opened.workbook, knowledge.languages, options.mapping);
  const { reading, captions } = options.addColumns
    ? addColumns(opened.workbook, found, knowledge.languages)
    : { reading: found, captions: [] };
  const questions = reading.tables.flatMap((table) => table.questions);
  if (questions.length === 0) throw new UserError('noQuestions', {}, {}, lookedAt(reading));
  if (!questions.some(hasPlace)) {
    throw new UserError('noAnswerColumn', {}, {}, lookedAt(reading));
  }
  const above = questionsAbove(questions, ({ text }) => text);
  const answers = questions.map((question, at) => {
    const found = matchQuestion({ ...question, above: above[at]! }, knowledge.matcher);
    const answer = answerQuestion(
      question,
      found,
      knowledge.matcher.knowledge.controls,
      knowledge.languages,
      options.answering,
    );
    options.onProgress?.(at + 1, questions.length);
    return withoutRefused(answer, opened);
  });
  const written = answers.flatMap(({ question, written: cells }) =>
    Object.entries(cells).map(([ref, value]): CellEdit => ({ sheet: question.sheet, ref, value })),
  );
  const edits = [...captions, ...written];
  const language = options.language ?? mainLanguage(answers);
  const describe = (output: Uint8Array) =>
    buildRecord({
      toolVersion: options.toolVersion,
      input: { file: options.inputName, sha256: sha256(opened.bytes) },
      output: { file: options.outputName, sha256: sha256(output) },
      knowledgeBase: {
        name: knowledge.base.name,
        digest: knowledge.base.digest,
        controls: knowledge.base.controls.length,
      },
      options: toRecorded(options, opened.takesSheets),
      tables: reading.tables,
      answers,
    });
  const choices = new Map(
    questions.map(({ row, sheet, answerCell }) => [`${row}\n${sheet}`, answerCell?.choices ?? null]),
  );
  // The review sheet is made from the record, and the record holds the digest of the file with the sheet in it: made twice.
  const reviewSheetName = options.marks && opened.takesSheets ? freeReviewSheetName(opened.workbook) : null;
  const output = opened.patch(
    edits,
    reviewSheetName === null
      ? {}
      : {
          added: {
            ...reviewSheet({
              record: describe(new Uint8Array()),
              base: knowledge.base,
              language,
              topicName: (id) => knowledge.topicName(id, language),
              choicesOf: (row) => choices.get(`${row.row}\n${row.sheet}`) ?? null,
              fitsAsText,
            }),
            name: reviewSheetName,
          },
          fills: flagFills(answers, opened),
        },
  );
  return { output, record: describe(output), answers, reading, language, reviewSheet: reviewSheetName };
}

/** What each sheet was taken for, beside what else was found. */
function lookedAt({ sheets, findings }: QuestionnaireReading): Finding[] {
  const taken = sheets.map(({ sheet, role, because }): Finding => {
    return { code: 'sheetLookedAt', severity: 'note', place: { sheet }, args: { role, because: because.join(', ') } };
  });
  return [...findings.filter(({ code }) => code !== 'noQuestions' && code !== 'noAnswerColumn'), ...taken];
}

/** A cell that must not be written leaves its whole row unwritten: half an answer is worse than none. */
export function withoutRefused(answer: Answer, opened: OpenedFile): Answer {
  const { sheet } = answer.question;
  const cells: Record<string, string | number> = {};
  for (const [ref, value] of Object.entries(answer.written)) {
    const taken = asTheCellTakes({ sheet, ref, value }, opened);
    if ('refused' in taken) {
      const reason = { code: 'CELL_REFUSED', args: { ref, why: taken.refused } };
      return { ...answer, flag: 'medium', written: {}, reasons: [...answer.reasons, reason] };
    }
    cells[ref] = taken.value;
  }
  return { ...answer, proposed: { ...answer.proposed, ...cells }, written: cells };
}

function mainLanguage(answers: readonly Answer[]): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { question } of answers) counts.set(question.language, (counts.get(question.language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'en';
}

function toRecorded(
  { marks, answering, addColumns: adds }: FillOptions,
  takesSheets: boolean,
): Record<string, string | number | boolean> {
  const { nda, asOf, writeMedium, overwrite } = answering;
  const addsColumns = adds ? { addColumns: true } : {};
  return {
    marks: marks && takesSheets,
    nda,
    ...(asOf === null ? {} : { asOf }),
    writeMedium,
    overwrite,
    ...addsColumns,
  };
}
