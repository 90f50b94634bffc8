import { missingFrom } from '../compare-languages.ts';
import { factsDiffer } from '../facts-differ.ts';
import type { Rule } from '../rule.ts';

/** A date or year that one language states and another does not. */
export const dateDiffers: Rule = {
  code: 'dateDiffers',
  severity: 'error',
  find: (base) =>
    factsDiffer(base, (here, there) => ({
      here: missingFrom(here.dates, there.dates),
      there: missingFrom(there.dates, here.dates),
    })),
};
