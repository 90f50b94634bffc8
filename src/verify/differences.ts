import type { ChangedCell, Finding, Place } from '../model/index.ts';
import type { Feature } from './features.ts';

export type Change = 'Lost' | 'Added' | 'Changed';

/** Everything a comparison can find; `docs` and the report's sentences follow this union. */
export type DifferenceCode = `${Feature}${Change}` | SheetCode | CellCode | PackageCode | NoteCode;

type SheetCode =
  | 'sheetLost'
  | 'sheetAdded'
  | 'reviewSheetAdded'
  | 'sheetRenamed'
  | 'sheetMoved'
  | 'sheetVisibilityChanged'
  | 'sheetChanged';

type CellCode =
  | 'cellOverwritten'
  | 'cellEmptied'
  | 'cellNotPlain'
  | 'notInRecord'
  | 'notAsRecorded'
  | 'formulaLost'
  | 'formulaAdded'
  | 'formulaChanged'
  | 'cachedValueChanged'
  | 'cellTypeChanged'
  | 'richTextChanged'
  | 'phoneticChanged'
  | 'cellStyleChanged'
  | 'cellMetadataChanged'
  | 'cellRewritten';

type PackageCode =
  | 'partRenamed'
  | 'partDuplicated'
  | 'partOrderChanged'
  | 'partRecompressed'
  | 'partHeaderChanged'
  | 'partDamaged'
  | 'partUnreadable'
  | 'partRewritten'
  | 'archiveChanged'
  | 'signatureBroken';

/** Tolerated differences: see tolerated.ts. */
type NoteCode = 'stringsAppended' | 'stringsRecounted' | 'dimensionWidened' | 'spansWidened' | 'recalculationRequested';

type Args = Readonly<Record<string, string | number>>;

/** Longer values are cut: the file holds them whole. */
const LONGEST_ARGUMENT = 200;

/** Where a comparison writes down what it finds. */
export class Differences {
  readonly findings: Finding[] = [];
  readonly changed: ChangedCell[] = [];
  /** How many cells are written differently, shown or not, by sheet part. */
  readonly touched = new Map<string, number>();
  readonly #rewritten = new Set<string>();

  add(code: DifferenceCode, place: Place, args: Args): void {
    this.findings.push({ code, severity: 'error', place, args: shorten(args) });
  }

  /** A difference that is tolerated. */
  note(code: NoteCode, place: Place, args: Args): void {
    this.findings.push({ code, severity: 'note', place, args: shorten(args) });
  }

  /** The part says the same in other characters; told once a part, with the first place. */
  rewritten(part: string, at: string): void {
    if (this.#rewritten.has(part)) return;
    this.#rewritten.add(part);
    this.add('partRewritten', {}, { part, at });
  }
}

function shorten(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [
      name,
      typeof value === 'string' && value.length > LONGEST_ARGUMENT ? `${value.slice(0, LONGEST_ARGUMENT)}…` : value,
    ]),
  );
}
