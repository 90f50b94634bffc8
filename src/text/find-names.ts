import { normalise } from './normalise.ts';

/** The text with every occurrence of these names blanked out, whatever their case; names of several words as a whole only. */
export function withoutNames(text: string, names: RegExp | null): string {
  if (names === null) return text;
  let everywhere = known.get(names);
  if (!everywhere) {
    everywhere = new RegExp(names, 'giu');
    known.set(names, everywhere);
  }
  return text.replace(everywhere, ' ');
}

/** The same patterns are looked for in every question. */
const known = new WeakMap<RegExp, RegExp>();

/** One pattern for a list of names, longest first; null when the list is empty. */
export function namePattern(names: readonly string[]): RegExp | null {
  const forms = names
    .filter((name) => name.trim() !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((name) =>
      name
        .trim()
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/\s+/g, '\\s+'),
    );
  return forms.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, 'iu');
}

/**
 * Words that look like somebody's name: capitalised inside a sentence. Normalised; empty where capitals tell nothing, as in
 * titles or in a language that capitalises its nouns.
 */
export function properNames(text: string): Set<string> {
  const words = text.match(/\p{L}+/gu) ?? [];
  const capitalised = text.match(/(?<=[\p{Ll}\p{N},;'’] ?)(?<=[ '’])\p{Lu}\p{Ll}+(?![\p{L}])/gu) ?? [];
  if (capitalised.length > words.length / 4) return new Set();
  return new Set(capitalised.map(normalise));
}
