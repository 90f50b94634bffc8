import { type LedgerEntry, UserError } from '../model/index.ts';

const TEXTS = ['to', 'file', 'sheet', 'ref', 'question', 'language', 'input'] as const;
const TEXTS_OR_NULL = ['control', 'answer', 'comment', 'date', 'reply', 'status', 'topic'] as const;

/**
 * The entries of a ledger file, in its order. Blank lines pass, and keys that a later version adds.
 *
 * @throws UserError `badLedger` with the line that is none (a merge conflict's marker, for one).
 */
export function parseLedger(text: string, file: string): LedgerEntry[] {
  return text
    .replace(/^\ufeff/, '')
    .split('\n')
    .flatMap((line, at) => {
      if (line.trim() === '') return [];
      const entry = readLine(line);
      if (entry === null) throw new UserError('badLedger', { file, line: at + 1 }, { found: line.trim().slice(0, 40) });
      return [entry];
    });
}

function readLine(line: string): LedgerEntry | null {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    return null;
  }
  return isEntry(found) ? found : null;
}

function isEntry(found: unknown): found is LedgerEntry {
  if (typeof found !== 'object' || found === null) return false;
  const entry = found as Readonly<Record<string, unknown>>;
  const base = entry.knowledgeBase as Readonly<Record<string, unknown>> | null | undefined;
  return (
    TEXTS.every((key) => typeof entry[key] === 'string') &&
    TEXTS_OR_NULL.every((key) => entry[key] === null || typeof entry[key] === 'string') &&
    typeof base?.name === 'string' &&
    typeof base.digest === 'string' &&
    (entry.via === 'finalize' || entry.via === 'recall') &&
    Array.isArray(entry.figures) &&
    entry.figures.every((figure) => typeof figure === 'string') &&
    typeof entry.verbatim === 'boolean' &&
    Number.isInteger(entry.row)
  );
}
