import type { Language, LanguageCode } from '../model/index.ts';
import type { CompiledLexicon } from './compile-lexicon.ts';
import { type LendersOf, readTerms, type Term } from './read-terms.ts';
import { type WordReader, wordReader } from './word-reader.ts';

/** The languages and the thesaurus, ready to read texts with. */
export interface Lexicon {
  readonly languages: ReadonlyMap<LanguageCode, Language>;
  /** Whether a term names something one can ask about: a concept that does not stand in questions about anything. */
  readonly isSubject: (key: string) => boolean;
  /** Products that stand for their kind among its words ("Nessus"). */
  readonly products: readonly string[];
  /** The terms of a text in order, function words left out; a repeated term comes once. */
  readonly termsOf: (text: string, code: LanguageCode) => readonly Term[];
}

/** A lexicon over these languages; a text in a language that is none of them is read with no stemmer and no stop words. */
export function buildLexicon({ languages, weak, products, readers: compiled }: CompiledLexicon): Lexicon {
  const readers = new Map(languages.map((language) => [language.code, wordReader(language, compiled[language.code]!)]));
  // Hardly a word of a text is among those known beforehand in another language: not worth unpacking them.
  const lenders = languages.map(({ code, stemmer }) => ({
    code,
    read: wordReader({ stemmer }, { ...compiled[code]!, words: '' }),
  }));
  const others = new Map(
    languages.map(({ code }) => [
      code,
      lendersAmong(lenders.flatMap((other) => (other.code === code ? [] : other.read))),
    ]),
  );
  const all = lendersAmong(lenders.map(({ read }) => read));
  const bare = wordReader({ stemmer: 'none' }, { stopwords: [], whole: {}, content: {}, openings: '', words: '' });
  const general = new Set(weak.map((id) => `c:${id}`));
  return {
    languages: new Map(languages.map((language) => [language.code, language])),
    products,
    isSubject: (key) => key.startsWith('c:') && !general.has(key),
    termsOf: rememberTexts((text, code) => readTerms(text, readers.get(code) ?? bare, others.get(code) ?? all)),
  };
}

/** Which of the readers have an expression beginning with a word, remembered: for most words of a sheet none has. */
function lendersAmong(readers: readonly WordReader[]): LendersOf {
  const known = new Map<string, readonly WordReader[]>();
  return (written) => {
    let lenders = known.get(written);
    if (lenders === undefined) {
      lenders = readers.filter((reader) => reader.opens(written));
      if (known.size >= REMEMBERED_WORDS) known.clear();
      known.set(written, lenders);
    }
    return lenders;
  };
}

const REMEMBERED_WORDS = 20_000;

/** Texts remembered: the headings and clauses of a sheet come again and again, the whole sheet need not be kept. */
const REMEMBERED = 2000;

function rememberTexts(read: (text: string, code: LanguageCode) => readonly Term[]): Lexicon['termsOf'] {
  const byLanguage = new Map<LanguageCode, Map<string, readonly Term[]>>();
  return (text, code) => {
    let known = byLanguage.get(code);
    if (!known) {
      known = new Map();
      byLanguage.set(code, known);
    }
    let terms = known.get(text);
    if (!terms) {
      terms = read(text, code);
      if (known.size >= REMEMBERED) known.clear();
      known.set(text, terms);
    }
    return terms;
  };
}
