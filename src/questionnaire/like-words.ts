import { isWithinEdits } from './edit-distance.ts';

interface KnownWord {
  readonly word: string;
  readonly letters: number;
  readonly place: number;
}

export interface LikeWord extends KnownWord {
  readonly likeness: number;
}

/** The known words that a word is like, in the order they were given. */
export function likeWords(known: readonly string[]): (word: string) => readonly LikeWord[] {
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

/** 1 equal, a little less for a plural, less still for a typing slip. */
export function wordLikeness(one: string, other: string): number {
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
