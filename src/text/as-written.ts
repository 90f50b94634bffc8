import { normalise } from './normalise.ts';

/** The stretch of a text that these normalised words stand for, as it is written there; the words themselves where it has none. */
export function asWritten(words: string, text: string): string {
  const wanted = words.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const written = [...text.matchAll(/[\p{L}\p{N}]+/gu)];
  const read = written.map(([word]) => normalise(word));
  const at = read.findIndex((_word, start) => wanted.every((word, step) => read[start + step] === word));
  if (at < 0 || wanted.length === 0) return words;
  const last = written[at + wanted.length - 1]!;
  return text.slice(written[at]!.index, last.index + last[0].length);
}
