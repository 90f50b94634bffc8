import { type Area, parseArea } from '../model/index.ts';
import type { XmlElement } from './xml-tree.ts';

/**
 * Every difference that is let pass beside the content of answered cells stands in this file, with its reason.
 * What is not let pass here is an error.
 */

/** Attributes of a cell that speak of the value that went (dynamic arrays, rich values, its phonetic guide). */
export const METADATA_OF_VALUE: ReadonlySet<string> = new Set(['cm', 'vm', 'ph']);

/**
 * Strings appended: an answer's text must stand somewhere, and inline strings show as blank in Apple Numbers and iOS
 * previews. Only behind the old ones, since cells refer to them by number; the counts on the root follow.
 */
export const STRING_COUNTS: ReadonlySet<string> = new Set(['count', 'uniqueCount']);

export interface Place {
  readonly row: number;
  readonly column: number;
}

/**
 * `dimension` widened: a hint, but readers that trust it would not see an answer outside. It may grow as far as the
 * changed cells and no further.
 */
export function mayWiden(old: string, fresh: string, changed: readonly Place[]): boolean {
  const [before, after] = [parseArea(old), parseArea(fresh)];
  return before !== null && after !== null && isBetween(before, after, hullOf(before, changed));
}

/** `spans` of a row widened: the same hint, for columns. Several ranges may become the one that holds them all. */
export function mayWidenSpans(old: string, fresh: string, changed: readonly Place[]): boolean {
  const [before, after] = [spanOf(old), spanOf(fresh)];
  return before !== null && after !== null && isBetween(before, after, hullOf(before, changed));
}

/**
 * `fullCalcOnLoad` set: results in the file were computed from the old answers, and this makes Excel compute them anew.
 * The attribute may be added to calcPr, or calcPr with nothing else in it.
 */
export function mayRecalculate(old: XmlElement | null, fresh: XmlElement | null): boolean {
  if (!fresh || fresh.children.length > 0 || !isOn(fresh) || (old && isOn(old))) return false;
  const rest = [...fresh.attributes].filter(([name]) => name !== RECALCULATE);
  const before = [...(old?.attributes ?? [])].filter(([name]) => name !== RECALCULATE);
  return JSON.stringify(rest) === JSON.stringify(before);
}

/** A row made for its answers: nothing may stand on it but its number and its spans. */
export const NEW_ROW_ATTRIBUTES: ReadonlySet<string> = new Set(['r', 'spans']);

const RECALCULATE = 'fullCalcOnLoad';

function isOn(calcPr: XmlElement): boolean {
  return /^(?:1|true)$/.test(calcPr.attribute(RECALCULATE) ?? '');
}

function spanOf(spans: string): Area | null {
  const ends = spans
    .trim()
    .split(/[\s:]+/)
    .map(Number);
  if (ends.length < 2 || ends.some((end) => !Number.isInteger(end))) return null;
  return { top: 1, bottom: 1, left: Math.min(...ends), right: Math.max(...ends) };
}

function hullOf(area: Area, changed: readonly Place[]): Area {
  let { top, left, bottom, right } = area;
  for (const { row, column } of changed) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { top, left, bottom, right };
}

function isBetween(inner: Area, area: Area, outer: Area): boolean {
  return holds(area, inner) && holds(outer, area);
}

function holds(area: Area, inner: Area): boolean {
  return area.top <= inner.top && area.left <= inner.left && area.bottom >= inner.bottom && area.right >= inner.right;
}
