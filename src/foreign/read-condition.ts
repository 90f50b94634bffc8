import {
  ANYTHING,
  type BoundType,
  boundsOf,
  type CellsReference,
  type RuleLimit,
  type RuleOperator,
  UNREAD,
} from './old-rule.ts';

const TYPES: Readonly<Record<string, BoundType>> = {
  'whole-number': 'whole',
  'decimal-number': 'decimal',
  date: 'date',
  time: 'time',
};
const SIGNS: Readonly<Record<string, RuleOperator>> = {
  '=': 'equal',
  '!=': 'notEqual',
  '<>': 'notEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
};

/** What a reference or a name in a condition stands for; null when it is not known. */
export type FindCells = (formula: string) => CellsReference | null;

/**
 * The limit that a `table:condition` states (ODF 1.3 part 3, 19.607), whatever formula language it is prefixed with.
 * A condition of a kind that is not known is unread, not ignored.
 */
export function readCondition(condition: string, find: FindCells): RuleLimit {
  const text = condition
    .trim()
    .replace(/^[A-Za-z]\w*:(?!=)/, '')
    .trim();
  if (text === '' || /^is-true-formula\s*\(/.test(text)) return ANYTHING;
  const list = /^cell-content-is-in-(?:list|range)\s*\((.*)\)$/s.exec(text);
  if (list) return readList(list[1]!, find);
  const length = /^cell-content-text-length(?:\(\)\s*(.*)|-is(-not)?-between\s*\((.*)\))$/s.exec(text);
  if (length) {
    const [, compared, not, between] = length;
    return between === undefined ? readComparison('textLength', compared!) : readBetween('textLength', not, between);
  }
  const typed =
    /^cell-content-is-([a-z-]+)\(\)(?:\s*and\s+cell-content(?:\(\)\s*(.*)|-is(-not)?-between\s*\((.*)\)))?$/s.exec(
      text,
    );
  const type = TYPES[typed?.[1] ?? ''];
  if (!typed || !type) return UNREAD;
  const [, , compared, not, between] = typed;
  return between === undefined ? readComparison(type, compared ?? '') : readBetween(type, not, between);
}

function readComparison(type: BoundType, text: string): RuleLimit {
  const parts = /^([=!<>]{1,2})\s*(.+)$/s.exec(text.trim());
  const operator = SIGNS[parts?.[1] ?? ''];
  return parts && operator ? boundsOf(type, operator, numberOf(parts[2]!), null) : UNREAD;
}

function readBetween(type: BoundType, not: string | undefined, text: string): RuleLimit {
  const [first = '', second = '', ...more] = text.split(/[,;]/);
  if (more.length > 0) return UNREAD;
  return boundsOf(type, not === undefined ? 'between' : 'notBetween', numberOf(first), numberOf(second));
}

function numberOf(text: string): number | null {
  return /^-?\d+(?:\.\d+)?$/.test(text.trim()) ? Number(text) : null;
}

/** A text in double quotes, a name in single ones, a reference in brackets, or anything that holds none of these signs. */
const ITEM = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:'(?:[^']|'')*'|[^[\]'])*\]|[^;,"'[]+/g;

/** Texts in quotes, bare numbers, or one range; LibreOffice parts them by semicolons, the standard's grammar by commas. */
function readList(text: string, find: FindCells): RuleLimit {
  // A sign left over is one half of a pair.
  if (!/^[;,]*$/.test(text.replace(ITEM, ''))) return UNREAD;
  const items = text.match(ITEM) ?? [];
  const words = items.map((item) => wordOf(item.trim()));
  if (words.length > 0 && words.every((word) => word !== null)) return { kind: 'words', words };
  const cells = items.length === 1 ? find(items[0]!.trim()) : null;
  return cells ? { kind: 'cells', cells } : UNREAD;
}

function wordOf(item: string): string | null {
  if (/^"(?:[^"]|"")*"$/s.test(item)) return item.slice(1, -1).replaceAll('""', '"');
  return numberOf(item) === null ? null : item;
}
