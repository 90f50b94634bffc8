import {
  type Cell,
  type CellComment,
  parseArea,
  type Sheet,
  type TableObject,
  type Validation,
  type Visibility,
  type Workbook,
} from '../../src/model/index.ts';

/** What the lines of a sheet cannot say. */
export interface SheetOptions {
  readonly from?: number;
  readonly merges?: readonly string[];
  /** Allowed words by area. */
  readonly lists?: Readonly<Record<string, readonly string[]>>;
  readonly prompts?: Readonly<Record<string, string>>;
  /** Protects the sheet and unlocks these areas. */
  readonly unlocked?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly string[];
  readonly visibility?: Visibility;
  readonly tables?: readonly string[];
  readonly frozenRows?: number;
}

/**
 * A sheet from lines of "A1 | B1 | C1", one line per row from row `from` (1). In front of a text: `*` bold, `#` filled,
 * `=` held by a formula. `_` is a cell that is styled but empty, nothing at all is no cell; `\n` breaks a line.
 */
export function sheet(name: string, lines: readonly string[], options: SheetOptions = {}): Sheet {
  const unlocked = (options.unlocked ?? []).map((area) => parseArea(area)!);
  const isLocked = (row: number, column: number): boolean =>
    !unlocked.some((area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right);
  const rows = lines.flatMap((line, index) => {
    const number = (options.from ?? 1) + index;
    const cells = line
      .split('|')
      .flatMap((text, at): Cell[] => cellOf(text.trim(), number, at + 1, isLocked(number, at + 1)));
    return cells.length === 0 ? [] : [{ number, hidden: options.hiddenRows?.includes(number) ?? false, cells }];
  });
  return {
    name,
    visibility: options.visibility ?? 'visible',
    isProtected: options.unlocked !== undefined,
    rows,
    merges: (options.merges ?? []).map((area) => parseArea(area)!),
    hiddenColumns: (options.hiddenColumns ?? []).map((column) => parseArea(`${column}:${column}`)!),
    validations: [
      ...Object.entries(options.lists ?? {}).map(([area, choices]) => validation(area, choices, '')),
      ...Object.entries(options.prompts ?? {}).map(([area, prompt]) => validation(area, null, prompt)),
    ],
    tables: (options.tables ?? []).map(
      (area): TableObject => ({ name: 'Table1', area: parseArea(area)!, headerRows: 1, totalsRows: 0 }),
    ),
    comments: [] as CellComment[],
    frozen: { rows: options.frozenRows ?? 0, columns: 0 },
  };
}

export function workbook(...sheets: readonly Sheet[]): Workbook {
  return { sheets, names: [] };
}

function cellOf(raw: string, row: number, column: number, locked: boolean): Cell[] {
  if (raw === '') return [];
  const marks = /^[*#=]*/.exec(raw)![0];
  const text = raw === '_' ? '' : raw.slice(marks.length).replaceAll('\\n', '\n');
  const kind = text === '' ? 'empty' : /^\d+$/.test(text) ? 'number' : 'text';
  const has = (mark: string): boolean => marks.includes(mark);
  return [{ row, column, kind, text, hasFormula: has('='), bold: has('*'), filled: has('#'), locked }];
}

function validation(areas: string, choices: readonly string[] | null, prompt: string): Validation {
  return {
    areas: areas.split(',').map((area) => parseArea(area)!),
    type: choices ? 'list' : 'none',
    choices,
    source: choices ? `"${choices.join(',')}"` : '',
    prompt,
  };
}
