import type { Language } from '../model/index.ts';
import { normalise } from './normalise.ts';
import { readFigures } from './read-figures.ts';

/** A figure that a text states, with what it has in common with the same figure in another unit. */
export interface StatedFigure {
  /** As written, the unit by its key: "30 day", "every 6 month", "1.2". */
  readonly name: string;
  /** Equal for equal figures: 30 days and one month, twice a year and every six months. */
  readonly key: string;
}

/** "1 000", "99,8", "1.2", "27001". */
const NUMBER = /\d{1,3}(?:[\s.,]\d{3})+(?!\d)|\d+(?:[.,]\d+)*/g;

/**
 * Everything a text states in figures, in order, each once: amounts with their units, then bare numbers, those in names (TLS 1.2,
 * ISO 27001) included. Another one is another promise, whatever it counts.
 */
export function statedFigures(text: string, language: Language): StatedFigure[] {
  const figures = readFigures(text, language);
  const found = figures.map(({ value, unit, sense, amount }): StatedFigure => {
    const every = sense === 'period' ? 'every ' : '';
    const base = sense === 'rate' || sense === 'size' ? unit : 'time';
    return { name: `${every}${value} ${unit}`, key: `${every}${Math.round(amount * 1000) / 1000} ${base}` };
  });
  const read = new Set(figures.map(({ value }) => value));
  for (const [written] of normalise(text).matchAll(NUMBER)) {
    const grouped = /^\d{1,3}(?:[\s.,]\d{3})+$/.test(written);
    const number = grouped ? written.replace(/\D/g, '') : written.replace(/,/g, '.');
    if (!read.has(Number(number))) found.push({ name: number, key: number });
  }
  return [...new Map(found.map((figure) => [figure.key, figure])).values()];
}
