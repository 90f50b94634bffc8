import { daysBetween } from '../day-count.ts';
import type { Found, Rule } from '../rule.ts';

/** A control last verified longer ago than the days set. */
export const notVerified: Rule = {
  code: 'notVerified',
  severity: 'warning',
  find: ({ controls, asOf, verifiedWithinDays }) =>
    controls.flatMap((written): Found[] => {
      const { id, verified } = written.control;
      if (asOf === null || verified === null) return [];
      const days = daysBetween(verified, asOf);
      if (days <= verifiedWithinDays) return [];
      const args = { date: verified, days, most: verifiedWithinDays };
      return [{ control: id, place: written.placeOf(['verified']), args }];
    }),
};
