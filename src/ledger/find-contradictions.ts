import type { Change, Contradiction, LedgerEntry } from '../model/index.ts';
import { currentEntries } from './current-entries.ts';
import { isSameCustomer } from './customer-name.ts';
import { changesSince, type FactsOf } from './find-outdated.ts';

/**
 * Where new answers contradict the last ones that the same customer was given: to the same question in the same words, else to another
 * question that the same control answers. In the order of the new answers.
 *
 * @param fresh - what would go out now, as entries for that customer.
 */
export function findContradictions(
  ledger: readonly LedgerEntry[],
  fresh: readonly LedgerEntry[],
  factsOf: FactsOf,
): Contradiction[] {
  const held = currentEntries(ledger);
  return fresh.flatMap((now): Contradiction[] => {
    const given = held.filter((entry) => isSameCustomer(entry.to, now.to));
    const asked = given.findLast((entry) => sameQuestion(entry, now));
    const before = asked ?? given.findLast(({ control }) => control !== null && control === now.control);
    if (!before) return [];
    const changes = asked ? differences(asked, now, factsOf) : controlChanges(before, now, factsOf);
    return changes.length > 0 ? [{ now, before, by: asked ? 'question' : 'control', changes }] : [];
  });
}

/** The same question: another answer, or the same one with other figures. */
function differences(before: LedgerEntry, now: LedgerEntry, factsOf: FactsOf): Change[] {
  const answer = answerChange(before, now);
  const figures = controlChanges(before, now, factsOf).filter(({ kind }) => kind === 'figure');
  return [...(answer ? [answer] : []), ...figures];
}

function answerChange(before: LedgerEntry, now: LedgerEntry): Change | null {
  const isCoded = before.reply !== null && now.reply !== null;
  if (isCoded && before.reply !== now.reply) return { kind: 'answer', was: before.reply, now: now.reply };
  // A value's words change with the language and the cell; where both are words of one language they are compared as such.
  const isPosition = isCoded && before.reply !== 'value';
  if (isPosition || before.language !== now.language) return null;
  const [then, words] = [before.answer ?? '', now.answer ?? ''];
  if (then === '' || words === '' || plain(then) === plain(words)) return null;
  return { kind: 'answer', was: then, now: words };
}

/** Another question, or the figures of the same: what the control says now against what it said when the customer was told. */
function controlChanges(before: LedgerEntry, now: LedgerEntry, factsOf: FactsOf): Change[] {
  if (before.control === null || before.control !== now.control) return [];
  return changesSince(before, factsOf(before.control, before.language), null).filter(
    ({ kind }) => kind === 'status' || kind === 'figure',
  );
}

function sameQuestion(one: LedgerEntry, other: LedgerEntry): boolean {
  return plain(one.question) === plain(other.question);
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim();
}
