import type { Change, ControlFacts, LanguageCode, LedgerEntry, Outdated, Reply } from '../model/index.ts';
import { POSITIONS } from '../model/index.ts';
import { currentEntries } from './current-entries.ts';

/** What a control says now, in a language; null when there is no such control. */
export type FactsOf = (control: string, language: LanguageCode) => ControlFacts | null;

export interface OutdatedOptions {
  /** Also what is only said in other words; such answers are still true. */
  readonly wording: boolean;
  /** The day to look at (ISO date): controls lapsed by then count; null: expiry is not looked at. */
  readonly asOf: string | null;
}

/**
 * The answers customers hold that are no longer what the knowledge base says, in the ledger's order. Answers that rest on no control
 * are never among them: nothing here could tell.
 */
export function findOutdated(
  ledger: readonly LedgerEntry[],
  factsOf: FactsOf,
  { wording, asOf }: OutdatedOptions,
): Outdated[] {
  return currentEntries(ledger).flatMap((entry): Outdated[] => {
    if (entry.control === null) return [];
    const facts = factsOf(entry.control, entry.language);
    const changes = changesSince(entry, facts, asOf).filter(({ kind }) => wording || kind !== 'wording');
    return changes.length > 0 ? [{ entry, changes, now: answerNow(entry, facts) }] : [];
  });
}

/** What became of the entry's control since, gravest first; empty when the answer stands. */
export function changesSince(entry: LedgerEntry, facts: ControlFacts | null, asOf: string | null): Change[] {
  if (facts === null) return [{ kind: 'gone' }];
  const changes: Change[] = [];
  if (entry.status !== null && !facts.hasStatus(entry.status))
    changes.push({ kind: 'status', was: entry.status, now: facts.status });
  const lost = entry.figures.filter((figure) => !facts.states(figure));
  if (lost.length > 0) {
    const now = facts.figures.filter((figure) => !entry.figures.includes(figure));
    changes.push({ kind: 'figure', was: lost, now });
  }
  if (asOf !== null && facts.validUntil !== null && facts.validUntil < asOf)
    changes.push({ kind: 'lapsed', validUntil: facts.validUntil });
  if (changes.length === 0 && entry.verbatim && entry.comment !== facts.digest) changes.push({ kind: 'wording' });
  return changes;
}

function answerNow({ reply, status }: LedgerEntry, facts: ControlFacts | null): Outdated['now'] {
  if (facts === null) return { reply: null, status: null, comment: null };
  return { reply: replyNow(reply, status, facts), status: facts.status, comment: facts.comment };
}

/** A reply that was the control's own position follows it; one that was its opposite (a question asked the other way round) follows it turned. */
function replyNow(reply: Reply | null, then: string | null, facts: ControlFacts): Reply | null {
  if (reply === null || then === null) return null;
  if (facts.hasStatus(then)) return reply;
  const position = POSITIONS.find((known) => known === facts.status) ?? null;
  if (position === null) return reply === 'value' ? 'value' : null;
  // What is only planned is told as "no" where a cell has no word for plans.
  if (reply === then || (then === 'planned' && reply === 'no')) return position;
  const isTurned = (reply === 'yes' && then === 'no') || (reply === 'no' && then === 'yes');
  if (!isTurned) return null;
  if (position === 'yes') return 'no';
  return position === 'no' ? 'yes' : null;
}
