import type { CellObject, WorkBook } from 'xlsx';
import { dropFormula } from './drop-formula.ts';

/** Excel keeps 31 characters without \ / ? * [ ] : and no quote at either end, OpenDocument any. A formula may use a name, so then none are kept. */
export function withAllowedNames(book: WorkBook): WorkBook {
  const taken = new Set<string>();
  const names = book.SheetNames.map((name, at) => {
    const plain =
      name
        .replace(/[\\/?*[\]:]/g, '_')
        .slice(0, 31)
        .replace(/^'|'$/g, '_') || `Sheet${at + 1}`;
    const free = freeName(plain, taken);
    taken.add(free.toLowerCase());
    return free;
  });
  // Sheets may be added to it.
  if (names.every((name, at) => name === book.SheetNames[at])) return { ...book, SheetNames: names };
  const Sheets = Object.fromEntries(names.map((name, at) => [name, book.Sheets[book.SheetNames[at]!]!]));
  for (const sheet of Object.values(Sheets)) {
    for (const row of (sheet['!data'] ?? []) as (CellObject | undefined)[][])
      for (const cell of row ?? []) if (cell) dropFormula(cell);
  }
  const listed = book.Workbook?.Sheets?.map((entry, at) => ({ ...entry, name: names[at]! }));
  return { SheetNames: names, Sheets, ...(listed ? { Workbook: { Sheets: listed } } : {}) };
}

/** The name, with a number where it is taken: Excel compares names without case, and `taken` holds them in lower case. */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  let free = name;
  for (let number = 2; taken.has(free.toLowerCase()); number++) {
    const end = ` (${number})`;
    free = name.slice(0, 31 - end.length) + end;
  }
  return free;
}
