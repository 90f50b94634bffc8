import * as XLSX from 'xlsx';
import { plainZip } from './plain-zip.ts';

const OPTIONS = { cellFormula: true, cellNF: true, cellStyles: true, cellHTML: true } as const;

/** What SheetJS reads otherwise in the second file, target cells ("Sheet!C5") aside. */
export function valueDifferences(before: Uint8Array, after: Uint8Array, targets: ReadonlySet<string>): string[] {
  const [old, fresh] = [readValues(before), readValues(after)];
  if (old.SheetNames.join('|') !== fresh.SheetNames.join('|')) return ['sheet names'];
  const differences: string[] = [];
  for (const name of old.SheetNames) {
    const [was, is] = [old.Sheets[name] ?? {}, fresh.Sheets[name] ?? {}];
    for (const key of new Set([...Object.keys(was), ...Object.keys(is)])) {
      // The range grows with new cells; row properties are listed for every row that exists.
      if (key === '!ref' || key === '!rows' || targets.has(`${name}!${key}`)) continue;
      if (JSON.stringify(was[key]) !== JSON.stringify(is[key])) differences.push(`${name}!${key}`);
    }
    const hidden = (sheet: XLSX.WorkSheet) => (sheet['!rows'] ?? []).flatMap((row, at) => (row?.hidden ? [at] : []));
    if (String(hidden(was)) !== String(hidden(is))) differences.push(`${name}: hidden rows`);
  }
  if (JSON.stringify(old.Workbook?.Names) !== JSON.stringify(fresh.Workbook?.Names)) differences.push('names');
  if (JSON.stringify(old.Props) !== JSON.stringify(fresh.Props)) differences.push('properties');
  return differences;
}

export function readValues(file: Uint8Array): XLSX.WorkBook {
  return XLSX.read(plainZip(file), OPTIONS);
}

/** The value SheetJS reads in a cell; undefined when it is empty. */
export function valueAt(file: XLSX.WorkBook, sheet: string, ref: string): string | number | boolean | undefined {
  return file.Sheets[sheet]?.[ref]?.v;
}
