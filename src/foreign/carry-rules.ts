import type { Area } from '../model/index.ts';
import { ANYTHING, type CellsReference, type OldRule, type RuleLimit, UNREAD } from './old-rule.ts';
import { LONGEST_LIST, ruleXml } from './rule-xml.ts';

/** Cells of a new workbook whose rule in the old one could not be read. */
export interface UnreadCells {
  /** As the new workbook names it. */
  readonly sheet: string;
  readonly areas: readonly Area[];
}

export interface CarriedRules {
  /** `dataValidation` elements by the position of their sheet. */
  readonly elements: ReadonlyMap<number, readonly string[]>;
  readonly unread: readonly UnreadCells[];
  /** Lists that a rule cannot spell out itself, one a column of a sheet of their own. */
  readonly columns: readonly (readonly string[])[];
}

/**
 * Rules of an old workbook as elements for the new one, whose sheets stand in the same order under names that Excel
 * takes. Words that Excel cannot keep inside a rule (a comma parts them there, and 255 characters are all) go into
 * `columns`, for the cells of `listSheet`.
 */
export function carryRules(
  rules: readonly OldRule[],
  oldNames: readonly string[],
  newNames: readonly string[],
  listSheet: string,
): CarriedRules {
  const elements = new Map<number, string[]>();
  const unread: UnreadCells[] = [];
  const columns: (readonly string[])[] = [];
  const columnOf = new Map<string, number>();
  const positionOf = new Map(oldNames.map((name, at) => [name, at]));

  function renamed(limit: RuleLimit): RuleLimit {
    if (limit.kind === 'cells') {
      const at = positionOf.get(limit.cells.sheet);
      return at === undefined ? UNREAD : { kind: 'cells', cells: { ...limit.cells, sheet: newNames[at]! } };
    }
    if (limit.kind !== 'words') return limit;
    const words = [...new Set(limit.words.map((word) => word.trim()).filter((word) => word !== ''))];
    if (words.length === 0) return UNREAD;
    if (fitsInside(words)) return { kind: 'words', words };
    const key = JSON.stringify(words);
    const column = columnOf.get(key) ?? columns.push(words);
    columnOf.set(key, column);
    return { kind: 'cells', cells: columnCells(listSheet, column, words.length) };
  }

  for (const rule of rules) {
    if (rule.areas.length === 0) continue;
    const at = positionOf.get(rule.sheet);
    if (at === undefined) {
      // Two readers that disagree on a sheet's name: it may be any of them.
      unread.push(...newNames.map((sheet) => ({ sheet, areas: rule.areas })));
      continue;
    }
    const limit = renamed(rule.limit);
    if (limit.kind === 'unread') unread.push({ sheet: newNames[at]!, areas: rule.areas });
    const element = ruleXml({ ...rule, limit: limit.kind === 'unread' ? ANYTHING : limit });
    if (element === '') continue;
    const known = elements.get(at);
    if (known) known.push(element);
    else elements.set(at, [element]);
  }
  return { elements, unread, columns };
}

function fitsInside(words: readonly string[]): boolean {
  const isLong = words.join(',').replaceAll('"', '""').length > LONGEST_LIST;
  return !isLong && words.every((word) => !/[,\x00-\x1f]/.test(word));
}

function columnCells(sheet: string, column: number, count: number): CellsReference {
  const corner = (row: number) => ({ row, column, rowFixed: true, columnFixed: true });
  return { sheet, from: corner(1), to: corner(count) };
}
