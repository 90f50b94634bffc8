import type { Language, LanguageCode } from '../model/index.ts';
import { type CompiledLexicon, type Expressions, readContinuations } from './compile-lexicon.ts';
import { type KnownWord, knownWordsIn } from './known-words.ts';
import { splitWords } from './split-words.ts';
import { stemmerFor } from './stemmers.ts';

/** A unit of meaning met in a text: a concept of the thesaurus, or the stem of a word that no concept holds. */
export interface Term {
  /** "c:backup" for a concept, the bare stem otherwise. */
  readonly key: string;
  /** The words that showed it, as written after normalising. */
  readonly words: string;
}

/** The languages and the thesaurus, ready to read texts with. */
export interface Lexicon {
  readonly languages: ReadonlyMap<LanguageCode, Language>;
  /** Whether a term names something one can ask about: a concept that does not stand in questions about anything. */
  readonly isSubject: (key: string) => boolean;
  /** The terms of a text in order, function words left out; a repeated term comes once. */
  readonly termsOf: (text: string, code: LanguageCode) => readonly Term[];
}

/** How one language reads words: what its expressions go on with after a first stem, none where no expression begins so. */
interface Reader {
  readonly known: (word: string) => KnownWord | undefined;
  readonly stem: (word: string) => string;
  readonly stopwords: ReadonlySet<string>;
  readonly whole: (first: string) => readonly (readonly string[])[];
  readonly content: (first: string) => readonly (readonly string[])[];
}

interface Met {
  readonly concept: string;
  /** Where reading goes on. */
  readonly next: number;
}

/** A lexicon over these languages; a text in a language that is none of them is read with no stemmer and no stop words. */
export function buildLexicon({ languages, weak, readers: compiled }: CompiledLexicon): Lexicon {
  const readers = new Map(
    languages.map(({ code, stemmer }): [LanguageCode, Reader] => {
      const { stopwords, whole, content, words } = compiled[code]!;
      const reader = { whole: continuationsIn(whole), content: continuationsIn(content), known: knownWordsIn(words) };
      return [code, { stem: stemmerFor(stemmer), stopwords: new Set(stopwords), ...reader }];
    }),
  );
  const bare: Reader = {
    known: () => undefined,
    stem: (word) => word,
    stopwords: new Set(),
    whole: () => [],
    content: () => [],
  };
  const order = [...readers.values()];
  const general = new Set(weak.map((id) => `c:${id}`));
  return {
    languages: new Map(languages.map((language) => [language.code, language])),
    isSubject: (key) => key.startsWith('c:') && !general.has(key),
    termsOf: rememberTexts((text, code) => readTerms(text, readers.get(code) ?? bare, order)),
  };
}

const NONE: readonly (readonly string[])[] = [];

function continuationsIn(table: Expressions): Reader['whole'] {
  const read = new Map<string, readonly (readonly string[])[]>();
  return (first) => {
    let known = read.get(first);
    if (known === undefined) {
      known = Object.hasOwn(table, first) ? readContinuations(table[first]!) : NONE;
      read.set(first, known);
    }
    return known;
  };
}

/** Texts remembered: the headings and clauses of a sheet come again and again, the whole sheet need not be kept. */
const REMEMBERED = 2000;

function rememberTexts(read: (text: string, code: LanguageCode) => readonly Term[]): Lexicon['termsOf'] {
  const known = new Map<string, readonly Term[]>();
  return (text, code) => {
    const key = `${code}:${text}`;
    let terms = known.get(key);
    if (!terms) {
      terms = read(text, code);
      if (known.size >= REMEMBERED) known.clear();
      known.set(key, terms);
    }
    return terms;
  };
}

function readTerms(text: string, reader: Reader, others: readonly Reader[]): Term[] {
  const words = splitWords(text);
  const stems = words.map((word) => reader.known(word)?.stem ?? reader.stem(word));
  const terms = new Map<string, Term>();
  for (let at = 0; at < words.length; ) {
    const met = expressionAt(reader, words, stems, at) ?? borrowed(others, reader, words, at);
    const next = met?.next ?? at + 1;
    // A bare number is a figure, not a subject: `readFigures` has it.
    if (met || !(reader.stopwords.has(words[at]!) || BARE_NUMBER.test(words[at]!))) {
      const key = met ? `c:${met.concept}` : stems[at]!;
      if (!terms.has(key)) terms.set(key, { key, words: words.slice(at, next).join(' ') });
    }
    at = next;
  }
  return [...terms.values()];
}

const BARE_NUMBER = /^\d+(?:[.,]\d+)*$/;

/** The longest expression that begins at a word; one written with its function words comes before one without. */
function expressionAt(reader: Reader, words: readonly string[], stems: readonly string[], at: number): Met | undefined {
  const first = stems[at]!;
  for (const expression of reader.whole(first)) {
    if (expression.every((stem, index) => index === expression.length - 1 || stems[at + 1 + index] === stem)) {
      return { concept: expression.at(-1)!, next: at + expression.length };
    }
  }
  const expressions = reader.content(first);
  if (expressions.length === 0 || reader.stopwords.has(words[at]!)) return undefined;
  for (const expression of expressions) {
    const next = endOfContent(expression, reader, words, stems, at + 1);
    if (next > 0) return { concept: expression.at(-1)!, next };
  }
  return undefined;
}

/** Where an expression ends when function words between its own are passed over; 0 when it is not there. */
function endOfContent(
  expression: readonly string[],
  reader: Reader,
  words: readonly string[],
  stems: readonly string[],
  from: number,
): number {
  let at = from;
  for (let index = 0; index < expression.length - 1; index++) {
    while (at < words.length && stems[at] !== expression[index] && reader.stopwords.has(words[at]!)) at++;
    if (stems[at] !== expression[index]) return 0;
    at++;
  }
  return at;
}

/** English acronyms and product words stand in French and Spanish questionnaires: look in the other languages' expressions too. */
function borrowed(others: readonly Reader[], own: Reader, words: readonly string[], at: number): Met | undefined {
  if (own.stopwords.has(words[at]!) || own.known(words[at]!)?.isOwn) return undefined;
  for (const other of others) {
    if (other === own || other.stopwords.has(words[at]!)) continue;
    const first = other.stem(words[at]!);
    if (other.whole(first).length === 0 && other.content(first).length === 0) continue;
    const ahead = words.slice(at, at + LONGEST);
    const met = expressionAt(other, ahead, ahead.map(other.stem), 0);
    if (met) return { concept: met.concept, next: at + met.next };
  }
  return undefined;
}

/** No expression of the thesaurus is longer, function words between its own included. */
const LONGEST = 8;
