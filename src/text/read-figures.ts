import type { Language } from '../model/index.ts';
import { findExpressions } from './find-cues.ts';
import { normalise } from './normalise.ts';
import { ROUND_THE_CLOCK } from './round-the-clock.ts';
import { readSpelled } from './spelled-numbers.ts';

/** A number with its unit as it stands in a sentence. */
export interface Figure {
  /** As written; "twice a year" is 0.5. */
  readonly value: number;
  /** A key of the language's `units`. */
  readonly unit: string;
  /** What the figure measures: how long something lasts or is kept, how often it happens, how soon, what share, what size. */
  readonly sense: 'duration' | 'period' | 'delay' | 'rate' | 'size';
  /** How the sentence binds it. */
  readonly bound: 'atLeast' | 'atMost' | 'exactly';
  /** True where the bound itself is shut out: "more than 30 days". */
  readonly isStrict?: true;
  /** The value in the base unit of its sense (minutes for time, otherwise the value itself), for comparing. */
  readonly amount: number;
  /** The words that say it: what bounds it, as the language file spells that, then number and unit, normalised. */
  readonly words: string;
}

/** A month is 30 days and a year twelve months, so that 30 days, 90 days and 12 months meet what people mean by them. */
const MINUTES: Readonly<Record<string, number>> = {
  minute: 1,
  hour: 60,
  day: 1440,
  'working-day': 1440,
  week: 10_080,
  month: 43_200,
  quarter: 129_600,
  'half-year': 259_200,
  year: 518_400,
};

/** Whether a unit measures time. */
export function isTime(unit: string): boolean {
  return Object.hasOwn(MINUTES, unit);
}

/** Names that hold a number, which is then no figure: "ISO 27001 annually", "TLS 1.2", "article 28". */
const NUMBERED_NAME =
  /\b(?:iso(?:[\s/-]{0,3}(?:iec|cei))?|iec|cei|nist|soc|tls|ssl|saml|oauth|pci[\s-]?dss|rfc|articulo|article|art\.?|version|v)[\s/-]{0,3}v?\d[\d.:-]*/g;
/** "Every", "per" and the like before a bare unit: how often a thing happens. Function words of the three languages and German. */
const PER = /(?:\btou(?:te)?s les|\bpar|\bchaque|\bcada|\bal|\ba la|\bpor|\bevery|\bper|\beach|\balle|\bpro) ?$/;
/** The same before a number ("once every"): "por 30 días" and "par 30 jours" say how long. */
const EVERY = /(?:\b(?:une fois|una vez|once) )?(?:\btou(?:te)?s les|\bchaque|\bcada|\bevery|\beach|\bper|\balle) ?$/;
/** "Deux fois par", "tres veces al", "twice a": so many times in the unit that follows. */
const TIMES =
  /(?:([\p{L}\d-]{1,20}) (?:fois|veces|vez|times)|\b(once|twice))(?: (?:par|al?|a la|por|per|an|each|l'))? ?$/u;
const DELAY_BEFORE =
  /(?:\bsous|\bdans (?:les|un delai de)|\bdelai (?:de|maximum de|maximal de)|\bmoins de|\ben (?:menos|un plazo (?:maximo )?de)|\bmenos de|\ben|\bplazo (?:de|maximo de)|\bwithin|\bunder|\bless than|\bno later than|\binnerhalb von) ?$/;
/** Adjectives and adverbs that are a frequency by themselves, without a number: "annual", "trimestriel", "diario". */
const FREQUENCY_WORD =
  /^\S*(?:ly|al|ale|ales|aux|el|elle|els|elles|mente|ment|arie|aire|aires|ien|ienne|iens|iennes|alier|aliers|aliere|alieres|iari[oa]s?)$|^twice /;

/** "30", "99,8", "1 000"; bounded, so that a cell full of digits costs no more than any other. */
const NUMBER = '(?<![\\p{L}\\d]|\\d[.,])(\\d{1,3}(?:[ .,]\\d{3}){1,4}(?!\\d)|\\d{1,9}(?:[.,]\\d{1,6})?)';
/** What may stand between number and unit: "12 (douze) mois", "(6) months", "30-day", "8 or more characters". */
const GAP = '\\)?(?: ?\\([\\p{L} -]{1,20}\\))?(?: (?:ou|or|o) (?:plus|more|mas|moins|less|menos))?[\\s-]{0,3}';

/** Every figure with a known unit, in order. Names that hold a number (ISO 27001, TLS 1.2) are none; a bare number is none. */
export function readFigures(text: string, language: Language): Figure[] {
  const { unitOf, heads, pattern } = unitsOf(language);
  let flat = normalise(text);
  if (!flat.match(RUNS)?.some((run) => heads.has(run))) return [];
  for (const name of [...ROUND_THE_CLOCK, NUMBERED_NAME]) flat = flat.replace(name, ' # ');
  const figures: Figure[] = [];
  let previous = 0;
  for (const match of flat.matchAll(pattern)) {
    const [whole, digits, word] = match as unknown as [string, string | undefined, string];
    const unit = unitOf.get(word)!;
    const lead = flat.slice(Math.max(0, match.index - 40), match.index);
    const found = countOf(digits, word, unit, lead);
    if (found === null) continue;
    const end = match.index + whole.length;
    const { said, ...bound } = boundOf(aroundOf(flat, match.index, end, previous), language);
    const words = `${said} ${lead.slice(found.from)}${whole}`.trim();
    previous = end;
    const sense = found.isPeriod ? 'period' : senseOf(unit, found.before);
    const value = Math.round(found.count * 1000) / 1000;
    figures.push({ value, unit, sense, ...bound, amount: amountOf(found.count, unit), words });
  }
  return figures;
}

interface Count {
  readonly count: number;
  readonly isPeriod: boolean;
  /** The text before the number. */
  readonly before: string;
  /** Where in the text before the unit its words begin. */
  readonly from: number;
}

/** How many of the unit, and whether it is a frequency; null when the unit stands there without any number. */
function countOf(digits: string | undefined, word: string, unit: string, before: string): Count | null {
  const isTime = unit in MINUTES;
  const from = before.length;
  if (isTime && FREQUENCY_WORD.test(word)) return { count: 1, isPeriod: true, before, from };
  const every = (rest: string) => (isTime ? EVERY.exec(rest) : null);
  if (digits !== undefined) {
    const rhythm = every(before);
    return { count: toNumber(digits, unit), isPeriod: rhythm !== null, before, from: rhythm?.index ?? from };
  }
  const spelled = readSpelled(before);
  if (spelled) {
    const rest = before.slice(0, before.length - spelled.length);
    const rhythm = every(rest);
    return { count: spelled.value, isPeriod: rhythm !== null, before: rest, from: rhythm?.index ?? rest.length };
  }
  if (!isTime) return null;
  const times = TIMES.exec(before);
  if (times) {
    const said = times[2] === 'twice' ? 2 : times[2] ? 1 : (readSpelled(`${times[1]} `)?.value ?? Number(times[1]));
    return { count: said > 0 ? 1 / said : 1, isPeriod: true, before, from: times.index };
  }
  return PER.test(before) ? { count: 1, isPeriod: true, before, from } : null;
}

/** A separator before three digits parts thousands, except in a share ("99,950 %"). */
function toNumber(digits: string, unit: string): number {
  if (unit !== 'percent' && /^\d{1,3}(?:[ .,]\d{3})+$/.test(digits)) return Number(digits.replace(/\D/g, ''));
  return Number(digits.replace(/ /g, '').replace(',', '.'));
}

function senseOf(unit: string, before: string): Figure['sense'] {
  if (unit === 'percent') return 'rate';
  if (!(unit in MINUTES)) return 'size';
  return DELAY_BEFORE.test(before) ? 'delay' : 'duration';
}

/** Days and weeks of a calendar year count as a year's: 365 days and 52 weeks are 12 months. */
function amountOf(count: number, unit: string): number {
  const amount = count * (MINUTES[unit] ?? 1);
  if (!(unit === 'day' || unit === 'week') || amount < MINUTES.year!) return amount;
  return Math.max(MINUTES.year!, Math.floor((amount * 360) / 365 / 1440) * 1440);
}

/** The words near a figure that can bind it: its own part of the sentence, and nothing that binds the figure before or after. */
function aroundOf(flat: string, index: number, end: number, previous: number): string {
  const from = Math.max(previous, index - 30);
  let before = flat.slice(from, index);
  // A word cut in two may read as another one ("dessous").
  if (from > previous && /[^ ]/.test(flat[from - 1] ?? ' ')) before = before.replace(/^[^ ]+/, '');
  const own = before.split(previous > 0 && from === previous ? /[,;()]|\. | (?:et|and|y) / : /[,;()]|\. /).at(-1)!;
  const [after = ''] = flat.slice(end, end + 14).split(/[,;.(\d]| (?:et|and|y) /, 1);
  return `${own}${flat.slice(index, end)}${after}`;
}

/** The longest expression decides: "pas moins de" holds "moins de" and says the opposite. */
function boundOf(around: string, { cues }: Language): Pick<Figure, 'bound' | 'isStrict'> & { said: string } {
  const longest = (expressions: readonly string[]) =>
    findExpressions(around, expressions).reduce((best, one) => (one.length > best.length ? one : best), '');
  const least = longest(cues.atLeast);
  const most = longest(cues.atMost);
  const said = least.length >= most.length ? least : most;
  if (said === '') return { bound: 'exactly', said };
  const strict = cues.beyond.includes(said) ? { isStrict: true as const } : {};
  return { bound: said === least ? 'atLeast' : 'atMost', said, ...strict };
}

interface Units {
  readonly unitOf: ReadonlyMap<string, string>;
  /** The first run of letters, or sign, of each spelling: a text without any of them holds no figure. */
  readonly heads: ReadonlySet<string>;
  readonly pattern: RegExp;
}

const RUNS = /\p{L}+|[^\p{L}\p{N}\s]/gu;

const cache = new WeakMap<Language, Units>();

function unitsOf(language: Language): Units {
  let units = cache.get(language);
  if (!units) {
    const unitOf = new Map<string, string>();
    for (const [unit, spellings] of Object.entries(language.units)) {
      for (const spelling of spellings) unitOf.set(normalise(spelling), unit);
    }
    const words = [...unitOf.keys()].sort((a, b) => b.length - a.length).map(quotePattern);
    const pattern = new RegExp(`(?:${NUMBER}${GAP})?(?<!\\p{L})(${words.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
    const heads = new Set([...unitOf.keys()].flatMap((spelling) => spelling.match(RUNS)?.[0] ?? []));
    units = { unitOf, heads, pattern };
    cache.set(language, units);
  }
  return units;
}

function quotePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
