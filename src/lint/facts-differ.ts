import type { Language } from '../model/index.ts';
import { languagePairs } from './compare-languages.ts';
import { type Facts, readFacts } from './read-facts.ts';
import type { Found, LintedBase } from './rule.ts';

/** What one text has that the other lacks, as words for a person; both empty when they agree. */
export interface Difference {
  readonly here: string;
  readonly there: string;
}

/**
 * One finding for each text of a control whose facts differ from those of the control's first language; languages that the
 * catalogue does not have are not compared.
 */
export function factsDiffer(
  { controls, languages }: LintedBase,
  compare: (here: Facts, there: Facts) => Difference,
): Found[] {
  return controls.flatMap((written) =>
    languagePairs(written).flatMap(({ field, one, other, texts }): Found[] => {
      const [first, second] = [languages.get(one), languages.get(other)];
      if (!first || !second) return [];
      const { here, there } = compare(factsOf(texts[1], second), factsOf(texts[0], first));
      if (here === '' && there === '') return [];
      const args = { language: other, found: here === '' ? '-' : here, other: one, stated: there === '' ? '-' : there };
      return [{ control: written.control.id, place: written.placeOf([field, other]), args }];
    }),
  );
}

/** Four rules read the same texts. */
const known = new WeakMap<Language, Map<string, Facts>>();

function factsOf(text: string, language: Language): Facts {
  const byText = known.get(language) ?? new Map<string, Facts>();
  known.set(language, byText);
  const facts = byText.get(text) ?? readFacts(text, language);
  byText.set(text, facts);
  return facts;
}
