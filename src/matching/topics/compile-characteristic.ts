import type { Entry } from './compile-entries.ts';

/** Only what at least this share of the phrasings have is characteristic of a topic. */
const CHARACTERISTIC = 0.2;

/** For each language that a topic has texts in, the terms that most of them share, each with its share. */
export function compileCharacteristic(entries: readonly Entry[]): [term: number, share: number][][] {
  const byLanguage = new Map<number, { entries: number; counts: Map<number, number> }>();
  for (const { kind, terms } of entries) {
    const language = kind >> 3;
    const seen = byLanguage.get(language) ?? { entries: 0, counts: new Map<number, number>() };
    byLanguage.set(language, seen);
    seen.entries++;
    for (const term of terms) seen.counts.set(term, (seen.counts.get(term) ?? 0) + 1);
  }
  return [...byLanguage.values()].map(({ entries: texts, counts }) =>
    [...counts]
      .filter(([, count]) => count >= CHARACTERISTIC * texts)
      .map(([term, count]): [number, number] => [term, count / texts]),
  );
}
