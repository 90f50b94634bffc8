import { type Cell, type CellKind, LAST_COLUMN } from '../model/index.ts';
import { decodeCellString } from './cell-string.ts';
import { checkLimit } from './limits.ts';
import { plainNumber } from './number-format.ts';
import type { StringItem } from './read-strings.ts';
import { type CellFormat, DEFAULT_FORMAT, isOn } from './read-styles.ts';

/** What the cells of a sheet stand for. */
export interface CellContext {
  readonly part: string;
  readonly strings: readonly StringItem[];
  readonly formats: readonly CellFormat[];
  readonly tally: Tally;
}

/** What is counted over all sheets of a workbook. */
export interface Tally {
  cells: number;
}

/** A cell as the file has it. */
export interface FoundCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly type: string;
  readonly content: CellContent;
}

export interface CellContent {
  value: string;
  inline: StringItem | null;
  hasFormula: boolean;
}

/** What a person sees: null for a cell that shows nothing, and for one outside the sheet. */
export function showCell({ row, column, style, type, content }: FoundCell, context: CellContext): Cell | null {
  const format = context.formats[style] ?? DEFAULT_FORMAT;
  const shown = showContent(content, type, format, context);
  if (shown.kind === 'empty' && !content.hasFormula && style === 0) return null;
  if (!(column > 0 && column <= LAST_COLUMN)) return null;
  checkLimit('cells', ++context.tally.cells, context.part);
  return {
    row,
    column,
    kind: shown.kind,
    text: shown.text,
    hasFormula: content.hasFormula,
    bold: format.bold || shown.bold,
    filled: format.filled,
    locked: format.locked,
  };
}

interface ShownContent {
  readonly kind: CellKind;
  readonly text: string;
  readonly bold: boolean;
}

const EMPTY: ShownContent = { kind: 'empty', text: '', bold: false };

function showContent(content: CellContent, type: string, format: CellFormat, context: CellContext): ShownContent {
  const { value, inline } = content;
  if (type === 'inlineStr') return inline && inline.text !== '' ? { kind: 'text', ...inline } : EMPTY;
  if (value === '') return EMPTY;
  if (type === 's') {
    const item = context.strings[Number(value)];
    return item && item.text !== '' ? { kind: 'text', ...item } : EMPTY;
  }
  if (type === 'str') return { kind: 'text', text: decodeCellString(value), bold: false };
  if (type === 'b') return { kind: 'boolean', text: isOn(value.trim()) ? 'TRUE' : 'FALSE', bold: false };
  if (type === 'e') return { kind: 'error', text: value, bold: false };
  if (type === 'd') return { kind: 'date', text: value, bold: false };
  const number = Number(value);
  if (Number.isNaN(number)) return { kind: 'text', text: value, bold: false };
  const shown = format.show?.(number) ?? { kind: 'number' as const, text: plainNumber(number) };
  return { ...shown, bold: false };
}
