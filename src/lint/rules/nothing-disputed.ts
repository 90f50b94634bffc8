import type { Found, Rule } from '../rule.ts';

/** An open disagreement on a figure or a name without its words: no reply that states them can be held back. */
export const nothingDisputed: Rule = {
  code: 'nothingDisputed',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] =>
      written.control.disagreements.flatMap(({ kind, disputed, resolved }, at): Found[] =>
        resolved !== null || disputed.length > 0 || !(kind === 'figure' || kind === 'name')
          ? []
          : [{ control: written.control.id, place: written.placeOf(['disagreements', at]), args: { kind } }],
      ),
    ),
};
