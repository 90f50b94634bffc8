import { UserError } from '../model/index.ts';

/** What may stay open in a filled workbook, as given on the command line. */
export interface ThresholdFlags {
  readonly maxMedium?: string;
  readonly maxLow?: string;
  readonly maxNone?: string;
  readonly minCoverage?: string;
}

export type Thresholds = ReturnType<typeof checkThresholds>;

/** The thresholds of a check; what is not given is not held. @throws UserError `badOption`. */
export function checkThresholds(flags: ThresholdFlags) {
  return {
    allowed: {
      ...count('medium', '--max-medium', flags.maxMedium),
      ...count('low', '--max-low', flags.maxLow),
      ...count('none', '--max-none', flags.maxNone),
    },
    minCoverage: share('--min-coverage', flags.minCoverage),
  };
}

function count(flag: 'medium' | 'low' | 'none', option: string, text: string | undefined) {
  if (text === undefined) return {};
  if (!/^\d+$/.test(text)) throw new UserError('badOption', {}, { option, found: text, expected: 'a whole number' });
  return { [flag]: Number(text) };
}

function share(option: string, text: string | undefined): number {
  if (text === undefined) return 0;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || value < 0 || value > 1)
    throw new UserError('badOption', {}, { option, found: text, expected: 'a number from 0 to 1' });
  return value;
}
