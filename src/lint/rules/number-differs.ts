import { factsDiffer } from '../facts-differ.ts';
import type { Facts } from '../read-facts.ts';
import type { Rule } from '../rule.ts';

/** A number that one language states and another does not, written out or in digits; "1 year" and "12 months" are the same. */
export const numberDiffers: Rule = {
  code: 'numberDiffers',
  severity: 'error',
  find: (base) => factsDiffer(base, (here, there) => ({ here: lacking(here, there), there: lacking(there, here) })),
};

/** The numbers of one text that the other states in no way. */
function lacking(one: Facts, other: Facts): string {
  const values = new Set([...other.figures.map(({ value }) => String(value)), ...other.numbers, ...other.spelled]);
  const amounts = new Set(other.figures.map(({ amount }) => amount));
  const figures = one.figures
    .filter(({ value, amount }) => !values.has(String(value)) && !amounts.has(amount))
    .map(({ value, unit }) => `${value} ${unit}`);
  const bare = [...one.numbers, ...one.spelled].filter((number) => !values.has(number));
  return [...new Set([...figures, ...bare])].join(', ');
}
