import type { Cue, Language } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** The expressions of a list that stand in the text as whole words, in list order. */
export function findExpressions(text: string, expressions: readonly string[]): string[] {
  const flat = ` ${normalise(text)
    .replace(/[^\p{L}\p{N}%<>=≥≤'-]+/gu, ' ')
    .replace(/'/g, "' ")} `;
  return expressions.filter((expression) => {
    const wanted = normalise(expression).replace(/'/g, "' ");
    return flat.includes(` ${wanted} `) || (/^\W/u.test(wanted) && flat.includes(wanted));
  });
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
