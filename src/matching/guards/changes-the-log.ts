import { normalise } from '../../text/index.ts';
import type { Candidacy } from './candidacy.ts';

const LOGS: ReadonlySet<string> = new Set(['c:log', 'c:audit-trail']);
const CHANGE = 'c:modify';
/** So many words at most stand between a verb and its object: "change the audit log". */
const BETWEEN = 2;

/**
 * "Can users with the right permissions change the log?", taken for whether changes of permissions are logged: it has all of its words, and asks
 * the opposite of what a log is for. The log as it is named; null where nothing in the question is done to it.
 */
export function changesTheLog({ asked, answer }: Candidacy): string | null {
  if (answer === 'no' || asked.cues.able === undefined) return null;
  const log = asked.own.find(({ key }) => LOGS.has(key));
  const change = asked.own.find(({ key }) => key === CHANGE);
  if (!log || !change) return null;
  const text = normalise(asked.text);
  const after = text.indexOf(change.words) + change.words.length;
  const between = text.slice(after, text.indexOf(log.words)).trim();
  const isNext = text.indexOf(log.words) >= after && !/[^\p{L}\s'’]/u.test(between);
  return isNext && between.split(/\s+/).filter(Boolean).length <= BETWEEN ? log.words : null;
}
