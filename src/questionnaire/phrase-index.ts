import { isWithinEdits } from './edit-distance.ts';

/** A place where a phrase stands in a list of words: from (included) to (excluded), and how alike it is, in (0, 1]. */
export interface PhraseHit<Phrase> {
  readonly phrase: Phrase;
  readonly from: number;
  readonly to: number;
  readonly likeness: number;
}

/** Finds known phrases in short texts, plurals and typing slips forgiven; built once, asked thousands of times. */
export type PhraseFinder<Phrase> = (words: readonly string[]) => PhraseHit<Phrase>[];

export function phraseFinder<Phrase extends { readonly words: readonly string[] }>(
  phrases: readonly Phrase[],
): PhraseFinder<Phrase> {
  const byFirstWord = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const first = phrase.words[0];
    if (first === undefined) continue;
    const list = byFirstWord.get(first);
    if (list) list.push(phrase);
    else byFirstWord.set(first, [phrase]);
  }
  const firstWords = [...byFirstWord.keys()].map((known) => ({ known, letters: lettersOf(known) }));
  const alike = new Map<string, readonly string[]>();
  const firstWordsLike = (word: string): readonly string[] => {
    let found = alike.get(word);
    if (!found) {
      // A number is no slip of a word: sheets hold thousands of different ones.
      const letters = lettersOf(word);
      found = /\d/.test(word)
        ? []
        : firstWords
            .filter((first) => mayBeAlike(letters, first.letters) && wordLikeness(word, first.known) > 0)
            .map((first) => first.known);
      alike.set(word, found);
    }
    return found;
  };
  return (words) =>
    words.flatMap((word, from) =>
      firstWordsLike(word).flatMap((first) =>
        (byFirstWord.get(first) ?? []).flatMap((phrase) => {
          const likeness = likenessAt(words, from, phrase.words);
          return likeness > 0 ? [{ phrase, from, to: from + phrase.words.length, likeness }] : [];
        }),
      ),
    );
}

/** Which letters a word has, one bit each (letters beyond the basic 26 share bits): a cheap look before the costly one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

/** One edit changes at most two letters of the set, and no likeness allows more than two edits. */
function mayBeAlike(one: number, other: number): boolean {
  let apart = one ^ other;
  let count = 0;
  for (; apart !== 0; apart &= apart - 1) count++;
  return count <= 4;
}

function likenessAt(words: readonly string[], from: number, wanted: readonly string[]): number {
  if (from + wanted.length > words.length) return 0;
  let likeness = 1;
  for (const [index, word] of wanted.entries()) likeness *= wordLikeness(words[from + index]!, word);
  return likeness;
}

/** 1 equal, a little less for a plural, less still for a typing slip; short words have no slips ("code" is not "mode"). */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (`${one}s` === other || `${other}s` === one) return 0.98;
  const shorter = Math.min(one.length, other.length);
  if (shorter < 5) return 0;
  return isWithinEdits(one, other, shorter >= 10 ? 2 : 1) ? 0.92 : 0;
}
