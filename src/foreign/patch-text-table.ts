import { type CellEdit, type Finding, parseCellRef, UserError } from '../model/index.ts';
import { writeFieldText } from './field-text.ts';
import type { TextParts } from './text-parts.ts';
import { textRefusal } from './text-refusal.ts';

/** Units to replace, and the bytes that come in their place. */
interface Splice {
  readonly start: number;
  readonly end: number;
  readonly bytes: Buffer;
}

/**
 * The file with those fields written and every other byte as it was; the very same bytes when there is nothing to do.
 * A field beyond the end of its record is reached by adding separators.
 *
 * @throws UserError that places the first field it may not write, all of them as findings; then nothing is written.
 */
export function patchTextTable(parts: TextParts, edits: readonly CellEdit[]): Uint8Array {
  const { file, byteOf } = parts.source;
  if (edits.length === 0) return file;
  checkEdits(parts, edits);
  const chunks: Buffer[] = [];
  let done = 0;
  for (const { start, end, bytes } of splicesOf(parts, edits)) {
    chunks.push(file.subarray(done, byteOf(start)), bytes);
    done = byteOf(end);
  }
  return Buffer.concat([...chunks, file.subarray(done)]);
}

/** In file order. */
function splicesOf(parts: TextParts, edits: readonly CellEdit[]): Splice[] {
  const { separator, records, quotesAll, source } = parts;
  const placed = edits
    .map(({ ref, value }) => ({ ...parseCellRef(ref)!, value }))
    .sort((one, other) => one.row - other.row || one.column - other.column);
  const lengths = new Map<number, number>();
  return placed.map(({ row, column, value }) => {
    const record = records[row - 1]!;
    const field = record[column - 1];
    const text = writeFieldText(value, separator, field ? isQuoted(field) || (quotesAll && value !== '') : quotesAll);
    if (field) return { start: field.start, end: field.end, bytes: source.encode(text)! };
    const length = lengths.get(row) ?? record.length;
    lengths.set(row, column);
    const { end } = record.at(-1)!;
    return { start: end, end, bytes: source.encode(separator.repeat(column - length) + text)! };
  });
}

function isQuoted({ closing }: { readonly closing: number | null }): boolean {
  return closing !== null;
}

function checkEdits(parts: TextParts, edits: readonly CellEdit[]): void {
  const seen = new Set<string>();
  const findings = edits.flatMap(({ sheet, ref, value }): Finding[] => {
    const key = ref.replaceAll('$', '').toUpperCase();
    const code = textRefusal(parts, sheet, ref, value) ?? (seen.has(key) ? 'editedTwice' : null);
    seen.add(key);
    return code === null ? [] : [{ code, severity: 'error', place: { sheet, ref }, args: { ref } }];
  });
  const [first] = findings;
  if (first) throw new UserError(first.code, first.place, first.args, findings);
}
