import { type AnsweringOptions, classifyChoice } from '../answering/index.ts';
import { type Figures, type JudgedRow, judgeRows, type Label } from '../evaluation/index.ts';
import { type Answer, cellAt, parseCellRef, type RecordedRow, type RunRecord, type Workbook } from '../model/index.ts';
import { DEFAULT_ANSWERING } from './default-answering.ts';
import { fillQuestionnaire } from './fill-questionnaire.ts';
import { openAtOnce } from './open-file.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** A questionnaire with its labels. */
export interface LabelledSet {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly labels: readonly Label[];
}

export interface EvaluatedSet {
  readonly name: string;
  readonly record: RunRecord;
  /** In the record's order. */
  readonly answers: readonly Answer[];
  readonly figures: Figures;
  readonly judged: readonly JudgedRow[];
}

/** Fills the questionnaire and holds what came out, cells included, against its labels. */
export function evaluateSet(
  set: LabelledSet,
  knowledge: Knowledge,
  answering: AnsweringOptions = DEFAULT_ANSWERING,
): EvaluatedSet {
  const { output, record, answers } = fillQuestionnaire(set.bytes, knowledge, {
    inputName: set.name,
    outputName: set.name,
    toolVersion: '',
    marks: false,
    answering,
  });
  const { workbook } = openAtOnce(output);
  const { figures, judged } = judgeRows(record.rows, set.labels, (row) => saidIn(workbook, record, row, knowledge));
  return { name: set.name, record, answers, figures, judged };
}

/** What the written answer or tick cell says, read back from the output in our own terms; null when only a comment was written. */
function saidIn(workbook: Workbook, record: RunRecord, row: RecordedRow, knowledge: Knowledge): string | null {
  const sheet = workbook.sheets.find((candidate) => candidate.name === row.sheet);
  const table = record.tables.find((candidate) => candidate.sheet === row.sheet);
  if (!sheet || !table) return null;
  const ticks = Object.entries(table.ticks ?? {});
  for (const ref of Object.keys(row.written)) {
    const column = ref.replace(/\d+$/, '');
    const tick = ticks.find(([, letters]) => letters === column);
    if (tick) return tick[0];
    if (column !== table.columns.answer || row.answer === 'value') continue;
    const place = parseCellRef(ref)!;
    const text = cellAt(sheet, place.row, place.column)?.text ?? '';
    // In a free-text cell the position is the first sentence.
    const [first = ''] = text.split(/(?<=\p{L}{2})[.,]\s/u);
    return classifyChoice(text, knowledge.languages) ?? classifyChoice(first, knowledge.languages) ?? 'unreadable';
  }
  return null;
}
