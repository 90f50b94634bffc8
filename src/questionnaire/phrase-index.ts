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
  const beginningWith = remember((word) =>
    wordsLike(word).flatMap((first) =>
      byFirstWord.get(first.word)!.map((phrase) => ({ phrase, likeness: first.likeness })),
    ),
  );
  return (words) => {
    const hits: PhraseHit<Phrase>[] = [];
    for (const [from, word] of words.entries()) {
      for (const { phrase, likeness: begins } of beginningWith(word)) {
        const likeness = begins * likenessOfRest(words, from, phrase.words);
        if (likeness > 0) hits.push({ phrase, from, to: from + phrase.words.length, likeness });
      }
    }
    return hits;
  };
}

interface KnownWord {
  readonly word: string;
  readonly letters: number;
  readonly place: number;
}

interface LikeWord extends KnownWord {
  readonly likeness: number;
}

/** The known words that a word is like, in the order they were given. */
function likeWords(known: readonly string[]): (word: string) => readonly LikeWord[] {
  const words = known.map((word, place): KnownWord => ({ word, letters: lettersOf(word), place }));
  const exact = new Map(words.map((entry) => [entry.word, entry]));
  const long = words.filter(({ word }) => word.length >= LONG);
  const byEnd = new Map<string, KnownWord[]>();
  for (const entry of words) {
    for (const end of endsOf(entry.word, entry.word.length)) {
      const list = byEnd.get(end);
      if (list) list.push(entry);
      else byEnd.set(end, [entry]);
    }
  }
  return (word) => {
    // A number is no slip of a word: sheets hold thousands of different ones.
    if (/\d/.test(word)) return NONE;
    const letters = lettersOf(word);
    const like = new Map<string, LikeWord>();
    const compare = (other: KnownWord | undefined): void => {
      if (!other || !mayBeAlike(letters, other.letters)) return;
      const likeness = wordLikeness(word, other.word);
      if (likeness > 0) like.set(other.word, { ...other, likeness });
    };
    for (const form of [word, `${word}s`, word.slice(0, -1)]) compare(exact.get(form));
    if (word.length >= SHORT) {
      for (const length of [word.length - 1, word.length, word.length + 1])
        for (const end of endsOf(word, length)) byEnd.get(end)?.forEach(compare);
    }
    if (word.length >= LONG) long.forEach(compare);
    if (like.size === 0) return NONE;
    return [...like.values()].sort((one, other) => one.place - other.place);
  };
}

/** Which letters a word has, one bit each (letters beyond the basic 26 share bits): a cheap look before the costly one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) % 31);
  return letters;
}

/** One edit changes at most two letters of the set, and no likeness allows more than two edits. */
function mayBeAlike(one: number, other: number): boolean {
  let count = 0;
  for (let apart = one ^ other; apart !== 0 && count <= 4; apart &= apart - 1) count++;
  return count <= 4;
}

const NONE: readonly LikeWord[] = [];

/**
 * What a word has in common with every word of that length one slip away from it: a slip, be it two letters swapped,
 * leaves the first two letters or the last two as they are.
 */
function endsOf(word: string, length: number): string[] {
  return word.length < SHORT ? [] : [`${word.slice(0, 2)}-${length}`, `${length}-${word.slice(-2)}`];
}

/** How alike the words after the first are; 0 where the phrase goes on beyond the last of them. */
function likenessOfRest(words: readonly string[], from: number, wanted: readonly string[]): number {
  if (from + wanted.length > words.length) return 0;
  let likeness = 1;
  for (let at = 1; at < wanted.length; at++) likeness *= wordLikeness(words[from + at]!, wanted[at]!);
  return likeness;
}

/** 1 equal, a little less for a plural, less still for a typing slip. */
function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (`${one}s` === other || `${other}s` === one) return 0.98;
  const slips = slipsForgiven(one, other);
  return slips > 0 && isWithinEdits(one, other, slips) ? 0.92 : 0;
}

/** Shorter words have no slips ("code" is not "mode"). */
const SHORT = 5;
/** From here on a word is forgiven a second slip. */
const LONG = 10;

function slipsForgiven(one: string, other: string): number {
  const shorter = Math.min(one.length, other.length);
  return shorter < SHORT ? 0 : shorter < LONG ? 1 : 2;
}
