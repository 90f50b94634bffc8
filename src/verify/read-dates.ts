import type { XmlElement } from './xml-tree.ts';

/** Numbers of styles under which a number reads as a date or a time. */
export function dateStyles(styles: XmlElement | null): ReadonlySet<number> {
  const codes = new Map(
    (styles?.child('numFmts')?.elements ?? []).map((format) => [
      Number(format.attribute('numFmtId')),
      format.attribute('formatCode') ?? '',
    ]),
  );
  const xfs = styles?.child('cellXfs')?.elements ?? [];
  return new Set(xfs.flatMap((xf, number) => (isDate(Number(xf.attribute('numFmtId') ?? 0), codes) ? [number] : [])));
}

/** A serial number as ISO 8601; null for one outside Excel's calendar. */
export function isoDate(serial: number, is1904: boolean): string | null {
  const days = serial + (is1904 ? 1462 : 0);
  if (!(days >= 0 && days < 2_958_466)) return null;
  // Excel counts a 29 February 1900 that never was: days before it stand one later than the calendar's.
  const epoch = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const iso = new Date(epoch + Math.round(days * 86_400) * 1000).toISOString();
  if (days < 1) return iso.slice(11, 19);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}

/** Formats that have a number instead of a code (ECMA-376 part 1, 18.8.30). */
function isDate(id: number, codes: ReadonlyMap<number, string>): boolean {
  const code = codes.get(id);
  if (code === undefined)
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 58 && id !== 48 && id !== 49);
  const letters = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|[_*].|\[(?![hms]+\])[^\]]*\]|general/gi, '');
  return /[dmyhs]/i.test(letters);
}
