import type { Found, Rule } from '../rule.ts';

/** Two sources that differ in wording only, still open: nothing is held back for it. */
export const wordingOpen: Rule = {
  code: 'wordingOpen',
  severity: 'note',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] =>
      written.control.disagreements.flatMap(({ kind, resolved }, at): Found[] =>
        resolved !== null || kind !== 'wording'
          ? []
          : [{ control: written.control.id, place: written.placeOf(['disagreements', at, 'kind']), args: {} }],
      ),
    ),
};
