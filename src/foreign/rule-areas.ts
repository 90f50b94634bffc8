import { type Area, LAST_COLUMN, LAST_ROW } from '../model/index.ts';

/**
 * The areas of each rule of a sheet, from cells that come row by row and only name their rule: cells of one width below
 * each other are one area. What lies beyond the last row or column of a worksheet is left out.
 */
export class RuleAreas {
  readonly #areas = new Map<string, { top: number; left: number; bottom: number; right: number }[]>();
  /** The last area of each rule and width. */
  readonly #open = new Map<string, { bottom: number }>();

  add(rule: string, { top, left, bottom, right }: Area): void {
    if (top > LAST_ROW || left > LAST_COLUMN) return;
    const key = `${left} ${right} ${rule}`;
    const above = this.#open.get(key);
    const end = Math.min(bottom, LAST_ROW);
    if (above && above.bottom === top - 1) {
      above.bottom = end;
      return;
    }
    const area = { top, left, bottom: end, right: Math.min(right, LAST_COLUMN) };
    this.#open.set(key, area);
    const known = this.#areas.get(rule);
    if (known) known.push(area);
    else this.#areas.set(rule, [area]);
  }

  /** In the order of their first cells. */
  entries(): readonly (readonly [rule: string, areas: readonly Area[]])[] {
    return [...this.#areas];
  }
}
