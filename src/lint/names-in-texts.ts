import type { LanguageCode, WrittenControl } from '../model/index.ts';
import { namePattern, normalise } from '../text/index.ts';
import { likeness } from './likeness.ts';
import type { LintedBase } from './rule.ts';
import { MONTHS } from './words/months.ts';
import { TRANSLATED_NAMES } from './words/translated-names.ts';

/** A capitalised word inside a sentence. */
const CAPITALISED = /(?<=[\p{L}\p{N},;'’(] ?)(?<=[ '’(])\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;

/**
 * Words that stand capitalised inside a sentence of the same control in every language of the base, and never otherwise in any: names
 * that nobody translates (Dropbox, Windows), as the base itself shows. None in a base of one language.
 */
export function sharedNames({ controls }: LintedBase): ReadonlySet<string> {
  const codes = new Set(controls.flatMap(({ control }) => Object.keys(control.comment)));
  if (codes.size < 2) return new Set();
  const ordinary = new Set<string>();
  const shared = new Set<string>();
  for (const written of controls) {
    for (const name of inEveryLanguage(written, codes)) shared.add(name);
    // "Our Dedicated Cloud" beside "Dedicated servers": the word is ordinary at the head of a label.
    for (const text of [...Object.values(written.control.label), ...Object.values(written.control.comment)])
      for (const word of text.match(/(?:^|[.!?:] )\p{Lu}\p{Ll}+|(?<!\p{L})\p{Ll}+/gu) ?? [])
        ordinary.add(capitalise(word.replace(/^[.!?:] /, '')));
  }
  return new Set([...shared].filter((name) => !ordinary.has(name)));
}

function inEveryLanguage({ control }: WrittenControl, codes: ReadonlySet<string>): string[] {
  const lists = [...codes].map((code) => new Set(control.comment[code]?.match(CAPITALISED) ?? []));
  const [first, ...others] = lists;
  return [...first!].filter((name) => others.every((list) => list.has(name)));
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Said {
  readonly text: string;
  readonly code: LanguageCode;
}

/** Below this a word is not the other language's spelling of the same place (Londres, London: 0.7). */
const SAME_PLACE = 0.45;
/** A word with a capital before or after it is part of a title: "Directeur Technique", "United Kingdom". */
const ALONE = /(?<!\p{Lu}\p{L}* )(?<=[\p{L}\p{N},;'’(] ?)(?<=[ '’(])\p{Lu}\p{Ll}{2,}(?![\p{L}-]| \p{Lu})/gu;

/** Capitalised words of a text that stand alone, that no thesaurus knows, and that the other text holds in no spelling. */
export function unheardNames({ text, code }: Said, other: Said, { termsOf, languages, head }: LintedBase): string[] {
  const own = namePattern(head.vendorNames);
  const words = [...new Set(own.without(text).match(ALONE) ?? [])];
  if (words.length === 0) return [];
  const theirs = normalise(other.text).match(/[\p{L}\p{N}-]+/gu) ?? [];
  return words.filter((word) => {
    const flat = normalise(word);
    if (Object.hasOwn(MONTHS, flat) || TRANSLATED_NAMES.has(flat)) return false;
    if (theirs.some((each) => each.includes(flat) || likeness(each, flat) >= SAME_PLACE)) return false;
    return [code, ...languages.keys()].every((each) => termsOf(word, each).every((term) => !term.startsWith('c:')));
  });
}
