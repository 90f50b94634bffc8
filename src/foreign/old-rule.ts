import { type Area, LAST_COLUMN, LAST_ROW, type Validation } from '../model/index.ts';

/** A validation rule of an older workbook, as its own format states it. */
export interface OldRule {
  /** As the old file names it. */
  readonly sheet: string;
  readonly areas: readonly Area[];
  readonly limit: RuleLimit;
  readonly promptTitle: string;
  readonly prompt: string;
  /** What happens to a typist who enters something else; null: nothing. */
  readonly alert: 'stop' | 'warning' | 'information' | null;
}

export type RuleLimit =
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'cells'; readonly cells: CellsReference }
  | RuleBounds
  /** It only prompts, or asks for a formula to be true. */
  | { readonly kind: 'anything' }
  /** There is a list or a bound, and this reader cannot tell which: nobody may guess a word for its cells. */
  | { readonly kind: 'unread' };

export interface RuleBounds {
  readonly kind: 'bounds';
  readonly type: BoundType;
  readonly operator: RuleOperator;
  readonly first: number;
  /** null where the operator needs one bound only. */
  readonly second: number | null;
}

export type BoundType = Exclude<Validation['type'], 'list' | 'custom' | 'none'>;

/** In the order of their numbers in both binary formats. */
export const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type RuleOperator = (typeof OPERATORS)[number];

/** The cells a list is taken from, as the first cell of the rule's first area sees them. */
export interface CellsReference {
  /** As the old file names it. */
  readonly sheet: string;
  readonly from: Corner;
  readonly to: Corner;
}

export interface Corner {
  readonly row: number;
  readonly column: number;
  /** False where it moves with the cell that the rule is looked at from. */
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

export const ANYTHING: RuleLimit = { kind: 'anything' };
export const UNREAD: RuleLimit = { kind: 'unread' };

/** Bounds as a limit; unread where the operator lacks one. */
export function boundsOf(
  type: BoundType,
  operator: RuleOperator,
  first: number | null,
  second: number | null,
): RuleLimit {
  const needsSecond = operator === 'between' || operator === 'notBetween';
  if (first === null || (needsSecond && second === null)) return UNREAD;
  return { kind: 'bounds', type, operator, first, second: needsSecond ? second : null };
}

/** Where a rule cannot be read at all, any cell of its sheet may be the one it limits. */
export function unreadSheet(sheet: string): OldRule {
  const everywhere: Area = { top: 1, left: 1, bottom: LAST_ROW, right: LAST_COLUMN };
  return { sheet, areas: [everywhere], limit: UNREAD, promptTitle: '', prompt: '', alert: null };
}
