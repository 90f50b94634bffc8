import type { Config } from '../model/index.ts';
import { DEFAULT_LINT, type LintOptions } from '../pipeline/index.ts';

/** How a config has a knowledge base looked over. */
export function lintOptions(config: Config): LintOptions {
  return {
    ...DEFAULT_LINT,
    languages: config.languages,
    verifiedWithinDays: config.verifiedWithinDays ?? DEFAULT_LINT.verifiedWithinDays,
    expiresWithinDays: config.expiresWithinDays ?? DEFAULT_LINT.expiresWithinDays,
    denyList: config.denyList,
    rules: config.rules,
  };
}
