import type { Columns } from './columns.ts';
import type { HeaderWords } from './header-words.ts';
import type { RowShape } from './row-shape.ts';

/**
 * `heading` names what follows, `note` says something to the reader, `caption` repeats the header (its question cell may
 * name a section), `commentLine` and `answerLine` hold the place for the question just above.
 */
export type RowKind = 'question' | 'heading' | 'note' | 'caption' | 'commentLine' | 'answerLine';

export interface ReadRow extends RowShape {
  readonly kind: RowKind;
}

export interface RowsInput {
  readonly shapes: readonly RowShape[];
  readonly columns: Columns;
  readonly words: HeaderWords;
  /** Rows known to repeat the header. */
  readonly captionRows: ReadonlySet<number>;
  /** Rows that a person excluded. */
  readonly skipped: ReadonlySet<number>;
  /** Rows above it hold headings at most. */
  readonly firstRow: number;
  /** Rows above it are questions only when their reference is formed like those below. */
  readonly headerRow: number;
}

/** What most sure questions of the table look like: the measure for the doubtful rows. */
interface Typical {
  readonly hasId: boolean;
  readonly rarelyId: boolean;
  /** The depth of nearly all references; null when they differ. */
  readonly idDepth: number | null;
  readonly bold: number;
  readonly filled: number;
  /** Shares of rows with a list, an unlocked cell, a cell of its own and a background where the answer goes; null when it is so on every row, questions or not. */
  readonly lists: number | null;
  readonly open: number | null;
  readonly cells: number | null;
  readonly answerFills: number | null;
  readonly asks: number;
  readonly answered: number;
  /** The forms of the references with letters and digits. */
  readonly idForms: ReadonlySet<string>;
}

export function classifyRows(input: RowsInput): ReadRow[] {
  const below = input.shapes.filter((shape) => shape.row > input.headerRow && !input.captionRows.has(shape.row));
  const typical = typicalOf(below);
  const read: ReadRow[] = [];
  for (const shape of input.shapes) read.push({ ...shape, kind: kindOf(shape, typical, input, read.at(-1) ?? null) });
  return read;
}

function kindOf(shape: RowShape, typical: Typical, input: RowsInput, before: ReadRow | null): RowKind {
  if (input.skipped.has(shape.row)) return 'note';
  if (input.captionRows.has(shape.row)) return 'caption';
  const line = lineKind(shape, input, before);
  if (line) return line;
  const isBelow = shape.row > input.headerRow || typical.idForms.has(formOf(shape.id));
  const mayAsk =
    /\p{L}{2}/u.test(shape.text) && !shape.isBanner && !shape.isShared && shape.row >= input.firstRow && isBelow;
  if (mayAsk && questionScore(shape, typical) > 0) return 'question';
  return isHeading(shape) ? 'heading' : 'note';
}

/** How plainly a label must name its role on a line of its own: "Commentaire éventuel :" does. */
const LINE_LABEL = 0.7;

/** "Commentaire :" or "Réponse :" on its own row under a question. */
function lineKind(shape: RowShape, input: RowsInput, before: ReadRow | null): RowKind | null {
  if (!before || shape.row - before.row > 1 || !shape.lead || shape.shape.words > 4 || shape.idDepth !== null)
    return null;
  const isUnderQuestion = before.kind === 'question' || before.kind === 'answerLine' || before.kind === 'commentLine';
  if (!isUnderQuestion) return null;
  const roles = input.words.rolesOf(shape.lead.text);
  if (input.columns.comment === null && (roles.comment ?? 0) >= LINE_LABEL) return 'commentLine';
  if (input.columns.answer === null && (roles.answer ?? 0) >= LINE_LABEL) return 'answerLine';
  return null;
}

/**
 * The sum of what speaks for a question and against; above 0 it is one. A row with a text and room for an answer starts
 * at 1. The weights are such that a reference like the others' or the form of a question decides alone against one
 * sign of a heading, never against a merged band or a remark: test/questionnaire/layouts.test.ts holds the cases.
 */
function questionScore(shape: RowShape, typical: Typical): number {
  const { shape: form } = shape;
  const hasTypicalId = typical.hasId && shape.idDepth !== null;
  let score = 1;
  if (form.asks || form.follows) score += 3;
  else if (form.states) score += 1;
  if (typical.hasId) score += shape.idDepth !== null ? 2 : shape.id === '' ? -2.5 : -1;
  if (shape.isParent && shape.idDepth !== null) score -= form.asks ? 1 : 3;
  if (typical.rarelyId && shape.idDepth !== null && !form.asks && !form.states) score -= 1;
  if (typical.idDepth !== null && shape.idDepth !== null && shape.idDepth < typical.idDepth) score -= 4.5;
  if ((shape.id !== '' && shape.idShape.remarks) || form.isExample) score -= 6;
  score += weigh(typical.lists, shape.hasList) + weigh(typical.open, shape.isOpen);
  if (typical.cells !== null && typical.cells >= 0.8 && !shape.hasAnswerCell) score -= 2;
  if (typical.answerFills !== null && typical.answerFills <= 0.1 && shape.isAnswerFilled) score -= 1;
  if (typical.answerFills !== null && typical.answerFills >= 0.9 && !shape.isAnswerFilled) score -= 1;
  // Bands stand out; where half of the rows is shaded (zebra stripes) it says nothing.
  if (shape.bold && typical.bold < 0.4) score -= 2.5;
  if (shape.filled && typical.filled < 0.4) score -= 1.5;
  if (form.isCapitals) score -= 1.5;
  if (form.remarks && !form.follows) score -= !hasTypicalId ? 6 : shape.isAnswered && typical.answered < 0.5 ? 6 : 0.5;
  if (form.closes && !form.asks) score -= hasTypicalId ? 1 : 4;
  // Among rows that all ask, a few words that do not are a title; with a reference of their own they are a short question.
  if (typical.asks >= 0.75 && !form.asks && !form.states && !form.follows && form.words <= 6 && !hasTypicalId)
    score -= 1.5;
  return score;
}

/** What a ready-made answer cell says where most questions have one, and its absence where nearly all do. */
function weigh(usual: number | null, has: boolean): number {
  if (usual === null || usual < 0.5) return 0;
  return has ? 2 : usual >= 0.9 ? -1.5 : 0;
}

function isHeading(shape: RowShape): boolean {
  const text = shape.text || shape.lead?.text || '';
  if (text === '' || text.length > 150 || shape.shape.remarks || shape.shape.closes || shape.shape.asks) return false;
  if (shape.isAnswered) return false;
  if (shape.shape.isCapitals || shape.bold || shape.filled) return !/[.!]$/.test(text) || shape.shape.words <= 8;
  return shape.shape.words <= 12 && !/[.!:;]$/.test(text);
}

function typicalOf(shapes: readonly RowShape[]): Typical {
  const own = (shape: RowShape): boolean => !shape.isParent && !shape.shape.follows && !shape.idShape.remarks;
  const usable = shapes.filter((shape) => shape.text !== '' && !shape.isBanner && own(shape));
  // A list or an unlocked cell on every row, headings too, was set on the whole column: it marks no question.
  const listsTell = !shapes.every((shape) => shape.hasList);
  const locksTell = !shapes.every((shape) => shape.isOpen);
  const clear = usable.filter(
    ({ shape, hasList, isOpen }) =>
      (shape.asks || shape.states || (listsTell && hasList) || (locksTell && isOpen)) && !shape.remarks,
  );
  const sure = clear.length >= 3 ? clear : usable;
  const share = (holds: (shape: RowShape) => boolean): number =>
    sure.length === 0 ? 0 : sure.filter(holds).length / sure.length;
  const telling = (holds: (shape: RowShape) => boolean): number | null => (shapes.every(holds) ? null : share(holds));
  return {
    hasId: share((shape) => shape.idDepth !== null) >= 0.6,
    rarelyId: share((shape) => shape.idDepth !== null) < 0.3,
    idDepth: usualDepth(sure),
    bold: share((shape) => shape.bold),
    filled: share((shape) => shape.filled),
    lists: telling((shape) => shape.hasList),
    open: telling((shape) => shape.isOpen),
    cells: telling((shape) => shape.hasAnswerCell),
    answerFills: telling((shape) => shape.isAnswerFilled),
    asks: share((shape) => shape.shape.asks),
    answered: share((shape) => shape.isAnswered),
    idForms: new Set(sure.map((shape) => formOf(shape.id)).filter((form) => /A.*9/.test(form))),
  };
}

/** "GNRL-01" -> "A-9". */
function formOf(id: string): string {
  return id.replace(/\p{L}+/gu, 'A').replace(/\d+/g, '9');
}

/** The least depth that four in five references reach, when they all look numbered alike. */
function usualDepth(shapes: readonly RowShape[]): number | null {
  const depths = shapes.flatMap((shape) => (shape.idDepth === null ? [] : [shape.idDepth]));
  for (const depth of [3, 2, 1, 0]) {
    if (depths.length >= 3 && depths.filter((other) => other >= depth).length >= 0.8 * depths.length) return depth;
  }
  return null;
}
