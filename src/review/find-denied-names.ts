import type { CellEdit, Finding } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** A finding for each cell to be written that says one of the names, whatever its case and accents, as words of its own. */
export function findDeniedNames(edits: readonly CellEdit[], names: readonly string[]): Finding[] {
  const patterns = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))].map((name) => ({
    name,
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])${escaped(normalise(name))}(?![\\p{L}\\p{N}])`, 'u'),
  }));
  return edits.flatMap(({ sheet, ref, value }) => {
    const text = normalise(String(value));
    return patterns
      .filter(({ pattern }) => pattern.test(text))
      .map(({ name }): Finding => ({ code: 'deniedName', severity: 'error', place: { sheet, ref }, args: { name } }));
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
}
