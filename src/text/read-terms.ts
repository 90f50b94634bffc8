import { splitWords } from './split-words.ts';
import type { Continuation, Word, WordReader } from './word-reader.ts';

/** A unit of meaning met in a text: a concept of the thesaurus, or the stem of a word that no concept holds. */
export interface Term {
  /** "c:backup" for a concept, the bare stem otherwise. */
  readonly key: string;
  /** The words that showed it, as written after normalising. */
  readonly words: string;
}

/** An expression that stands in a text. */
interface Met {
  readonly concept: string;
  /** The place of the word after it. */
  readonly next: number;
}

/** The other languages that have an expression beginning with a word. */
export type LendersOf = (written: string) => readonly WordReader[];

/** The terms of a text as one language reads it, in order, each once; other languages lend what they alone have. */
export function readTerms(text: string, reader: WordReader, lendersOf: LendersOf): Term[] {
  const words = splitWords(text).map(reader);
  const terms = new Map<string, Term>();
  for (let at = 0; at < words.length; ) {
    const word = words[at]!;
    const met = expressionAt(words, at) ?? borrowed(words, at, lendersOf);
    const next = met?.next ?? at + 1;
    // A bare number is a figure, not a subject: `readFigures` has it.
    if (met || !(word.isStopword || BARE_NUMBER.test(word.written))) {
      const key = met ? `c:${met.concept}` : word.stem;
      if (!terms.has(key)) terms.set(key, { key, words: writtenFrom(words, at, next) });
    }
    at = next;
  }
  return [...terms.values()];
}

const BARE_NUMBER = /^\d+(?:[.,]\d+)*$/;

function writtenFrom(words: readonly Word[], from: number, to: number): string {
  let written = words[from]!.written;
  for (let at = from + 1; at < to; at++) written += ` ${words[at]!.written}`;
  return written;
}

/** The longest expression that begins at a word; one written with its function words comes before one without. */
function expressionAt(words: readonly Word[], at: number): Met | undefined {
  const { whole, content, isStopword } = words[at]!;
  for (const stems of whole) {
    if (goesOnWhole(stems, words, at + 1)) return { concept: stems.at(-1)!, next: at + stems.length };
  }
  if (isStopword) return undefined;
  for (const stems of content) {
    const next = endOfContent(stems, words, at + 1);
    if (next > 0) return { concept: stems.at(-1)!, next };
  }
  return undefined;
}

function goesOnWhole(stems: Continuation, words: readonly Word[], from: number): boolean {
  for (let index = 0; index < stems.length - 1; index++) {
    if (words[from + index]?.stem !== stems[index]) return false;
  }
  return true;
}

/** Where an expression ends when function words between its own are passed over; 0 when it is not there. */
function endOfContent(stems: Continuation, words: readonly Word[], from: number): number {
  let at = from;
  for (let index = 0; index < stems.length - 1; index++) {
    while (at < words.length && words[at]!.stem !== stems[index] && words[at]!.isStopword) at++;
    if (words[at]?.stem !== stems[index]) return 0;
    at++;
  }
  return at;
}

/** English acronyms and product words stand in French and Spanish questionnaires: look in the other languages' expressions too. */
function borrowed(words: readonly Word[], at: number, lendersOf: LendersOf): Met | undefined {
  const { written, isStopword, isOwn } = words[at]!;
  if (isStopword || isOwn) return undefined;
  for (const other of lendersOf(written)) {
    const ahead = words.slice(at, at + LONGEST).map((word) => other(word.written));
    const met = expressionAt(ahead, 0);
    if (met) return { concept: met.concept, next: at + met.next };
  }
  return undefined;
}

/** No expression of the thesaurus is longer, function words between its own included. */
const LONGEST = 8;
