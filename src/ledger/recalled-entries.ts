import type { LedgerEntry, Outdated } from '../model/index.ts';
import type { FactsOf } from './find-outdated.ts';

/**
 * The lines that say these customers have been told what is true now: each replaces the answer that was recalled, and is held against
 * the knowledge base from then on. One whose control is gone is taken back.
 */
export function recalledEntries(
  outdated: readonly Outdated[],
  factsOf: FactsOf,
  made: Pick<LedgerEntry, 'knowledgeBase' | 'date'>,
): LedgerEntry[] {
  return outdated.map(({ entry, now }): LedgerEntry => {
    const facts = factsOf(entry.control!, entry.language);
    const { knowledgeBase, date } = made;
    const told = { ...entry, knowledgeBase, date, via: 'recall' as const };
    if (facts === null) return { ...told, answer: null, comment: null, reply: null, figures: [], verbatim: false };
    const { status, figures, digest } = facts;
    const answer = now.reply ?? now.comment ?? now.status ?? '';
    return { ...told, answer, reply: now.reply, status, figures, comment: digest, verbatim: digest !== null };
  });
}
