import { splitRecords } from './split-records.ts';

export interface Separation {
  readonly separator: string;
  /** Where the first record begins: after Excel's hint line ("sep=;"), which is no row of the sheet. */
  readonly from: number;
}

/** In order of preference: a semicolon is rarer in prose than a comma. */
const SEPARATORS = [';', '\t', ','];
/** Enough to outvote a banner above the table. */
const RECORDS_READ = 200;

/**
 * What parts the fields: as the hint line says, else whichever of semicolon, tab and comma cuts most records into the
 * same number (two or more) of fields; null when none parts anything.
 */
export function findSeparator(units: string): Separation | null {
  const hint = /^sep=([^\r\n])(?:\r\n|\n|\r|$)/i.exec(units);
  if (hint) return { separator: hint[1]!, from: hint[0].length };
  const votes = SEPARATORS.map((separator) => ({ separator, ...vote(units, separator) })).filter(
    ({ agreeing }) => agreeing > 0,
  );
  const [best] = votes.sort(
    (one, other) =>
      Number(one.isUnclosed) - Number(other.isUnclosed) || other.agreeing - one.agreeing || other.width - one.width,
  );
  return best ? { separator: best.separator, from: 0 } : null;
}

/** The number of fields that most records with two or more have, and how many have it. */
function vote(units: string, separator: string) {
  const { records, unclosed } = splitRecords(units, separator, 0, RECORDS_READ);
  const counts = new Map<number, number>();
  for (const { length } of records) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [width, agreeing] = [...counts].sort(([w1, c1], [w2, c2]) => c2 - c1 || w2 - w1)[0] ?? [0, 0];
  return { width, agreeing, isUnclosed: unclosed !== null };
}
