import type { Language } from '../model/index.ts';
import { findCues, findExpressions } from './find-cues.ts';
import { normalise } from './normalise.ts';

/**
 * Whether the sentence denies: one of the language's negations stands in it. Two of them count as one, since Spanish and
 * French repeat a negation without undoing it ("no se guarda ningún dato").
 */
export function isNegated(text: string, language: Language): boolean {
  const {
    negation,
    atLeast = [],
    atMost = [],
    unaided = [],
    forGood = [],
    narrowing = [],
    deniesNothing = [],
  } = findCues(text, language);
  if (negation === undefined) return false;
  // "No later than 48 hours" bounds a figure, "without asking you" says by whom, "with no way back" how far, "without delay" how,
  // "non-disclosure" what: none denies anything.
  const bounds = [...atLeast, ...atMost, ...unaided, ...forGood, ...narrowing, ...deniesNothing].filter(
    (bound) => findExpressions(bound, negation).length > 0,
  );
  return bounds.length === 0 || findExpressions(without(text, bounds), negation).length > 0;
}

function without(text: string, expressions: readonly string[]): string {
  return expressions.reduce((rest, expression) => rest.replaceAll(normalise(expression), ' '), normalise(text));
}
