import { daysBetween } from '../day-count.ts';
import type { Found, Rule } from '../rule.ts';

/** A control that lapses within the days set. */
export const expiresSoon: Rule = {
  code: 'expiresSoon',
  severity: 'warning',
  find: ({ controls, asOf, expiresWithinDays }) =>
    controls.flatMap((written): Found[] => {
      const { id, validUntil } = written.control;
      if (asOf === null || validUntil === null || validUntil < asOf) return [];
      const days = daysBetween(asOf, validUntil);
      if (days > expiresWithinDays) return [];
      return [{ control: id, place: written.placeOf(['validUntil']), args: { date: validUntil, days } }];
    }),
};
