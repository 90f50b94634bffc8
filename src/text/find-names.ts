import { WORD_CHARACTERS } from './letters.ts';
import { normalise } from './normalise.ts';

/** Spellings of somebody's name, to be found in questions whatever their case; one of several words is found only whole. */
export interface NamePattern {
  readonly isIn: (text: string) => boolean;
  /** The text with every occurrence blanked out. */
  readonly without: (text: string) => string;
}

/** What finds these names, the longest first; nothing, when the list is empty. */
export function namePattern(names: readonly string[]): NamePattern {
  const forms = names
    .map((name) => name.trim())
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  if (forms.length === 0) return { isIn: () => false, without: (text) => text };
  const spelled = forms.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')).join('|');
  const pattern = new RegExp(`(?<![${WORD_CHARACTERS}])(?:${spelled})(?![${WORD_CHARACTERS}])`, 'gi');
  // Hardly any question names anybody, and looking for a first word costs a tenth of looking for the pattern.
  const firsts = [...new Set(forms.map((name) => name.toLowerCase().split(/\s/, 1)[0]!))];
  const isLikely = (text: string) => {
    const lower = text.toLowerCase();
    return firsts.some((first) => lower.includes(first));
  };
  return {
    isIn: (text) => isLikely(text) && text.search(pattern) >= 0,
    without: (text) => (isLikely(text) ? text.replace(pattern, ' ') : text),
  };
}

/**
 * Words that look like somebody's name: capitalised inside a sentence. Normalised; empty where capitals tell nothing, as in
 * titles or in a language that capitalises its nouns.
 *
 * @param most of its words, the share in capitals from which on they tell nothing; in (0, 1].
 */
export function properNames(text: string, most = 0.25): Set<string> {
  // Most questions have no other capital than their first letter.
  if (!CAPITAL.test(text.slice(1))) return new Set();
  const words = [...text.matchAll(LETTERS)];
  const capitalised = words.filter(
    ({ 0: word, index }) => CAPITALISED.test(word) && AMID.test(text.slice(Math.max(0, index - 3), index)),
  );
  return capitalised.length > most * words.length ? new Set() : new Set(capitalised.map(([word]) => normalise(word)));
}

const CAPITAL = /\p{Lu}/u;
const LETTERS = /\p{L}+/gu;
const CAPITALISED = /^\p{Lu}\p{Ll}+$/u;
/** What stands before a word that does not open its sentence. */
const AMID = /(?:[\p{Ll}\p{N},;'’] |['’])$/u;

/** The acronyms of a text ("PASSI", "AES-256" as "aes"), normalised; empty where everything stands in capitals. */
export function acronyms(text: string): Set<string> {
  if (!IN_CAPITALS.test(text)) return new Set();
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? [];
  const capitals = words.filter((word) => /^\p{Lu}[\p{Lu}\d]{2,}$/u.test(word));
  return capitals.length > words.length / 2 ? new Set() : new Set(capitals.map(normalise));
}

const IN_CAPITALS = /\p{Lu}[\p{Lu}\d]{2}/u;
