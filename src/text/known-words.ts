import type { LanguageCode } from '../model/index.ts';
import type { CompiledLexicon, CompiledReader } from './compile-lexicon.ts';
import { openingsIn } from './openings.ts';
import { splitWords } from './split-words.ts';
import { stemmerFor } from './stemmers.ts';

/** What is known beforehand of a word, so that nothing has to be worked out for it. */
export interface KnownWord {
  readonly stem: string;
  /** True when no other language lends it. */
  readonly isOwn: boolean;
}

/** A text of a topic in one of the languages. */
interface TopicText {
  readonly code: LanguageCode;
  readonly text: string;
}

/** From this share on, a word of one language is the other's as well: so many of the topics that have it in the one have it in the other. */
const LOAN = 0.4;

/**
 * The lexicon with what it takes to read the words of these texts, by topic: most words of a question are among them. A word that
 * another language's expression begins with is its own all the same where the topics that use it are not those of the other language:
 * "repos" is no repository, "temps" nobody who works for a while.
 */
export function addKnownWords(lexicon: CompiledLexicon, topics: readonly (readonly TopicText[])[]): CompiledLexicon {
  const opens = new Map(lexicon.languages.map(({ code }) => [code, openingsIn(lexicon.readers[code]!)]));
  const uses = new Map(lexicon.languages.map(({ code }) => [code, usesOf(topics, code)]));
  const isLoan = (word: string, own: ReadonlySet<number>, other: LanguageCode): boolean => {
    if (!opens.get(other)!(word)) return false;
    const alike = [word, word.replace(/s$/, ''), `${word}s`].map((form) => uses.get(other)!.get(form));
    return [...own].filter((topic) => alike.some((there) => there?.has(topic))).length >= LOAN * own.size;
  };
  const readers = lexicon.languages.map(({ code, stemmer }): [LanguageCode, CompiledReader] => {
    const stemOf = stemmerFor(stemmer);
    const others = lexicon.languages.flatMap((language) => (language.code === code ? [] : language.code));
    const words = [...uses.get(code)!].sort(([a], [b]) => (a < b ? -1 : 1));
    const packed = words.map(([word, own]) => {
      const stem = stemOf(word);
      const isOwn = !others.some((other) => isLoan(word, own, other));
      return `${isOwn ? '' : '+'}${word}${stem === word ? '' : `:${stem}`}`;
    });
    return [code, { ...lexicon.readers[code]!, words: packed.join(' ') }];
  });
  return { ...lexicon, readers: Object.fromEntries(readers) };
}

/** The words of a language's texts, each with the topics that have it. */
function usesOf(topics: readonly (readonly TopicText[])[], code: LanguageCode): Map<string, Set<number>> {
  const uses = new Map<string, Set<number>>();
  topics.forEach((texts, topic) => {
    for (const word of texts.flatMap((text) => (text.code === code ? splitWords(text.text) : []))) {
      const known = uses.get(word);
      if (known) known.add(topic);
      else uses.set(word, new Set([topic]));
    }
  });
  return uses;
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
