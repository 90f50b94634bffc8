import type { Found, Rule } from '../rule.ts';

/** A language whose text was last changed before another's: what changed there may still be wrong here. Needs `updated:`. */
export const languageOlder: Rule = {
  code: 'languageOlder',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] => {
      const dates = Object.entries(written.updated);
      const [newest, since] = dates.reduce(([a, x], [b, y]) => (y > x ? [b, y] : [a, x]), ['', '']);
      return dates
        .filter(([, date]) => date < since)
        .map(([code, date]) => ({
          control: written.control.id,
          place: written.placeOf(['updated', code]),
          args: { language: code, date, newest, since },
        }));
    }),
};
