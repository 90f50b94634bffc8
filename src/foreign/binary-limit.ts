import { type Area, LAST_COLUMN, LAST_ROW } from '../model/index.ts';
import { type LoneToken, readLoneToken, type TokenFormat } from './formula-token.ts';
import {
  ANYTHING,
  type BoundType,
  boundsOf,
  type CellsReference,
  type OldRule,
  OPERATORS,
  type RuleLimit,
  UNREAD,
  unreadSheet,
} from './old-rule.ts';

/** What the formulas of a binary workbook speak of by number. */
export interface BinaryBook {
  readonly format: TokenFormat;
  /** In file order. */
  readonly sheets: readonly string[];
  /** The sheet that each link stands for; null for several, and for other workbooks. */
  readonly links: readonly (string | null)[];
  /** The formula of each defined name, in file order; null where it was not kept. */
  readonly names: readonly (Buffer | null)[];
}

/** A validation record of either binary format before its formulas are read. */
export interface BinaryRule {
  readonly sheet: string;
  readonly flags: number;
  readonly areas: OldRule['areas'];
  readonly promptTitle: string;
  readonly prompt: string;
  readonly formulas: readonly (Buffer | undefined)[];
  /** Items that the record before it spells out; null when there is none. */
  readonly items: readonly string[] | null;
}

/** Values of valType ([MS-XLS] 2.4.87, [MS-XLSB] 2.4.353). */
const TYPES: readonly (BoundType | 'any' | 'list' | 'custom')[] = [
  'any',
  'whole',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
];
const SHOWS_PROMPT = 1 << 18;
const SHOWS_ALERT = 1 << 19;
/** Names may stand for names. */
const DEEPEST = 16;

/**
 * A rule whose formulas are followed: a text, cells of this workbook, or a name for such cells. One over cells that no
 * worksheet has is damaged, and stands for its whole sheet as unread.
 */
export function readBinaryRule(rule: BinaryRule, book: BinaryBook): OldRule {
  const { sheet, flags, areas } = rule;
  if (areas.length === 0) return { sheet, areas, limit: ANYTHING, promptTitle: '', prompt: '', alert: null };
  if (!areas.every(isOnSheet)) return unreadSheet(sheet);
  const alerts = ['stop', 'warning', 'information'] as const;
  const showsPrompt = (flags & SHOWS_PROMPT) !== 0;
  return {
    sheet,
    areas,
    limit: readLimit(rule, book),
    promptTitle: showsPrompt ? rule.promptTitle : '',
    prompt: showsPrompt ? rule.prompt : '',
    alert: (flags & SHOWS_ALERT) === 0 ? null : (alerts[(flags >> 4) & 7] ?? 'stop'),
  };
}

function isOnSheet({ top, left, bottom, right }: Area): boolean {
  return top <= bottom && left <= right && bottom <= LAST_ROW && right <= LAST_COLUMN;
}

function readLimit({ sheet, flags, areas, formulas, items }: BinaryRule, book: BinaryBook): RuleLimit {
  const type = TYPES[flags & 0xf];
  const { top: row, left: column } = areas[0]!;
  const [first, second] = formulas.map((rgce) => {
    return rgce === undefined || rgce.length === 0 ? null : readLoneToken(rgce, book.format, { row, column });
  });
  if (type === 'any' || type === 'custom') return ANYTHING;
  if (type === undefined) return UNREAD;
  if (type !== 'list') {
    return boundsOf(type, OPERATORS[(flags >> 20) & 0xf] ?? 'between', numberOf(first), numberOf(second));
  }
  if (items) return { kind: 'words', words: items };
  // .xls parts the items by NUL, .xlsb keeps the comma that XML has.
  if (first?.kind === 'text') return { kind: 'words', words: first.text.split(book.format === 'xls' ? '\0' : ',') };
  const cells = cellsOf(first ?? null, sheet, book, 0);
  return cells ? { kind: 'cells', cells } : UNREAD;
}

function numberOf(token: LoneToken | null | undefined): number | null {
  return token?.kind === 'number' ? token.value : null;
}

function cellsOf(token: LoneToken | null, sheet: string, book: BinaryBook, depth: number): CellsReference | null {
  if (token?.kind === 'name' && depth < DEEPEST) {
    const rgce = book.names[token.number - 1];
    const named = rgce ? readLoneToken(rgce, book.format, { row: 1, column: 1 }) : null;
    // Of a name, only cells that stand still and say their sheet are the same from everywhere.
    return named?.kind === 'cells' && named.link === null ? null : cellsOf(named, sheet, book, depth + 1);
  }
  if (token?.kind !== 'cells') return null;
  const { link, from, to } = token;
  const named = link === null ? sheet : book.links[link];
  return named == null ? null : { sheet: named, from, to };
}
