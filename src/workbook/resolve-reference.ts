import { type Area, columnLetters, LAST_COLUMN, LAST_ROW, parseArea } from '../model/index.ts';
import { literalOf, sameName, splitTop } from './formula-text.ts';
import { type ListContext, MOST_TEXTS } from './list-context.ts';

/** Where the source stands: its relative references move with the cell from the validation's first cell. */
export interface ListPlace {
  readonly sheet: string;
  readonly rowShift: number;
  readonly columnShift: number;
}

/** Names may stand for names; Excel allows 64 levels of nesting. */
const DEEPEST = 16;
/** Excel's limit for the characters of a formula. */
const LONGEST_FORMULA = 8192;

export interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** The cells a formula stands for; null when it is none this reader can follow. */
export function resolveReference(
  formula: string,
  place: ListPlace,
  context: ListContext,
  depth: number,
): SheetArea | null {
  const text = formula.trim();
  if (depth > DEEPEST || text === '' || text.length > LONGEST_FORMULA) return null;
  context.spend(text.length + 20);
  if (text.startsWith('(') && text.endsWith(')')) {
    return resolveReference(text.slice(1, -1), place, context, depth + 1);
  }
  const deeper = (inner: string) => resolveReference(inner, place, context, depth + 1);
  const ends = splitTop(text, ':');
  if (ends.length === 2 && ends.some((end) => end.includes('('))) return span(deeper(ends[0]!), deeper(ends[1]!));
  const call = /^([A-Za-z.]+)\((.*)\)$/s.exec(text);
  if (call) return resolveCall(call[1]!.toUpperCase(), splitTop(call[2]!, ','), place, context, depth);
  const table = resolveTable(text, context);
  if (table) return table;
  const qualified = /^(?:'((?:[^']|'')+)'|([^'!:[\]]+))!(.+)$/s.exec(text);
  const sheet = qualified ? (qualified[1]?.replaceAll("''", "'") ?? qualified[2]!) : place.sheet;
  const rest = qualified ? qualified[3]! : text;
  const area = shiftArea(rest, place);
  if (area) return { sheet, area };
  return resolveName(rest, sheet, context, depth);
}

function resolveName(name: string, sheet: string, context: ListContext, depth: number): SheetArea | null {
  const named = context.names(name);
  const found =
    named.find((candidate) => candidate.sheet !== null && sameName(candidate.sheet, sheet)) ??
    named.find((candidate) => candidate.sheet === null);
  if (!found) return null;
  const place = { sheet: found.sheet ?? sheet, rowShift: 0, columnShift: 0 };
  return resolveReference(found.formula.replace(/^=/, ''), place, context, depth + 1);
}

function resolveCall(
  name: string,
  args: readonly string[],
  place: ListPlace,
  context: ListContext,
  depth: number,
): SheetArea | null {
  const reference = (formula: string) => resolveReference(formula, place, context, depth + 1);
  const number = (formula: string | undefined, absent: number) =>
    formula === undefined || formula.trim() === '' ? absent : readNumber(formula, reference, context);
  if (name === 'INDIRECT') {
    const text = readText(args[0]!, reference, context);
    const still = { ...place, rowShift: 0, columnShift: 0 };
    return text === null ? null : resolveReference(text, still, context, depth + 1);
  }
  const base = args[0] === undefined ? null : reference(args[0]);
  if (!base) return null;
  const { sheet, area } = base;
  if (name === 'OFFSET') {
    const rows = number(args[1], 0);
    const columns = number(args[2], 0);
    const height = number(args[3], area.bottom - area.top + 1);
    const width = number(args[4], area.right - area.left + 1);
    if (rows === null || columns === null || !height || !width || height < 1 || width < 1) return null;
    const top = area.top + rows;
    const left = area.left + columns;
    return inside({ sheet, area: { top, left, bottom: top + height - 1, right: left + width - 1 } });
  }
  if (name === 'INDEX') {
    const isRow = area.top === area.bottom && args.length === 2;
    const row = isRow ? 1 : number(args[1], 0);
    const column = isRow ? number(args[1], 0) : number(args[2], area.left === area.right ? 1 : 0);
    if (row === null || column === null) return null;
    const [top, bottom] = row === 0 ? [area.top, area.bottom] : [area.top + row - 1, area.top + row - 1];
    const [left, right] = column === 0 ? [area.left, area.right] : [area.left + column - 1, area.left + column - 1];
    return inside({ sheet, area: { top, left, bottom, right } });
  }
  return null;
}

function resolveTable(text: string, context: ListContext): SheetArea | null {
  const parts = /^([^[\]!'"(),:]+)(?:\[([^[\]]+)\]|\[\[#Data\],\[([^[\]]+)\]\])?$/s.exec(text);
  const table = parts && context.table(parts[1]!);
  if (!parts || !table) return null;
  const { top, left, bottom, right } = table.area;
  const data = { top: top + table.headerRows, left, bottom: bottom - table.totalsRows, right };
  const column = parts[2] ?? parts[3];
  if (column === undefined || /^#data$/i.test(column)) return inside({ sheet: table.sheet, area: data });
  const position = table.columns.findIndex((name) => sameName(name, column.replace(/'([[\]#'])/g, '$1')));
  if (position === -1) return null;
  return inside({ sheet: table.sheet, area: { ...data, left: left + position, right: left + position } });
}

function inside({ sheet, area }: SheetArea): SheetArea | null {
  const { top, left, bottom, right } = area;
  const fits = top >= 1 && left >= 1 && bottom >= top && right >= left && bottom <= LAST_ROW && right <= LAST_COLUMN;
  return fits ? { sheet, area } : null;
}

function span(from: SheetArea | null, to: SheetArea | null): SheetArea | null {
  if (!from || !to) return null;
  const area = {
    top: Math.min(from.area.top, to.area.top),
    left: Math.min(from.area.left, to.area.left),
    bottom: Math.max(from.area.bottom, to.area.bottom),
    right: Math.max(from.area.right, to.area.right),
  };
  return { sheet: from.sheet, area };
}

/** A plain area with its relative corners moved; Excel wraps past the sheet's edge, which no real list means. */
function shiftArea(text: string, { rowShift, columnShift }: ListPlace): Area | null {
  const area = parseArea(text);
  if (!area || (rowShift === 0 && columnShift === 0)) return area;
  const moved = text.split(':').map((corner) => {
    const parts = /^(\$?)([A-Za-z]{1,3})(\$?)(\d+)$/.exec(corner);
    const cell = parts && parseArea(corner);
    if (!parts || !cell) return corner;
    const row = cell.top + (parts[3] === '' ? rowShift : 0);
    const column = cell.left + (parts[1] === '' ? columnShift : 0);
    return columnLetters(column) + row;
  });
  return parseArea(moved.join(':'));
}

type FindReference = (formula: string) => SheetArea | null;

/** Whole numbers, COUNTA and ROWS of a reference, and sums and differences of these; null for anything else. */
function readNumber(formula: string, reference: FindReference, context: ListContext): number | null {
  const text = formula.trim();
  const sum = /^(.+)([+-])\s*(\d+)$/s.exec(text);
  if (sum && !/[+\-*/(,]\s*$/.test(sum[1]!)) {
    const left = readNumber(sum[1]!, reference, context);
    return left === null ? null : left + (sum[2] === '+' ? 1 : -1) * Number(sum[3]);
  }
  if (/^-?\d+$/.test(text)) return Number(text);
  const call = /^(COUNTA|ROWS)\((.*)\)$/is.exec(text);
  const found = call && splitTop(call[2]!, ',').length === 1 ? reference(call[2]!) : null;
  if (!call || !found) return null;
  if (call[1]!.toUpperCase() === 'ROWS') return found.area.bottom - found.area.top + 1;
  const count = context.texts(found.sheet, found.area).length;
  return count === MOST_TEXTS ? null : count;
}

/** Texts, cells and their joining with &; SUBSTITUTE, which dependent lists use to turn spaces into underscores. */
function readText(formula: string, reference: FindReference, context: ListContext): string | null {
  let joined = '';
  for (const piece of splitTop(formula, '&')) {
    const text = piece.trim();
    const literal = literalOf(text);
    const call = /^SUBSTITUTE\((.*)\)$/is.exec(text);
    let value: string | null = literal;
    if (call) {
      const [from, old, fresh] = splitTop(call[1]!, ',').map((arg) => readText(arg, reference, context));
      // The text grows by the factor of the fresh one at most: both are within a formula's length.
      value = from == null || !old || fresh == null ? null : from.replaceAll(old, () => fresh);
    } else if (literal === null) {
      const found = reference(text);
      value = found ? readCell(found, context) : null;
    }
    if (value === null || joined.length + value.length > LONGEST_FORMULA) return null;
    joined += value;
  }
  return joined;
}

function readCell(found: SheetArea, context: ListContext): string | null {
  const { top, left, bottom, right } = found.area;
  if (top !== bottom || left !== right) return null;
  return context.texts(found.sheet, found.area)[0] ?? null;
}
