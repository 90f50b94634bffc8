import type { Found, Rule } from '../rule.ts';

/** A verification dated after the day of the run: a slip of the pen, or a promise. */
export const verifiedAhead: Rule = {
  code: 'verifiedAhead',
  severity: 'error',
  find: ({ controls, asOf }) =>
    controls.flatMap((written): Found[] => {
      const { id, verified } = written.control;
      if (asOf === null || verified === null || verified <= asOf) return [];
      return [{ control: id, place: written.placeOf(['verified']), args: { date: verified, day: asOf } }];
    }),
};
