import type { RecordedRow, RowPlaces } from '../model/index.ts';

/**
 * The comment as it was proposed: what stands in the comment's cell, or behind the answer's word where that is the only cell. What
 * takes no position has its words in the answer's cell.
 */
export function proposedComment(row: RecordedRow, { answer, comment }: RowPlaces): string | null {
  const isPlaced = comment !== null && (row.proposed[comment] !== undefined || row.answer !== 'value');
  const ref = isPlaced ? comment : answer;
  if (ref === null || row.proposed[ref] === undefined) return null;
  const text = String(row.proposed[ref]).trim();
  if (isPlaced || row.answer === 'value') return text === '' ? null : text;
  const at = text.search(/[.,]\s/);
  return at < 0 ? null : text.slice(at + 1).trim();
}

/** Programs differ in line ends and outer blanks. */
export function tidy(text: string | null): string | null {
  const said = (text ?? '').replace(/\r\n?/g, '\n').trim();
  return said === '' ? null : said;
}
