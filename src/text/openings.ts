import type { CompiledReader } from './compile-lexicon.ts';

/** Too short to be told to be a plural: « dos », « les ». */
const SHORT = 3;

/**
 * Whether an expression begins with a word as it is written, or with what it is the plural of. What a language lends to others it lends
 * as written: by its stem, "au repos" would be a repository, and "time" a fraud ("timar").
 */
export function openingsIn({ openings, stopwords }: CompiledReader): (written: string) => boolean {
  let known: Set<string> | undefined;
  return (written) => {
    if (known === undefined) {
      known = new Set(openings.split(' '));
      for (const word of stopwords) known.delete(word);
    }
    return known.has(written) || (written.length > SHORT && written.endsWith('s') && known.has(written.slice(0, -1)));
  };
}
