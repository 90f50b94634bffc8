import type { Entry } from './compile-entries.ts';

/** The terms of a topic, ascending, each with the share of its entries (in the language that has most of it) that hold the term, in (0, 1]. */
export function compileAffinity(entries: readonly Entry[]): [number, number][] {
  const counts = new Map<number, { entries: number; terms: Map<number, number> }>();
  for (const { kind, terms } of entries) {
    const language = kind >> 3;
    const count = counts.get(language) ?? { entries: 0, terms: new Map<number, number>() };
    counts.set(language, count);
    count.entries++;
    for (const term of terms) count.terms.set(term, (count.terms.get(term) ?? 0) + 1);
  }
  const best = new Map<number, number>();
  for (const { entries, terms } of counts.values()) {
    for (const [term, count] of terms) best.set(term, Math.max(best.get(term) ?? 0, count / entries));
  }
  return [...best].sort(([one], [other]) => one - other);
}
