import type { Cue, Language } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** The expressions of a list that stand in the text as whole words, in list order. */
export function findExpressions(text: string, expressions: readonly string[]): string[] {
  const { flat, words } = flatten(text);
  let forms = wantedForms.get(expressions);
  if (!forms) {
    forms = expressions.map(wanted);
    wantedForms.set(expressions, forms);
  }
  // Most expressions fail by their first word, which a set of the text's words tells at once.
  return expressions.filter((_expression, at) => {
    const { form, first } = forms[at]!;
    return (first === null || words.has(first)) && flat.includes(form);
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

/** The last text asked for: one question is held against a dozen lists. */
let last: Flat = { text: '', flat: ' ', words: new Set() };

interface Flat {
  readonly text: string;
  readonly flat: string;
  readonly words: ReadonlySet<string>;
}

function flatten(text: string): Flat {
  if (last.text !== text) {
    const words = normalise(text)
      .replace(/[^\p{L}\p{N}%<>=≥≤'-]+/gu, ' ')
      .replace(/'/g, "' ");
    last = { text, flat: ` ${words} `, words: new Set(words.split(' ')) };
  }
  return last;
}

const wantedForms = new WeakMap<readonly string[], readonly Wanted[]>();

interface Wanted {
  readonly form: string;
  /** Null when it may touch what stands before it. */
  readonly first: string | null;
}

/** A word is looked for with a blank on either side; a sign ("≥") may touch what it binds. */
function wanted(expression: string): Wanted {
  const words = normalise(expression).replace(/'/g, "' ");
  if (/^[^\p{L}\p{N}]/u.test(words)) return { form: words, first: null };
  return { form: ` ${words} `, first: words.split(' ', 1)[0]! };
}
