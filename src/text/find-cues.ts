import type { Cue, Language } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** The expressions of a list that stand in the text as whole words, in list order. */
export function findExpressions(text: string, expressions: readonly string[]): string[] {
  const flat = flatten(text);
  let forms = wantedForms.get(expressions);
  if (!forms) {
    forms = expressions.map(wanted);
    wantedForms.set(expressions, forms);
  }
  return expressions.filter((_expression, at) => flat.includes(forms[at]!));
}

/** The cues of a language that the text shows, each with the expressions it shows; a cue it lacks is absent. */
export function findCues(text: string, language: Language): Partial<Record<Cue, readonly string[]>> {
  const found: Partial<Record<Cue, readonly string[]>> = {};
  for (const [cue, expressions] of Object.entries(language.cues) as [Cue, readonly string[]][]) {
    const hits = findExpressions(text, expressions);
    if (hits.length > 0) found[cue] = hits;
  }
  return found;
}

/** The scopes whose expressions stand in the text. */
export function findScopes(text: string, language: Language): string[] {
  return Object.entries(language.scopes)
    .filter(([, expressions]) => findExpressions(text, expressions).length > 0)
    .map(([scope]) => scope);
}

/** The last text asked for: one question is held against a dozen lists. */
let last = { text: '', flat: ' ' };

function flatten(text: string): string {
  if (last.text !== text) {
    const words = normalise(text)
      .replace(/[^\p{L}\p{N}%<>=≥≤'-]+/gu, ' ')
      .replace(/'/g, "' ");
    last = { text, flat: ` ${words} ` };
  }
  return last.flat;
}

const wantedForms = new WeakMap<readonly string[], readonly string[]>();

/** A word is looked for with a blank on either side; a sign ("≥") may touch what it binds. */
function wanted(expression: string): string {
  const words = normalise(expression).replace(/'/g, "' ");
  return /^[^\p{L}\p{N}]/u.test(words) ? words : ` ${words} `;
}
