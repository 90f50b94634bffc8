import type { Language } from '../../model/index.ts';

/**
 * A question with the word for the customer in place of what a customer calls itself: "the Bank's data", "les utilisateurs du Groupe".
 * Such a word has a capital inside a sentence and no further name after it ("Group Policy", "the Trust Services Criteria" stay).
 */
export function withoutSelfNames(text: string, { cues, scopes }: Language): string {
  const [customer] = scopes.customer ?? [];
  // Most questions have no other capital than their first letter.
  if (customer === undefined || !CAPITAL.test(text.slice(1))) return text;
  const names = namesIn(cues.selfNamed);
  return text.replace(CAPITALISED, (word, at: number) => {
    const isNamed =
      names.has(word.toLowerCase()) && AMID.test(text.slice(0, at)) && !FURTHER.test(text.slice(at + word.length));
    return isNamed ? customer : word;
  });
}

const CAPITAL = /\p{Lu}/u;
const CAPITALISED = /(?<!\p{L})\p{Lu}\p{Ll}+(?!\p{L})/gu;
/** A word in lower case, or an article that opens the sentence, stands before it. */
const AMID = /(?:\p{Ll}\s|(?:^|[\s(«"¿])\p{Lu}?\p{Ll}*['’]|^\p{Lu}\p{Ll}{0,2}\s)$/u;
/** More of a name: "Group Policy", "Trust Services". */
const FURTHER = /^\s+\p{Lu}/u;

const known = new WeakMap<readonly string[], ReadonlySet<string>>();

/** Looked up by the word, so that a question without a capital inside costs nothing. */
function namesIn(list: readonly string[]): ReadonlySet<string> {
  let names = known.get(list);
  if (!names) {
    names = new Set(list);
    known.set(list, names);
  }
  return names;
}
