import { missingFrom } from '../compare-languages.ts';
import { factsDiffer } from '../facts-differ.ts';
import type { Rule } from '../rule.ts';

/** A standard or protocol that one language names and another does not. */
export const standardDiffers: Rule = {
  code: 'standardDiffers',
  severity: 'error',
  find: (base) =>
    factsDiffer(base, (here, there) => ({
      here: missingFrom(here.standards, there.standards),
      there: missingFrom(there.standards, here.standards),
    })),
};
