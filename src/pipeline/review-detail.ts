import {
  type AnswerForm,
  type Cells,
  POSITIONS,
  type Reading,
  type RecordedRow,
  type ReviewDetail,
  type ReviewOption,
  type RunRecord,
} from '../model/index.ts';
import { describeReason, reviewPageWords, tellingReasons } from '../report/index.ts';
import { placesOf, questionOf } from '../review/index.ts';
import { neighbourRows } from '../review-page/index.ts';
import { asWritten } from '../text/index.ts';
import { fittedOf, type ReviewBasis } from './review-lines.ts';
import { controlOption, proposedOption, readRow } from './review-options.ts';

/** A candidate less likely than this helps nobody to choose; the review sheet leaves it out too. */
const LEAST_ALTERNATIVE = 0.05;
const MOST_ALTERNATIVES = 3;
/** Questions before and after whose answers may stand among the rows shown around one; hidden rows lie between some. */
const NEAR = 6;

/** Everything that the page shows about one row. */
export function reviewDetail(basis: ReviewBasis, record: RunRecord, at: number): ReviewDetail {
  const row = record.rows[at]!;
  const reading = readRow(row, basis);
  const proposal = proposedOption(basis, record, row);
  const standing = fittedOf(basis, record, row).cells;
  const shown = row.decision === null ? (proposal?.cells ?? {}) : standing;
  const written = (words: readonly string[] = []) => words.map((word) => asWritten(word, row.question));
  const evidence = reading.matches.find(({ control }) => control === row.control)?.evidence;
  return {
    at,
    id: row.id,
    confidence: row.confidence,
    neighbours: neighboursOf(basis, record, row),
    proposal,
    reasons: tellingReasons(row).map((reason) =>
      describeReason(reason, basis.language, (id) => basis.knowledge.topicName(id, basis.language)),
    ),
    evidence: { met: written(evidence?.met), unmet: written(evidence?.unmet) },
    alternatives: alternativesTo(proposal, basis, record, { row, reading }),
    form: formOf(basis, record, row, shown),
    decision: row.decision,
  };
}

function alternativesTo(
  proposal: ReviewOption | null,
  basis: ReviewBasis,
  record: RunRecord,
  { row, reading }: { readonly row: RecordedRow; readonly reading: Reading },
): ReviewOption[] {
  return row.candidates
    .filter(({ control, confidence }) => control !== proposal?.control && confidence >= LEAST_ALTERNATIVE)
    .flatMap(({ control: id, confidence }) => {
      // A control may have left the knowledge base since.
      const control = basis.knowledge.matcher.knowledge.controls.get(id);
      return control ? [controlOption(basis, record, row, { control, reading, confidence })] : [];
    })
    .slice(0, MOST_ALTERNATIVES);
}

function neighboursOf(basis: ReviewBasis, record: RunRecord, row: RecordedRow): ReviewDetail['neighbours'] {
  const sheet = basis.original.workbook.sheets.find(({ name }) => name === row.sheet);
  if (!sheet) return { own: row.row, columns: [], header: [], rows: [] };
  const table = record.tables.find(
    ({ sheet: name, firstRow, lastRow }) => name === row.sheet && firstRow <= row.row && row.row <= lastRow,
  );
  const at = record.rows.indexOf(row);
  const near = record.rows.slice(Math.max(0, at - NEAR), at + NEAR + 1).filter((other) => other.sheet === row.sheet);
  const outgoing: Cells = Object.assign({}, ...near.map((other) => fittedOf(basis, record, other).cells));
  return neighbourRows(sheet, { row: row.row, headerRow: table?.headerRow ?? null, outgoing });
}

/** A form of what the row's cells take, with what stands or is proposed in it. */
function formOf({ original, language }: ReviewBasis, record: RunRecord, row: RecordedRow, shown: Cells): AnswerForm {
  const places = placesOf(row, record);
  const sheet = original.workbook.sheets.find(({ name }) => name === row.sheet);
  const choices = sheet ? (questionOf(row, places, sheet).answerCell?.choices ?? null) : null;
  const textIn = (ref: string | null): string => (ref === null ? '' : String(shown[ref] ?? ''));
  const { ticks, answer, comment } = places;
  const commentPart = { comment: textIn(comment), hasComment: comment !== null };
  if (ticks !== null) {
    const words = reviewPageWords(language);
    const roles = POSITIONS.filter((position) => ticks[position] !== undefined);
    const options = roles.map((role) => ({ value: role, label: words[`reply.${role}`]! }));
    const ticked = roles.find((role) => textIn(ticks[role]!) !== '') ?? '';
    return { kind: 'ticks', options, answer: ticked, ...commentPart };
  }
  if (choices !== null) {
    const options = choices.map((choice) => ({ value: choice, label: choice }));
    return { kind: 'choices', options, answer: textIn(answer), ...commentPart };
  }
  return { kind: answer === null ? 'none' : 'text', options: [], answer: textIn(answer), ...commentPart };
}
