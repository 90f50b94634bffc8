import { LAST_ROW, type Sheet } from '../model/index.ts';
import { decodePart, mayHoldElement, type Package } from '../ooxml/index.ts';
import type { ListContext } from './list-context.ts';
import { once } from './once.ts';
import type { SheetParts } from './opened-parts.ts';
import { readBlocks, readComments } from './read-annotations.ts';
import { readSheet, readSheetFrame, type SheetFrame } from './read-sheet.ts';
import type { StringItem } from './read-strings.ts';
import type { CellFormat } from './read-styles.ts';
import { readValidations } from './read-validations.ts';
import type { ListedSheet } from './read-workbook-part.ts';
import { refusingFile } from './refusing-file.ts';
import { resolveValidations } from './resolve-validations.ts';
import type { Tally } from './show-cell.ts';

/** What the cells of a sheet speak of that stands elsewhere in the file, read when first asked for. */
export interface SheetContext {
  readonly source: Package;
  readonly strings: () => readonly StringItem[];
  readonly formats: () => readonly CellFormat[];
  readonly lists: () => ListContext;
  readonly tally: Tally;
}

export interface SheetPlace {
  readonly listed: ListedSheet;
  readonly kind: string;
  readonly part: string;
}

/** A sheet of which nothing is read yet. Patching needs its frame only; its rows, and so the strings, when looked at. */
export function newSheetParts({ listed, kind, part }: SheetPlace, context: SheetContext): SheetParts {
  const isWorksheet = kind === 'worksheet';
  const read = <T>(reader: () => T) => once(() => refusingFile(reader));
  const bytes = read(() => (isWorksheet ? context.source.archive.read(part) : null));
  const source = read(() => (isWorksheet ? decodePart(bytes()!, part) : null));
  const whole = read(() => {
    if (!isWorksheet) return null;
    const cells = { part, formats: context.formats(), strings: context.strings(), tally: context.tally };
    return readSheet(source()!.text, cells);
  });
  const frameAlone = read(() => (isWorksheet ? readSheetFrame(source()!.text, part) : null));
  const frame = (): SheetFrame | null => whole.peek() ?? frameAlone();
  const blocks = read(() => (isWorksheet ? readBlocks(context.source, part) : { tables: [], pivots: [] }));
  const comments = read(() => (isWorksheet ? readComments(context.source, part) : []));
  const rules = read(() => {
    const raw = readValidations(frame()?.ruleElements ?? [], part);
    return resolveValidations(raw, listed.name, context.lists());
  });
  const validations = once(() => [...rules().keys()]);
  const tables = once(() => blocks().tables.map(({ columns: _, ...table }) => table));
  const hiddenColumns = once(() =>
    (frame()?.layout.columns ?? [])
      .filter(({ hidden }) => hidden)
      .map(({ first, last }) => ({ top: 1, left: first, bottom: LAST_ROW, right: last })),
  );
  const sheet: Sheet = {
    name: listed.name,
    visibility: listed.visibility,
    get isProtected() {
      return frame()?.isProtected ?? false;
    },
    get rows() {
      return whole()?.rows ?? NONE;
    },
    get merges() {
      return frame()?.merges ?? NONE;
    },
    get hiddenColumns() {
      return hiddenColumns();
    },
    get validations() {
      return validations();
    },
    get tables() {
      return tables();
    },
    get comments() {
      return comments();
    },
    get frozen() {
      return frame()?.frozen ?? NOT_FROZEN;
    },
  };
  return {
    sheet,
    kind,
    part,
    get source() {
      return source();
    },
    get hasFormulas() {
      return isWorksheet && mayHoldElement(bytes()!, 'f') && frame()!.layout.hasFormulas;
    },
    get layout() {
      return frame()?.layout ?? null;
    },
    get tables() {
      return blocks().tables;
    },
    get pivots() {
      return blocks().pivots;
    },
    get rules() {
      return rules();
    },
  };
}

const NONE: readonly never[] = [];
const NOT_FROZEN = { rows: 0, columns: 0 };
