import type { Language } from '../model/index.ts';
import { normalise, readFigures, spelledNumbers, unreadNumbers } from '../text/index.ts';
import { MONTHS } from './words/months.ts';
import { STANDARDS } from './words/standards.ts';

/** What two languages of one control must agree on, as comparable words; each sorted, without repeats. */
export interface Facts {
  /** "30 day", as written in the language; compared by their amount. */
  readonly figures: readonly Measured[];
  /** Bare numbers, digits only. */
  readonly numbers: readonly string[];
  /** Numbers written out, from two on: "one" is an article as often. */
  readonly spelled: readonly string[];
  /** "2018", "2018-03", "2018-03-31". */
  readonly dates: readonly string[];
  readonly standards: readonly string[];
}

export interface Measured {
  readonly value: number;
  readonly unit: string;
  readonly amount: number;
}

/** The figures, numbers, dates and standards of a text. What the one kind reads, no other reads again. */
export function readFacts(text: string, language: Language): Facts {
  let rest = normalise(text).replace(IDIOM, ' ');
  const standards = new Set<string>();
  for (const [pattern, name] of STANDARDS)
    rest = rest.replace(pattern, (...match: string[]) => {
      standards.add(nameOf(name, match).trim().toUpperCase());
      return ' ';
    });
  const dates = new Set<string>();
  for (const [pattern, read] of DATES)
    rest = rest.replace(pattern, (...match: string[]) => {
      const date = read(match);
      if (date === null) return match[0]!;
      dates.add(date);
      return ' ';
    });
  const figures = readFigures(rest, language);
  return {
    figures: figures.map(({ value, unit, amount }) => ({ value, unit, amount })),
    // A number in front counts too: only a question is numbered so.
    numbers: [...new Set(unreadNumbers(`x ${rest}`, figures))].sort(),
    spelled: [
      ...new Set(
        spelledNumbers(rest, language.code)
          .filter((value) => value > 1)
          .map(String),
      ),
    ].sort(),
    dates: [...dates].sort(),
    standards: [...standards].sort(),
  };
}

function nameOf(name: string, match: readonly string[]): string {
  return name.replace(/\$(\d)/g, (_whole, at: string) => match[Number(at)] ?? '');
}

/** "Mantener al día" is to keep up to date; "tres veces al día" is a frequency. */
const IDIOM = /(?<!\bve(?:z|ces) )\bal dia\b/g;

const MONTH = Object.keys(MONTHS)
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Day and month are told apart as Europe writes them: 31/03/2018. */
const DATES: readonly (readonly [RegExp, (match: readonly string[]) => string | null])[] = [
  [/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/g, ([, year, month, day]) => `${year}-${month}-${day}`],
  [/\b(\d{1,2})[/.](\d{1,2})[/.]((?:19|20)\d\d)\b/g, ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`],
  [
    new RegExp(
      `\\b(?:(\\d{1,2})(?:er|st|nd|rd|th)? (?:de )?)?(${MONTH})\\.?,? (?:de(?:l)? )?((?:19|20)\\d\\d)\\b`,
      'g',
    ),
    ([, day, month, year]) => dated(year!, month!, day),
  ],
  [
    new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? ((?:19|20)\\d\\d)\\b`, 'g'),
    ([, month, day, year]) => dated(year!, month!, day),
  ],
  [/\b((?:19|20)\d\d)\b/g, ([, year]) => year!],
];

function dated(year: string, month: string, day: string | undefined): string {
  const start = `${year}-${two(String(MONTHS[month]))}`;
  return day === undefined ? start : `${start}-${two(day)}`;
}

function two(digits: string | undefined): string {
  return String(digits).padStart(2, '0');
}
