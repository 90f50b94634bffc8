import type { LanguageCode } from '../model/index.ts';
import type { CompiledLexicon, CompiledReader } from './compile-lexicon.ts';
import { splitWords } from './split-words.ts';
import { stemmerFor } from './stemmers.ts';

/** What is known beforehand of a word, so that nothing has to be worked out for it. */
export interface KnownWord {
  readonly stem: string;
  /** True when no expression of another language begins with it. */
  readonly isOwn: boolean;
}

/** The lexicon with what it takes to read the words of these texts: most words of a question are among them. */
export function addKnownWords(
  lexicon: CompiledLexicon,
  texts: readonly { readonly code: LanguageCode; readonly text: string }[],
): CompiledLexicon {
  const stems = new Map(lexicon.languages.map(({ code, stemmer }) => [code, stemmerFor(stemmer)]));
  const opensIn = (code: LanguageCode, word: string) => {
    const { stopwords, whole, content } = lexicon.readers[code]!;
    const stem = stems.get(code)!(word);
    return !stopwords.includes(word) && (Object.hasOwn(whole, stem) || Object.hasOwn(content, stem));
  };
  const codes = lexicon.languages.map(({ code }) => code);
  const readers = codes.map((code): [LanguageCode, CompiledReader] => {
    const words = new Set(texts.flatMap((text) => (text.code === code ? splitWords(text.text) : [])));
    const packed = [...words].sort().map((word) => {
      const stem = stems.get(code)!(word);
      const isOwn = !codes.some((other) => other !== code && opensIn(other, word));
      return `${isOwn ? '' : '+'}${word}${stem === word ? '' : `:${stem}`}`;
    });
    return [code, { ...lexicon.readers[code]!, words: packed.join(' ') }];
  });
  return { ...lexicon, readers: Object.fromEntries(readers) };
}

/** The words that `addKnownWords` wrote, read when first asked for. */
export function knownWordsIn(packed: string): (word: string) => KnownWord | undefined {
  let words: Map<string, KnownWord> | undefined;
  return (word) => {
    words ??= unpack(packed);
    return words.get(word);
  };
}

function unpack(packed: string): Map<string, KnownWord> {
  const words = new Map<string, KnownWord>();
  if (packed === '') return words;
  for (const written of packed.split(' ')) {
    const isOwn = written.charCodeAt(0) !== PLUS;
    const colon = written.indexOf(':');
    const word = written.slice(isOwn ? 0 : 1, colon < 0 ? undefined : colon);
    words.set(word, { stem: colon < 0 ? word : written.slice(colon + 1), isOwn });
  }
  return words;
}

const PLUS = '+'.charCodeAt(0);
