import type { Found, Rule } from '../rule.ts';

/** Two sources that differ in position, figure, name or detail, and nobody settled which one holds. */
export const sourcesDisagree: Rule = {
  code: 'sourcesDisagree',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] =>
      written.control.disagreements.flatMap(({ kind, readings, resolved }, at): Found[] => {
        if (resolved !== null || kind === 'wording') return [];
        const [[one, first] = ['', ''], [other, second] = ['', '']] = Object.entries(readings);
        const place = written.placeOf(['disagreements', at, 'kind']);
        return [{ control: written.control.id, place, args: { kind, which: at + 1, one, first, other, second } }];
      }),
    ),
};
