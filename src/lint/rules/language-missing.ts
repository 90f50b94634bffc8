import type { LanguageCode } from '../../model/index.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';

/** A control that lacks a language in which the others are written: its answer is held back from those who ask in it. */
export const languageMissing: Rule = {
  code: 'languageMissing',
  severity: 'warning',
  find: (base) => {
    const expected = base.expected ?? languagesOfMost(base);
    return base.controls.flatMap((written): Found[] =>
      (['label', 'comment'] as const).flatMap((field) => {
        const missing = expected.filter((code) => !Object.hasOwn(written.control[field], code));
        if (missing.length === 0) return [];
        const args = { field, missing: missing.join(', ') };
        return [{ control: written.control.id, place: written.placeOf([field]), args }];
      }),
    );
  },
};

/** The languages of more than half of the comments, sorted. */
function languagesOfMost({ controls }: LintedBase): LanguageCode[] {
  const counts = new Map<LanguageCode, number>();
  for (const { control } of controls)
    for (const code of Object.keys(control.comment)) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count * 2 > controls.length)
    .map(([code]) => code)
    .sort();
}
