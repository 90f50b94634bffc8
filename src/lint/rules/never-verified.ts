import type { Found, Rule } from '../rule.ts';

/** A control that no person ever verified. Said when a day is given, as all that asks whether a control still holds. */
export const neverVerified: Rule = {
  code: 'neverVerified',
  severity: 'warning',
  find: ({ controls, asOf }) =>
    controls.flatMap((written): Found[] => {
      const { id, verified } = written.control;
      return asOf === null || verified !== null
        ? []
        : [{ control: id, place: written.placeOf(['verified']), args: {} }];
    }),
};
