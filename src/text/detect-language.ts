import type { Language, LanguageCode } from '../model/index.ts';
import { normalise } from './normalise.ts';

/**
 * How much of each language the text shows: the share of its words that are that language's function words, plus a little
 * for letters only it writes. In [0, 1] or slightly above; all zero when nothing tells (a bare acronym).
 */
export function languageScores(text: string, languages: readonly Language[]): Map<LanguageCode, number> {
  const signs = signsOf(languages);
  const start = text.slice(0, TELLING).normalize('NFC');
  const words = normalise(start).match(WORDS) ?? [];
  const hits = languages.map(() => 0);
  for (const word of words) for (const at of signs.functionWords.get(word) ?? []) hits[at]!++;
  const spelled = languages.map(() => false);
  for (const piece of start.match(PIECES) ?? []) for (const at of signs.spellingOf(piece)) spelled[at] = true;
  return new Map(
    languages.map(({ code }, at) => [
      code,
      words.length === 0 ? 0 : hits[at]! / words.length + (spelled[at] ? SPELLING : 0),
    ]),
  );
}

/** The language that the text shows most of, or null when two are level or nothing tells. */
export function detectLanguage(text: string, languages: readonly Language[]): LanguageCode | null {
  const ranked = [...languageScores(text, languages)].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const [first, second] = ranked;
  if (!first || first[1] === 0) return null;
  return second && first[1] - second[1] < 0.02 ? null : first[0];
}

/** Characters that are looked at: nobody changes language after a page. */
const TELLING = 2000;

/** What a language's own spelling adds to its share of function words. */
const SPELLING = 0.15;

const WORDS = /\p{L}+/gu;

/** A word, or what its spelling shows beside it: the first word of an elision with its apostrophe ("qu'"), an opening mark. */
const PIECES = /[ldnsjq]u?['’]|\p{L}+|[¿¡]/giu;

/** How one of the shipped languages spells, and the others do not: patterns over one piece in small letters. */
const LETTERS: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /[àçœèêùîûôâëï'’]|.tés?$|é.*e$/,
  es: /[ñ¿¡áíóú]|.(?:dad|dades|ciones)$/,
  en: /.(?:ing|ness|ship|ity)$|^the$/,
  de: /[äöß]|.(?:ung|keit|heit)$/,
};

/** What tells languages apart, each language by its place in the list. */
interface Signs {
  readonly functionWords: ReadonlyMap<string, readonly number[]>;
  /** The languages that alone spell so. */
  readonly spellingOf: (piece: string) => readonly number[];
}

const known = new WeakMap<readonly Language[], Signs>();

function signsOf(languages: readonly Language[]): Signs {
  let signs = known.get(languages);
  if (!signs) {
    signs = { functionWords: functionWordsOf(languages), spellingOf: spellingReader(languages) };
    known.set(languages, signs);
  }
  return signs;
}

function functionWordsOf(languages: readonly Language[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  for (const [at, { stopwords }] of languages.entries()) {
    for (const word of new Set(stopwords.flatMap((entry) => normalise(entry).match(WORDS) ?? []))) {
      const list = places.get(word);
      if (list) list.push(at);
      else places.set(word, [at]);
    }
  }
  return places;
}

/** Pieces remembered: the same few thousand words make up a sheet, and the patterns are slow. */
const REMEMBERED = 20_000;

function spellingReader(languages: readonly Language[]): Signs['spellingOf'] {
  const patterns = languages.map(({ code }) => LETTERS[code]);
  const read = new Map<string, readonly number[]>();
  return (piece) => {
    let places = read.get(piece);
    if (!places) {
      const small = piece.toLowerCase();
      places = patterns.flatMap((pattern, at) => (pattern?.test(small) ? [at] : []));
      if (read.size >= REMEMBERED) read.clear();
      read.set(piece, places);
    }
    return places;
  };
}
