import type { Language } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** A number with its unit as it stands in a sentence. */
export interface Figure {
  readonly value: number;
  /** A key of the language's `units`. */
  readonly unit: string;
  /** What the figure measures: how long something lasts or is kept, how often it happens, how soon, what share, what size. */
  readonly sense: 'duration' | 'period' | 'delay' | 'rate' | 'size';
  /** How the sentence binds it. */
  readonly bound: 'atLeast' | 'atMost' | 'exactly';
  /** The value in the base unit of its sense (minutes for time, otherwise the value itself), for comparing. */
  readonly amount: number;
}

const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  'working-day': 1440,
  week: 10_080,
  month: 43_200,
  quarter: 129_600,
  'half-year': 259_200,
  year: 525_600,
};

/** "Every", "per" and the like: the time that follows is how often a thing happens. Function words of the three languages and German. */
const PERIOD_BEFORE =
  /(?:\btou(?:te)?s les|\bpar|\bchaque|\bcada|\bal|\bpor|\bevery|\bper|\beach|\bonce an?|\bfois (?:par|l')|\bvez al|\bveces al|\balle|\bpro) ?$/;
const DELAY_BEFORE =
  /(?:\bsous|\bdans (?:les|un delai de)|\bdelai (?:de|maximum de|maximal de)|\ben moins de|\bmoins de|\ben (?:menos|un plazo) de|\bmenos de|\ben|\bplazo (?:de|maximo de)|\bwithin|\bunder|\bless than|\binnerhalb von) ?$/;
/** Adjectives and adverbs that are a frequency by themselves, without a number: "annual", "trimestriel". */
const FREQUENCY_WORD = /(?:ly|al|ale|aux|el|elle|els|elles|mente|ment|arie|aire|annual|annually)$/;

/** Every figure with a known unit, in order. Names that hold a number (ISO 27001, TLS 1.2) are none; a bare number is none. */
export function readFigures(text: string, language: Language): Figure[] {
  const flat = normalise(text);
  const unitOf = unitWords(language);
  const alternatives = [...unitOf.keys()]
    .sort((a, b) => b.length - a.length)
    .map(quotePattern)
    .join('|');
  if (alternatives === '') return [];
  const figures: Figure[] = [];
  const pattern = new RegExp(`(?:(\\d+(?:[.,]\\d+)?)\\s*)?(?<![\\p{L}])(${alternatives})(?![\\p{L}\\p{N}])`, 'gu');
  for (const match of flat.matchAll(pattern)) {
    const [whole, digits, word] = match as unknown as [string, string | undefined, string];
    const before = flat.slice(Math.max(0, match.index - 40), match.index);
    const unit = unitOf.get(word)!;
    const frequency = digits === undefined && (FREQUENCY_WORD.test(word) || PERIOD_BEFORE.test(before));
    const counted = digits === undefined ? spelled(before) : Number(digits.replace(',', '.'));
    if (!frequency && (counted === null || whole.length === 0)) continue;
    const value = frequency ? 1 : counted!;
    const sense = senseOf(unit, before, frequency);
    const bound = boundOf(flat, match.index, whole.length, language);
    figures.push({ value, unit, sense, bound, amount: value * (MINUTES[unit] ?? 1) });
  }
  return figures;
}

function senseOf(unit: string, before: string, frequency: boolean): Figure['sense'] {
  if (unit === 'percent') return 'rate';
  if (!(unit in MINUTES)) return 'size';
  if (frequency || PERIOD_BEFORE.test(before)) return 'period';
  return DELAY_BEFORE.test(before) ? 'delay' : 'duration';
}

function boundOf(flat: string, index: number, length: number, language: Language): Figure['bound'] {
  const around = `${flat.slice(Math.max(0, index - 30), index)} ${flat.slice(index + length, index + length + 14)}`;
  const has = (cues: readonly string[]) => cues.some((cue) => around.includes(normalise(cue)));
  if (has(language.cues.atLeast)) return 'atLeast';
  return has(language.cues.atMost) ? 'atMost' : 'exactly';
}

/** "six mois" -> 6: small numbers written out, in the three languages. */
const SPELLED: Readonly<Record<string, number>> = {
  un: 1,
  une: 1,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  six: 6,
  sept: 7,
  huit: 8,
  dix: 10,
  douze: 12,
  uno: 1,
  una: 1,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  diez: 10,
  doce: 12,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  seven: 7,
  eight: 8,
  ten: 10,
  twelve: 12,
  thirty: 30,
  trente: 30,
  treinta: 30,
};

function spelled(before: string): number | null {
  const last = /([a-z]+) $/.exec(before)?.[1];
  return (last && SPELLED[last]) || null;
}

function unitWords(language: Language): Map<string, string> {
  const words = new Map<string, string>();
  for (const [unit, spellings] of Object.entries(language.units)) {
    for (const spelling of spellings) words.set(normalise(spelling), unit);
  }
  return words;
}

function quotePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
