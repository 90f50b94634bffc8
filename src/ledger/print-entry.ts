import type { LedgerEntry } from '../model/index.ts';

/** The keys in the order of a line: what a person looks for first comes first. */
const ORDER = [
  'to',
  'file',
  'sheet',
  'ref',
  'question',
  'control',
  'answer',
  'comment',
  'knowledgeBase',
  'date',
  'via',
  'reply',
  'status',
  'figures',
  'verbatim',
  'language',
  'topic',
  'row',
  'input',
] as const satisfies readonly (keyof LedgerEntry)[];

/** The entry as its line in the ledger: JSON with the keys in one order, no line break inside, one at the end. */
export function printEntry(entry: LedgerEntry): string {
  const { name, digest } = entry.knowledgeBase;
  const inOrder = Object.fromEntries(ORDER.map((key) => [key, entry[key]]));
  // These two end lines for some editors and diff tools, and JSON leaves them as they are.
  const line = JSON.stringify({ ...inOrder, knowledgeBase: { name, digest } }).replace(
    /[\u2028\u2029\u0085]/g,
    escaped,
  );
  return `${line}\n`;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
