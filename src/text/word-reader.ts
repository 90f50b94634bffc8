import type { Language } from '../model/index.ts';
import { type CompiledReader, type Expressions, readContinuations } from './compile-lexicon.ts';
import { knownWordsIn } from './known-words.ts';
import { openingsIn } from './openings.ts';
import { stemmerFor } from './stemmers.ts';

/** What an expression goes on with after its first stem: the other stems, then the concept it shows. */
export type Continuation = readonly string[];

/** A normalised word as one language reads it. */
export interface Word {
  readonly written: string;
  readonly stem: string;
  readonly isStopword: boolean;
  /** The expressions that begin with it, the longest first: those written with their function words, those without. */
  readonly whole: readonly Continuation[];
  readonly content: readonly Continuation[];
  /** True when it is known that no other language lends it. */
  readonly isOwn: boolean;
}

export interface WordReader {
  (written: string): Word;
  /** Whether an expression begins with the word as it is written: see `openingsIn`. */
  readonly opens: (written: string) => boolean;
}

/** Words remembered: a sheet is written in the same few thousand, and each is asked for again and again. */
const REMEMBERED = 20_000;

/** How a language reads words. */
export function wordReader({ stemmer }: Pick<Language, 'stemmer'>, compiled: CompiledReader): WordReader {
  const stemOf = stemmerFor(stemmer);
  const known = knownWordsIn(compiled.words);
  const stopwords = new Set(compiled.stopwords);
  const whole = continuationsIn(compiled.whole);
  const content = continuationsIn(compiled.content);
  const words = new Map<string, Word>();
  const read = (written: string): Word => {
    let word = words.get(written);
    if (word === undefined) {
      const { stem, isOwn } = known(written) ?? { stem: stemOf(written), isOwn: false };
      const isStopword = stopwords.has(written);
      word = { written, stem, isStopword, whole: whole(stem), content: content(stem), isOwn };
      if (words.size >= REMEMBERED) words.clear();
      words.set(written, word);
    }
    return word;
  };
  return Object.assign(read, { opens: openingsIn(compiled) });
}

const NONE: readonly Continuation[] = [];

function continuationsIn(table: Expressions): (first: string) => readonly Continuation[] {
  const read = new Map<string, readonly Continuation[]>();
  return (first) => {
    let known = read.get(first);
    if (known === undefined) {
      known = Object.hasOwn(table, first) ? readContinuations(table[first]!) : NONE;
      read.set(first, known);
    }
    return known;
  };
}
