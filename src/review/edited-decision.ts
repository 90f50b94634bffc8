import type { Cells, Decision, Reason, RecordedRow, Reply, RowPlaces } from '../model/index.ts';
import { normalise } from '../text/index.ts';
import { tidy } from './cell-text.ts';
import type { DecidedCells } from './decided-cells.ts';

/** The texts of a row's cells, by the addresses they have in the record. */
export type Shown = Readonly<Record<string, string>>;

/** What a person's edits of a row's cells amount to. */
export type EditedDecision =
  | { readonly kind: 'decision'; readonly decision: Decision }
  | { readonly kind: 'unclear'; readonly reason: Reason };

export interface EditedRow {
  readonly row: RecordedRow;
  readonly places: RowPlaces;
  /** As the customer sent them. */
  readonly original: Shown;
  /** As the person left them. */
  readonly found: Shown;
  /** The answer cell has a list of words, whose own spelling counts. */
  readonly hasList: boolean;
  readonly by: string;
  /** The cells of the final file for the row with another decision. */
  readonly decide: (row: RecordedRow) => DecidedCells;
}

const REPLIES: readonly Reply[] = ['yes', 'no', 'limited', 'planned'];

/**
 * The decision that puts just these words into the row's cells: accepting what was proposed, leaving the row blank, a
 * reply that the cells word so, else the very text. A reading that would not give the same cells again is none.
 */
export function editedDecision(edited: EditedRow): EditedDecision {
  const { places, original, found, by } = edited;
  if (Object.keys(found).every((ref) => found[ref] === original[ref])) return made({ by, how: 'skipped' });
  const boxes = Object.entries(places.ticks ?? {}).filter(([, ref]) => (found[ref] ?? '') !== '');
  if (boxes.length > 1) return unclear('severalTicks', { found: boxes.map(([, ref]) => ref).join(', ') });
  const said = places.comment === null ? '' : (found[places.comment] ?? '');
  const comment = said === '' || said === original[places.comment!] ? null : said;
  const typed = places.answer === null ? '' : (found[places.answer] ?? '');
  const isKept = places.answer !== null && typed === original[places.answer];
  const answer = boxes[0]?.[0] ?? (typed === '' || isKept ? null : typed);
  const changed = { by, how: 'changed', comment } as const;
  const candidates: (Pick<Decision, 'by' | 'how'> & Partial<Decision>)[] = [
    { by, how: 'accepted' },
    ...(answer === null ? [] : [{ by, how: 'notApplicable', comment } as const]),
    ...(answer === null ? [] : REPLIES.map((reply) => ({ ...changed, answer: reply }))),
    { ...changed, answer },
  ];
  const meant = candidates.find((candidate) => gives(candidate, edited));
  if (meant) return made(meant);
  const last = edited.decide({ ...edited.row, decision: whole({ ...changed, answer }) });
  if (last.kind === 'refused') return { kind: 'unclear', reason: last.reason };
  return unclear('cellsUnclear', {
    found: [answer, comment]
      .filter((text) => text !== null)
      .join(' | ')
      .slice(0, 60),
  });
}

/** True when the decision would leave the cells saying what the person left in them. */
function gives(candidate: Pick<Decision, 'by' | 'how'> & Partial<Decision>, edited: EditedRow): boolean {
  const decided = edited.decide({ ...edited.row, decision: whole(candidate) });
  if (decided.kind !== 'cells' || decided.notes.length > 0) return false;
  return Object.entries(edited.found).every(([ref, text]) =>
    saysSame(text, decided.cells[ref] === undefined ? edited.original[ref]! : String(decided.cells[ref]), ref, edited),
  );
}

/** Boxes are ticked with any mark; a word of a list is the same in another case, and so is a number in another format. */
function saysSame(found: string, wanted: string, ref: string, { places, hasList }: EditedRow): boolean {
  const text = tidy(wanted);
  if (found === text) return true;
  if (Object.values(places.ticks ?? {}).includes(ref)) return (found === '') === (text === '');
  if (found === '' || text === '') return false;
  if (Number(found) === Number(text)) return true;
  // A bare "yes" is a reply and no text of its own: the cell gets its word for it.
  const isWord = hasList || found === 'yes' || found === 'no';
  return isWord && ref === places.answer && normalise(found) === normalise(text);
}

/** The cells as values that can be compared. */
export function sameCells(one: Cells, other: Cells): boolean {
  const text = (cells: Cells) => JSON.stringify(Object.entries(cells).sort(([a], [b]) => (a < b ? -1 : 1)));
  return text(one) === text(other);
}

function whole(decision: Pick<Decision, 'by' | 'how'> & Partial<Decision>): Decision {
  return { answer: null, comment: null, ...decision };
}

function made(decision: Pick<Decision, 'by' | 'how'> & Partial<Decision>): EditedDecision {
  return { kind: 'decision', decision: whole(decision) };
}

function unclear(code: string, args: Reason['args']): EditedDecision {
  return { kind: 'unclear', reason: { code, args } };
}
