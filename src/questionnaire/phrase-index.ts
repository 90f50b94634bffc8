import { likeWords, wordLikeness } from './like-words.ts';
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
    wordsLike(word).flatMap((known) =>
      byFirstWord.get(known.word)!.map((phrase) => ({ phrase, first: known.likeness })),
    ),
  );
  return (words) => {
    const hits: PhraseHit<Phrase>[] = [];
    for (const [from, word] of words.entries()) {
      for (const { phrase, first } of beginningWith(word)) {
        const likeness = likenessAt(words, from, phrase.words, first);
        if (likeness > 0) hits.push({ phrase, from, to: from + phrase.words.length, likeness });
      }
    }
    return hits;
  };
}

/** How alike the phrase is when its first word is so like; 0 where it goes on beyond the last word. */
function likenessAt(words: readonly string[], from: number, wanted: readonly string[], first: number): number {
  if (from + wanted.length > words.length) return 0;
  let likeness = first;
  for (let at = 1; at < wanted.length; at++) likeness *= wordLikeness(words[from + at]!, wanted[at]!);
  return likeness;
}
