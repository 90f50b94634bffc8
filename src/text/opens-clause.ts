import type { Language } from '../model/index.ts';
import { normalise } from './normalise.ts';
import { splitClauses } from './split-clauses.ts';

/** So many words of a clause at most stand before the one that makes it a question. */
const HEAD = 4;

type Words = Pick<Language, 'stopwords' | 'cues'>;

/**
 * The expressions of a list that open a clause of the text, with nothing but function words before them ("by whom"): in "staff who
 * see data" the same word only joins one clause to the next. One that is written with an accent ("qué") is not meant without it ("que"),
 * unless the whole text has none.
 */
export function clauseOpeners(text: string, expressions: readonly string[], language: Words): string[] {
  const clauses = text.split(/[.!¿¡()]/).flatMap((part) => splitClauses(part, language.cues.joins));
  const heads = clauses.map(
    (clause) => ` ${headOf(clause, functionWords(language.stopwords)).replace(/['’]/g, "' ")} `,
  );
  const hasAccents = normalise(text) !== text.toLowerCase();
  return expressions.filter((expression) => {
    const plain = normalise(expression);
    return hasAccents && plain !== expression
      ? heads.some((head) => head.toLowerCase().includes(` ${expression} `))
      : heads.some((head) => ` ${normalise(head)} `.includes(` ${plain} `));
  });
}

/** The function words that a clause begins with, and the first word that is none. */
function headOf(clause: string, known: ReadonlySet<string>): string {
  const words = clause.trim().split(/\s+/).slice(0, HEAD);
  const first = words.findIndex((word) => !known.has(normalise(word)));
  return words.slice(0, first < 0 ? HEAD : first + 1).join(' ');
}

/** A language's list is the same one for every question. */
const known = new WeakMap<readonly string[], ReadonlySet<string>>();

function functionWords(stopwords: readonly string[]): ReadonlySet<string> {
  let words = known.get(stopwords);
  if (!words) {
    words = new Set(stopwords.map(normalise));
    known.set(stopwords, words);
  }
  return words;
}
