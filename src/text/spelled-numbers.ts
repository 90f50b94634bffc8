import type { LanguageCode } from '../model/index.ts';

/** Numbers written out, in the three languages, without accents. "Once" is left out: eleven in Spanish, one time in English. */
const NUMBERS: Readonly<Record<string, number>> = Object.fromEntries(
  [
    [1, 'un une uno una one'],
    [2, 'deux dos two'],
    [3, 'trois tres three'],
    [4, 'quatre cuatro four'],
    [5, 'cinq cinco five'],
    [6, 'six seis'],
    [7, 'sept siete seven'],
    [8, 'huit ocho eight'],
    [9, 'neuf nueve nine'],
    [10, 'dix diez ten'],
    [11, 'onze eleven'],
    [12, 'douze doce twelve'],
    [14, 'quatorze catorce fourteen'],
    [15, 'quinze quince fifteen'],
    [16, 'seize dieciseis sixteen'],
    [18, 'dieciocho eighteen'],
    [20, 'vingt veinte twenty'],
    [24, 'veinticuatro'],
    [30, 'trente treinta thirty'],
    [40, 'quarante cuarenta forty'],
    [50, 'cinquante cincuenta fifty'],
    [60, 'soixante sesenta sixty'],
    [70, 'setenta seventy'],
    [80, 'quatre-vingt quatre-vingts ochenta eighty'],
    [90, 'quatre-vingt-dix noventa ninety'],
    [100, 'cent cien hundred'],
  ].flatMap(([value, words]) =>
    String(words)
      .split(' ')
      .map((word) => [word, Number(value)]),
  ),
);

/** The number written out at the very end of a normalised text ("... de vingt-quatre "), and how many characters it takes; null when there is none. */
export function readSpelled(before: string): { value: number; length: number } | null {
  const found = /(?<![\p{L}-])((?:[a-z]{2,12} (?:y|et) )?)([a-z]{2,12}(?:-[a-z]{2,12}){0,2})[ -]$/u.exec(before);
  if (!found) return null;
  const [whole, first = '', last = ''] = found;
  const joined = first === '' ? null : sum([...first.split(' ').slice(0, 1), last]);
  if (joined !== null) return { value: joined, length: whole.length };
  const value = numberOf(last) ?? sum(last.split('-'));
  return value === null ? null : { value, length: last.length + 1 };
}

/**
 * Every number written out in a normalised text of a language, in order: "three sites, twenty-four hours" -> 3, 24. "Cent" is left out:
 * it stands in "pour cent" and "per cent".
 */
export function spelledNumbers(flat: string, code: LanguageCode): number[] {
  const values: number[] = [];
  const foreign = FOREIGN[code] ?? NEVER;
  // From the end, so that a number of several words is taken whole.
  for (
    let rest = `${flat
      .replace(foreign, ' # ')
      .replace(/[^\p{L}\p{N}#-]+/gu, ' ')
      .trim()} `;
    /\p{L}/u.test(rest);
  ) {
    const found = readSpelled(rest);
    if (found) values.unshift(found.value);
    rest = rest.slice(0, found ? rest.length - found.length : rest.trimEnd().lastIndexOf(' ') + 1);
  }
  return values;
}

const NEVER = /\bcent\b/g;
/** Words of a language that are numbers in another one only: "très anciens" without its accents, a "once" of the day. */
const FOREIGN: Readonly<Record<LanguageCode, RegExp>> = {
  fr: /\b(?:tres|cent|once)\b/g,
  es: /\bcent\b/g,
  en: /\b(?:cent|once)\b/g,
};

/** "Soixante" + "douze" -> 72: tens followed by something smaller. */
function sum(parts: readonly string[]): number | null {
  const [tens, units] = parts.map(numberOf);
  if (parts.length !== 2 || typeof tens !== 'number' || typeof units !== 'number') return null;
  return tens >= 20 && tens < 100 && units < 20 ? tens + units : null;
}

function numberOf(word: string): number | null {
  return Object.hasOwn(NUMBERS, word) ? NUMBERS[word]! : null;
}
