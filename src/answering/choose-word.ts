import type { Language, Position } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/**
 * Order matters: "non applicable" begins like "non", "partiellement conforme" ends like "conforme", so the narrower
 * positions are tried before the wider ones.
 */
const ORDER: readonly Position[] = ['notApplicable', 'limited', 'planned', 'no', 'yes'];

/** The position that an allowed answer stands for, in any of the languages; null when it is none of ours (a score, a name). */
export function classifyChoice(choice: string, languages: readonly Language[]): Position | null {
  const said = simplify(choice);
  const exact = ORDER.find((position) => wordsFor(position, languages).includes(said));
  if (exact) return exact;
  // "Oui, en totalité", "No - not implemented": the first words decide, and only when the rest does not take them back.
  const begins = ORDER.filter((position) =>
    wordsFor(position, languages).some((word) => word.length > 1 && said.startsWith(`${word} `)),
  );
  const contains = ORDER.filter(
    (position) =>
      position !== 'yes' &&
      wordsFor(position, languages).some((word) => word.length > 3 && ` ${said} `.includes(` ${word} `)),
  );
  const found = new Set([...begins, ...contains]);
  if (found.size === 1 && !TAKES_BACK.test(said)) return [...found][0]!;
  return found.has('limited') && !found.has('no') ? 'limited' : null;
}

/** "Yes, with exceptions", "Non, mais ...", "No exceptions noted": a person must say what such an answer amounts to. */
const TAKES_BACK =
  /(?<!\p{L})(?:except(?:ions?|e|o)?|excepcion(?:es)?|but|however|compensat(?:ing|ed)|alternative|alternate|sauf|mais|reserves?|reservas?|hors|salvo|pero)(?!\p{L})/u;

/**
 * The cell's own word for a position; null when it has none, or several that only a person can tell apart.
 * A word that is exactly one of the position's own comes before one that only begins like it.
 */
export function wordFor(position: Position, choices: readonly string[], languages: readonly Language[]): string | null {
  if (position === 'yes' && choices.some((choice) => EXCEEDS.test(simplify(choice)))) return null;
  const exact = choices.filter(
    (choice) =>
      wordsFor(position, languages).includes(simplify(choice)) && classifyChoice(choice, languages) === position,
  );
  if (exact.length > 0)
    return new Set(exact.map(simplify)).size === 1 ? exact[0]! : firstInOrder(exact, position, languages);
  const near = choices.filter((choice) => classifyChoice(choice, languages) === position);
  return near.length === 1 ? near[0]! : null;
}

/** "Exceeds | Meets | Below" rates: where there is more than a yes, a person must say how much it is. */
const EXCEEDS = /^(?:exceeds?|exceeded|depasse|supera|excede)(?!\p{L})/u;

/** "Oui" and "Conforme" in one list are not the same statement: only when one is the language's first word is it safe. */
function firstInOrder(exact: readonly string[], position: Position, languages: readonly Language[]): string | null {
  const first = exact.filter((choice) =>
    languages.some((language) => simplify(language.answers[position][0] ?? '') === simplify(choice)),
  );
  return first.length === 1 ? first[0]! : null;
}

function wordsFor(position: Position, languages: readonly Language[]): readonly string[] {
  return languages.flatMap((language) => language.answers[position].map(simplify));
}

function simplify(text: string): string {
  return normalise(text)
    .replace(NUMBERING, '')
    .replace(/[^\p{L}\p{N}/+✓✔✅✗✘❌-]+/gu, ' ')
    .replace(/^[-\s]+|[-\s]+$/g, '')
    .replace(/ - /g, ' ');
}

/** "1 - Oui", "b) Partially compliant": the item's own number is no part of what it says. */
const NUMBERING = /^(?:\d{1,2}|[a-z]) ?[-.):] (?=.*\p{L}{2})/u;
