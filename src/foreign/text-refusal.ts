import { parseCellRef } from '../model/index.ts';
import { writeFieldText } from './field-text.ts';
import { fieldTextAt, type TextParts } from './text-parts.ts';

export type TextRefusalCode =
  | 'sheetMissing'
  | 'refUnreadable'
  | 'rowMissing'
  | 'formulaCell'
  | 'numberNotFinite'
  | 'notInEncoding';

/** The code of the reason a field may not be written, or not with this value; null when it may. */
export function textRefusal(
  parts: TextParts,
  sheet: string,
  ref: string,
  value?: string | number,
): TextRefusalCode | null {
  if (sheet !== parts.sheet.name) return 'sheetMissing';
  const place = parseCellRef(ref);
  if (!place) return 'refUnreadable';
  const record = parts.records[place.row - 1];
  if (!record) return 'rowMissing';
  const field = record[place.column - 1];
  if (field && fieldTextAt(parts, field).hasFormula) return 'formulaCell';
  if (value === undefined) return null;
  if (typeof value === 'number' && !Number.isFinite(value)) return 'numberNotFinite';
  return parts.source.encode(writeFieldText(value, parts.separator, false)) ? null : 'notInEncoding';
}
