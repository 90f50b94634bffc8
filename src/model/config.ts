import type { Finding } from './finding.ts';
import type { LanguageCode } from './language.ts';

/** What `vouch.config.yaml` sets; null where it says nothing, so that the command's own default holds. */
export interface Config {
  /** Folder of the knowledge base, as written: relative to the config file. */
  readonly kb: string | null;
  /** Language of summaries. */
  readonly language: LanguageCode | null;
  /** Languages in which every control must be written. */
  readonly languages: readonly LanguageCode[] | null;
  readonly verifiedWithinDays: number | null;
  readonly expiresWithinDays: number | null;
  /** Names that may stand in no control. */
  readonly denyList: readonly string[];
  /** Thresholds of `vouch check`. */
  readonly check: {
    readonly maxMedium: number | null;
    readonly maxLow: number | null;
    readonly maxNone: number | null;
    readonly minCoverage: number | null;
  };
  readonly rules: readonly RuleSetting[];
}

/** A rule's severity as somebody changed it, and why. */
export interface RuleSetting {
  readonly code: string;
  readonly severity: Finding['severity'] | 'off';
  readonly because: string;
  /** Ids of the controls it is changed for; null: all. */
  readonly controls: readonly string[] | null;
}
