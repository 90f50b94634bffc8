import type { Area, Sheet, Validation, Workbook } from '../model/index.ts';
import type { Package, PartText } from '../ooxml/index.ts';
import type { ReadTable } from './read-annotations.ts';
import type { SheetLayout } from './read-sheet.ts';
import type { StringItem, StringPlaces } from './read-strings.ts';
import type { CellFormat } from './read-styles.ts';
import type { RawValidation } from './read-validations.ts';

declare const opaque: unique symbol;
/** What the writer keeps of the file; opaque to other rooms. */
export type WorkbookHandle = { readonly [opaque]: true };

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly handle: WorkbookHandle;
}

/** One listed sheet. All but its kind and its part is read when first asked for, and throws what `openWorkbook` may throw. */
export interface SheetParts {
  readonly sheet: Sheet;
  /** "worksheet", or "chartsheet", "dialogsheet", "xlMacrosheet", "missing": sheets without cells, or whose cells are commands. */
  readonly kind: string;
  readonly part: string;
  /** null for sheets of other kinds. */
  readonly source: PartText | null;
  /** Told without walking the sheet where no tag looks like one. */
  readonly hasFormulas: boolean;
  readonly layout: SheetLayout | null;
  readonly tables: readonly ReadTable[];
  readonly pivots: readonly Area[];
  /** The sheet's validations with the rules they were made from. */
  readonly rules: ReadonlyMap<Validation, RawValidation>;
}

/** What patching a file needs of it; the shared strings and the styles are read when first asked for. */
export interface OpenedParts {
  readonly package: Package;
  readonly sheets: readonly SheetParts[];
  readonly workbook: PartText;
  /** null when the workbook has none. */
  readonly sharedStrings: SharedStrings | null;
  readonly styles: StylesPart | null;
  readonly isSigned: boolean;
}

export interface SharedStrings {
  readonly part: string;
  readonly source: PartText;
  /** Of the part in bytes, known without reading it. */
  readonly size: number;
  readonly items: readonly StringItem[];
  readonly places: StringPlaces;
}

export interface StylesPart {
  readonly part: string;
  readonly source: PartText;
  readonly formats: readonly CellFormat[];
}

export function handleOf(parts: OpenedParts): WorkbookHandle {
  return parts as unknown as WorkbookHandle;
}

export function partsOf(opened: OpenedWorkbook): OpenedParts {
  return opened.handle as unknown as OpenedParts;
}
