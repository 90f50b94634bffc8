import { type Config, UserError } from '../model/index.ts';

/** What may stay open in a filled workbook, as given on the command line. */
export interface ThresholdFlags {
  readonly maxMedium?: string;
  readonly maxLow?: string;
  readonly maxNone?: string;
  readonly minCoverage?: string;
}

export type Thresholds = ReturnType<typeof checkThresholds>;

/** The thresholds of a check: those given, else the config's; what neither sets is not held. @throws UserError `badOption`. */
export function checkThresholds(flags: ThresholdFlags, config: Config['check']) {
  const allowed = {
    medium: count('--max-medium', flags.maxMedium) ?? config.maxMedium,
    low: count('--max-low', flags.maxLow) ?? config.maxLow,
    none: count('--max-none', flags.maxNone) ?? config.maxNone,
  };
  const { medium, low, none } = allowed;
  return {
    allowed: {
      ...(medium === null ? {} : { medium }),
      ...(low === null ? {} : { low }),
      ...(none === null ? {} : { none }),
    },
    minCoverage: share('--min-coverage', flags.minCoverage) ?? config.minCoverage ?? 0,
  };
}

function count(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UserError('badOption', {}, { option, found: text, expected: 'a whole number' });
  return Number(text);
}

function share(option: string, text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  if (text.trim() === '' || Number.isNaN(value) || value < 0 || value > 1)
    throw new UserError('badOption', {}, { option, found: text, expected: 'a number from 0 to 1' });
  return value;
}
