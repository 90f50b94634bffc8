import { factsDiffer } from '../facts-differ.ts';
import type { Facts } from '../read-facts.ts';
import type { Rule } from '../rule.ts';

/** The same number with another unit: 30 days in one language, 30 months in another. */
export const unitDiffers: Rule = {
  code: 'unitDiffers',
  severity: 'error',
  find: (base) => factsDiffer(base, (here, there) => ({ here: otherwise(here, there), there: otherwise(there, here) })),
};

/** Figures of one text whose number the other states too, but only of another amount. */
function otherwise(one: Facts, other: Facts): string {
  return one.figures
    .filter(({ value, amount, unit }) => {
      const same = other.figures.filter((figure) => figure.value === value);
      return (
        same.length > 0 && same.every((figure) => figure.amount !== amount || kindOf(figure.unit) !== kindOf(unit))
      );
    })
    .map(({ value, unit }) => `${value} ${unit}`)
    .join(', ');
}

const SIZES = /^(?:percent|bit|character|gigabyte)$/;

/** Amounts compare within time; a size is its own unit. */
function kindOf(unit: string): string {
  return SIZES.test(unit) ? unit : 'time';
}
