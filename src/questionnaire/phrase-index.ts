import { isWithinEdits } from './edit-distance.ts';
import { remember } from './remember.ts';

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
  const wordsLike = likeWords([...byFirstWord.keys()]);
  // Phrases that may begin with a word: for most words of a sheet there are none.
  const beginningWith = remember((word) => wordsLike(word).flatMap((first) => byFirstWord.get(first)!));
  return (words) => {
    const hits: PhraseHit<Phrase>[] = [];
    for (const [from, word] of words.entries()) {
      for (const phrase of beginningWith(word)) {
        const likeness = likenessAt(words, from, phrase.words);
        if (likeness > 0) hits.push({ phrase, from, to: from + phrase.words.length, likeness });
      }
    }
    return hits;
  };
}

interface Spelling {
  readonly word: string;
  readonly letters: number;
}

/** The known words that a word is like, in the order they were given. */
function likeWords(known: readonly string[]): (word: string) => readonly string[] {
  const byLength: Spelling[][] = [];
  for (const word of known) (byLength[word.length] ??= []).push({ word, letters: lettersOf(word) });
  const places = new Map(known.map((word, at) => [word, at]));
  return (word) => {
    // A number is no slip of a word: sheets hold thousands of different ones.
    if (/\d/.test(word)) return [];
    const own = { word, letters: lettersOf(word) };
    const like: string[] = [];
    for (let length = word.length - MOST_SLIPS; length <= word.length + MOST_SLIPS; length++) {
      for (const other of byLength[length] ?? [])
        if (mayBeAlike(own, other) && wordLikeness(word, other.word) > 0) like.push(other.word);
    }
    return like.sort((one, other) => places.get(one)! - places.get(other)!);
  };
}

/** Which letters a word has, one bit each (letters beyond the basic 26 share bits): a cheap look before the costly one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

/** A plural adds a letter to the set, a slip changes at most two. */
function mayBeAlike(one: Spelling, other: Spelling): boolean {
  const most = Math.max(1, 2 * slipsForgiven(one.word, other.word));
  let count = 0;
  for (let apart = one.letters ^ other.letters; apart !== 0 && count <= most; apart &= apart - 1) count++;
  return count <= most;
}

function likenessAt(words: readonly string[], from: number, wanted: readonly string[]): number {
  if (from + wanted.length > words.length) return 0;
  let likeness = 1;
  for (const [index, word] of wanted.entries()) likeness *= wordLikeness(words[from + index]!, word);
  return likeness;
}

/** 1 equal, a little less for a plural, less still for a typing slip. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (`${one}s` === other || `${other}s` === one) return 0.98;
  const slips = slipsForgiven(one, other);
  return slips > 0 && isWithinEdits(one, other, slips) ? 0.92 : 0;
}

const MOST_SLIPS = 2;

/** Short words have no slips ("code" is not "mode"). */
function slipsForgiven(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  return shorter < 5 ? 0 : shorter < 10 ? 1 : MOST_SLIPS;
}
