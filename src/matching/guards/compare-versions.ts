import type { Version } from '../../text/index.ts';

/** What the question wants of a version: that one or a higher one, nothing but that one, or merely that one. */
export type VersionBound = 'atLeast' | 'only' | 'named';

/**
 * Whether the versions that a control states are those the question asks for; null where nothing compares. "TLS 1.2 or above" is met
 * when all of them are at or above it, missed when all are below, unsettled when some are: "1.2, and 1.0 for old devices".
 */
export function compareVersions(
  asked: readonly Version[],
  stated: readonly Version[],
  bound: VersionBound,
): 'yes' | 'no' | 'unsettled' | null {
  const verdicts = asked.map(({ name, number }) => {
    const same = stated.filter((version) => version.name === name);
    if (same.length === 0) return null;
    if (bound === 'named') return same.some((version) => version.number === number) ? 'yes' : 'unsettled';
    const meets = (version: Version) => (bound === 'only' ? version.number === number : version.number >= number);
    if (same.every(meets)) return 'yes';
    return same.some(meets) ? 'unsettled' : 'no';
  });
  if (verdicts.every((verdict) => verdict === null)) return null;
  if (verdicts.every((verdict) => verdict === 'yes')) return 'yes';
  return verdicts.every((verdict) => verdict === 'no') ? 'no' : 'unsettled';
}
