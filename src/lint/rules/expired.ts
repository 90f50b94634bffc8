import type { Found, Rule } from '../rule.ts';

/** A control past the day it was valid until. */
export const expired: Rule = {
  code: 'expired',
  severity: 'error',
  find: ({ controls, asOf }) =>
    controls.flatMap((written): Found[] => {
      const { id, validUntil } = written.control;
      if (asOf === null || validUntil === null || validUntil >= asOf) return [];
      return [{ control: id, place: written.placeOf(['validUntil']), args: { date: validUntil, day: asOf } }];
    }),
};
