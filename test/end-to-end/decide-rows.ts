import { readFileSync, writeFileSync } from 'node:fs';
import { loadShippedCatalogue } from '../../src/cli/load-knowledge.ts';
import { type CellEdit, cellRef, type Decision, type RecordedRow, type RunRecord } from '../../src/model/index.ts';
import { decideRow, type OpenedFile, openFile, placesOf } from '../../src/pipeline/index.ts';
import { REVIEW_COLUMNS, reviewForm, reviewWords } from '../../src/report/review-form.ts';
import { findReviewHeader } from '../../src/review/index.ts';
import { startReview } from '../review-page/start-review.ts';

const { languages } = loadShippedCatalogue().lexicon;

/** A decision for every row that needs one, of every kind that its cells can hold; the same each time. */
export function planDecisions(record: RunRecord, original: OpenedFile): Map<RecordedRow, Decision> {
  const open = record.rows.filter((row) => row.flag !== 'high' && row.decision === null);
  return new Map(
    open.map((row, at) => {
      const wishes = wishesFor(row, record, original, at);
      const fits = (decision: Decision) =>
        decideRow(original, record, { ...row, decision }, languages).kind === 'cells';
      return [row, wishes.find(fits)!];
    }),
  );
}

function wishesFor(row: RecordedRow, record: RunRecord, original: OpenedFile, at: number): Decision[] {
  const { answer, ticks, comment } = placesOf(row, record);
  const made = (how: Decision['how'], said: string | null = null, why: string | null = null): Decision => {
    return { by: 'A. Martin', how, answer: said, comment: why };
  };
  const why = comment === null ? null : `Décidé à la main, n° ${at} : "oui".`;
  const boxes = Object.keys(ticks ?? {});
  const changes = [
    ...(boxes.length > 0 ? [made('changed', boxes[at % boxes.length]!, why)] : []),
    ...(answer === null ? [] : ['yes', 'no', 'limited'].map((reply) => made('changed', reply, why))),
    ...(answer === null ? [] : [made('changed', `Réponse ${at}`, why)]),
    // A line that changes the comment alone keeps the proposed answer: it cannot take it away.
    ...(why === null || Object.keys(row.proposed).length > 0 ? [] : [made('changed', null, why)]),
  ];
  const turned = [...changes.slice(at % 3), ...changes.slice(0, at % 3)];
  const skip = made('skipped');
  const hasSheet = original.workbook.sheets.some(({ name }) => name === row.sheet);
  if (!hasSheet || at % 7 === 6) return [skip];
  if (Object.keys(row.proposed).length > 0 && at % 2 === 0) return [made('accepted'), skip];
  return at % 5 === 4 ? [made('notApplicable', null, why), skip] : [...turned, skip];
}

/** The decisions as a person takes them on the review sheet of a filled copy. */
export async function decideOnSheet(path: string, plan: ReadonlyMap<RecordedRow, Decision>): Promise<void> {
  const copy = await openFile(new Uint8Array(readFileSync(path)));
  const sheet = copy.workbook.sheets.at(-1)!;
  const header = findReviewHeader(sheet, reviewForm.captions)!;
  const language = reviewForm.captions.findIndex((words) =>
    sheet.rows.find(({ number }) => number === header.row)?.cells.some(({ text }) => text === words.at(-1)),
  );
  const words = reviewWords(['fr', 'es', 'en'][language]!);
  const column = (name: string) => REVIEW_COLUMNS.indexOf(name as never) + 1;
  const edits: CellEdit[] = [];
  for (const [row, { how, answer, comment, by }] of plan) {
    const place = `${row.sheet}!${row.cells[0] ?? `A${row.row}`}`;
    const line = sheet.rows.find(({ cells }) => cells.some((cell) => cell.column === 2 && cell.text === place))!;
    const put = (name: string, value: string | null) => {
      if (value !== null) edits.push({ sheet: sheet.name, ref: cellRef(line.number, column(name)), value });
    };
    put('decision', words.decisions[how as keyof typeof words.decisions]);
    put('finalAnswer', answer);
    put('finalComment', comment);
    put('reviewer', by);
  }
  writeFileSync(path, copy.patch(edits));
}

/** The decisions as a person types them into the customer's cells. */
export async function decideInCells(
  path: string,
  plan: ReadonlyMap<RecordedRow, Decision>,
  record: RunRecord,
  original: OpenedFile,
): Promise<void> {
  const copy = await openFile(new Uint8Array(readFileSync(path)));
  const edits = [...plan].flatMap(([row, decision]) => {
    const decided = decideRow(original, record, { ...row, decision }, languages);
    if (decided.kind !== 'cells') throw new Error('a decision that does not fit');
    const emptied = Object.keys(row.written).filter((ref) => decided.cells[ref] === undefined);
    const cells = [...Object.entries(decided.cells), ...emptied.map((ref) => [ref, ''] as const)];
    return cells.map(([ref, value]): CellEdit => ({ sheet: row.sheet, ref, value }));
  });
  writeFileSync(path, copy.patch(edits));
}

/** The decisions as the page in a browser sends them. */
export async function decideOnPage(
  path: string,
  plan: ReadonlyMap<RecordedRow, Decision>,
  record: RunRecord,
): Promise<void> {
  const { visitor, finish } = await startReview(path);
  for (const [row, { how, answer, comment }] of plan) {
    const action = { rows: [record.rows.indexOf(row)], how, answer, comment };
    const { status, answer: outcome } = await visitor.ask('decide', action);
    if (status !== 200 || outcome.refusal !== null) throw new Error(`a decision was refused (${status})`);
  }
  await finish();
}

/** The decisions in a file. */
export function decisionsFile(plan: ReadonlyMap<RecordedRow, Decision>): string {
  return JSON.stringify({ decisions: [...plan].map(([{ sheet, row }, decision]) => ({ sheet, row, ...decision })) });
}
