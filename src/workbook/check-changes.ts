import { type CellEdit, type Finding, UserError } from '../model/index.ts';
import type { CellFill } from './cell-fill.ts';
import { LONGEST_TEXT, settleCellText } from './cell-string.ts';
import type { OpenedParts } from './opened-parts.ts';
import { findSheet, refusalToOverwrite, refusalToTouch } from './refusal.ts';

/** Throws for the first cell that may not be changed as asked, with all of them as findings. */
export function checkChanges(parts: OpenedParts, edits: readonly CellEdit[], fills: readonly CellFill[]): void {
  const findings: Finding[] = [];
  const seen = new Set<string>();
  for (const edit of edits) {
    const key = `${edit.sheet}!${edit.ref.replaceAll('$', '').toUpperCase()}`;
    const code = refusalOf(parts, edit) ?? (seen.has(key) ? 'editedTwice' : valueRefusal(edit.value));
    seen.add(key);
    if (code) findings.push(finding(code, edit, code === 'textTooLong' ? { limit: LONGEST_TEXT } : {}));
  }
  for (const fill of fills) {
    const code = refusalToTouch(parts, findSheet(parts, fill.sheet), fill.ref);
    if (code) findings.push(finding(code, fill));
    else if (!/^[0-9A-Fa-f]{6}$/.test(fill.color))
      findings.push(finding('colorUnreadable', fill, { color: fill.color }));
  }
  const [first] = findings;
  if (first) throw new UserError(first.code, first.place, first.args, findings);
}

function refusalOf(parts: OpenedParts, { sheet, ref }: CellEdit): string | null {
  const found = findSheet(parts, sheet);
  return refusalToTouch(parts, found, ref) ?? refusalToOverwrite(found!, ref);
}

function valueRefusal(value: string | number): string | null {
  if (typeof value === 'number') return Number.isFinite(value) ? null : 'numberNotFinite';
  return settleCellText(value).length > LONGEST_TEXT ? 'textTooLong' : null;
}

function finding(code: string, { sheet, ref }: { sheet: string; ref: string }, args: Finding['args'] = {}): Finding {
  return { code, severity: 'error', place: { sheet, ref }, args };
}
