import { findGaps } from '../ledger/index.ts';
import type { Gap, LedgerEntry, RunRecord } from '../model/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/**
 * What customers asked that nothing in the knowledge base answers, by topic, most asked first.
 *
 * @param ledger - tells whose files these are; may be empty.
 */
export function gapsIn(
  records: readonly RunRecord[],
  { matcher }: Pick<Knowledge, 'matcher'>,
  ledger: readonly LedgerEntry[],
): Gap[] {
  const { index, knowledge } = matcher;
  const answered = new Set(
    [...knowledge.byTopic].flatMap(([topic, links]) =>
      links.some(({ settles }) => settles) ? [index.topics[topic]!.id] : [],
    ),
  );
  const customers = new Map(ledger.map(({ input, to }) => [input, to]));
  return findGaps(records, { answered, customerOf: (input) => customers.get(input) ?? null });
}
