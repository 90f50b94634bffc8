import type { Area, Sheet, Validation, Workbook } from '../model/index.ts';
import type { Package, PartText } from '../ooxml/index.ts';
import type { SheetLayout } from './read-sheet.ts';
import type { RawValidation } from './read-validations.ts';

declare const opaque: unique symbol;
/** What the writer keeps of the file; opaque to other rooms. */
export type WorkbookHandle = { readonly [opaque]: true };

export interface OpenedWorkbook {
  readonly workbook: Workbook;
  readonly handle: WorkbookHandle;
}

export interface SheetParts {
  readonly sheet: Sheet;
  /** "worksheet", or "chartsheet", "dialogsheet", "xlMacrosheet", "missing": sheets without cells, or whose cells are commands. */
  readonly kind: string;
  readonly part: string;
  /** null for sheets of other kinds. */
  readonly source: PartText | null;
  readonly layout: SheetLayout | null;
  readonly pivots: readonly Area[];
  /** The sheet's validations with the rules they were made from. */
  readonly rules: ReadonlyMap<Validation, RawValidation>;
}

/** Everything read of a file that patching it needs again. */
export interface OpenedParts {
  readonly package: Package;
  readonly sheets: readonly SheetParts[];
  readonly workbook: PartText;
  /** Part names; null when the workbook has none. */
  readonly sharedStringsPart: string | null;
  readonly sharedStrings: PartText | null;
  readonly stringCount: number;
  /** Some cell points past the shared strings: one appended there would show in it. */
  readonly hasDanglingString: boolean;
  readonly stylesPart: string | null;
  readonly styles: PartText | null;
  readonly isSigned: boolean;
}

export function handleOf(parts: OpenedParts): WorkbookHandle {
  return parts as unknown as WorkbookHandle;
}

export function partsOf(opened: OpenedWorkbook): OpenedParts {
  return opened.handle as unknown as OpenedParts;
}
