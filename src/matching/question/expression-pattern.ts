import { WORD_CHARACTERS } from '../../text/index.ts';

/** A pattern made of a language's expressions; made once a list, which is never changed. An empty list matches nothing. */
export function rememberPattern(make: (anyOf: string) => RegExp): (expressions: readonly string[]) => RegExp {
  const patterns = new WeakMap<readonly string[], RegExp>();
  return (expressions) => {
    let pattern = patterns.get(expressions);
    if (!pattern) {
      const quoted = expressions.map((words) => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/'/g, "['’]"));
      pattern = make(quoted.join('|') || '(?!)');
      patterns.set(expressions, pattern);
    }
    return pattern;
  };
}

/** One of the expressions and, as its group, what follows it to the next mark. */
export const phrasesAfter = rememberPattern(
  (any) => new RegExp(`(?<![${WORD_CHARACTERS}])(?:${any})(?![${WORD_CHARACTERS}])([^,;:.?!()\\n]*)`, 'gi'),
);

/** One of the expressions, wherever it stands as whole words. */
export const anywhere = rememberPattern(
  (any) => new RegExp(`(?<![${WORD_CHARACTERS}])(?:${any})(?![${WORD_CHARACTERS}])`, 'gi'),
);

/** One of the expressions at the very beginning. */
export const atStart = rememberPattern((any) => new RegExp(`^(?:${any})(?![${WORD_CHARACTERS}])`, 'i'));

/** Where the expressions stand in the text, each with what follows it to the next mark. */
export function placePhrases(text: string, expressions: readonly string[]): RegExpMatchArray[] {
  return expressions.length === 0 ? [] : [...text.matchAll(phrasesAfter(expressions))];
}

/** The phrases of the text that one of the expressions opens, to the next mark; without the expression. */
export function findPhrases(text: string, expressions: readonly string[]): string[] {
  return placePhrases(text, expressions).map((match) => match[1]!);
}
