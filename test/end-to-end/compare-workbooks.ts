import * as XLSX from 'xlsx';
import { type Entry, listEntries } from './list-entries.ts';

/** Cells by "Sheet!D12". Only addresses are compared and reported: some of these workbooks nobody may read. */
export type CellValues = ReadonlyMap<string, string | number>;

/** Every cell of a workbook as SheetJS reads it: type, value, formula, number format, by "Sheet!D12". */
export function cellsOf(file: Buffer, leaveOut: readonly string[] = []): Map<string, string> {
  const book = readBook(file);
  const cells = new Map<string, string>();
  for (const name of book.SheetNames) {
    if (leaveOut.includes(name)) continue;
    for (const [ref, cell] of Object.entries(book.Sheets[name]!)) {
      if (ref.startsWith('!')) continue;
      const { t, v, f, F, z } = cell as XLSX.CellObject;
      if (t === 'z' && f === undefined) continue;
      cells.set(`${name}!${ref}`, JSON.stringify([t, v, f, F, z]));
    }
  }
  return cells;
}

export function readBook(file: Buffer): XLSX.WorkBook {
  return XLSX.read(file, { cellFormula: true, cellNF: true, cellStyles: true, cellHTML: false });
}

/** The addresses whose cell differs in any way. */
export function changedCells(before: Buffer, after: Buffer, leaveOut: readonly string[] = []): string[] {
  const [old, fresh] = [cellsOf(before), cellsOf(after, leaveOut)];
  const places = new Set([...old.keys(), ...fresh.keys()]);
  return [...places].filter((place) => old.get(place) !== fresh.get(place)).sort();
}

/** What SheetJS shows beside the cells: sheet order, visibility, merges, column widths, row heights. */
export function outlineOf(file: Buffer, leaveOut: readonly string[] = []): string {
  const book = readBook(file);
  const sheets = book.SheetNames.map((name, at) => {
    const sheet = book.Sheets[name]!;
    const { Hidden } = book.Workbook?.Sheets?.[at] ?? {};
    return [name, Hidden, sheet['!merges'], sheet['!cols'], sheet['!rows'], sheet['!autofilter'], sheet['!protect']];
  });
  return JSON.stringify([sheets.filter(([name]) => !leaveOut.includes(name as string)), book.Workbook?.Names]);
}

/** Names of the parts that were added, taken away or moved, and of those that are not byte for byte the same. */
export function changedParts(before: Buffer, after: Buffer): { moved: string[]; added: string[]; changed: string[] } {
  const [old, fresh] = [listEntries(before), listEntries(after)];
  const stored = new Map(fresh.map((entry) => [entry.name, entry.stored]));
  const kept = fresh.filter((entry) => old.some((other) => other.name === entry.name));
  return {
    moved: old.map((entry) => entry.name).filter((name, at) => kept[at]?.name !== name),
    added: fresh.map((entry) => entry.name).filter((name) => !old.some((other) => other.name === name)),
    changed: old.filter((entry) => stored.get(entry.name) !== entry.stored).map((entry) => entry.name),
  };
}

/** The part of each sheet, by the workbook's relationships. */
export function sheetParts(file: Buffer): Map<string, string> {
  const entries = listEntries(file);
  const book = partText(entries, 'xl/workbook.xml');
  const targets = new Map(
    [...partText(entries, 'xl/_rels/workbook.xml.rels').matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      attribute(tag, 'Id'),
      attribute(tag, 'Target'),
    ]),
  );
  return new Map(
    [...book.matchAll(/<sheet\b[^>]*>/g)].map(([tag]) => {
      const target = targets.get(attribute(tag, 'r:id')) ?? '';
      return [unescaped(attribute(tag, 'name')), target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** The style number of each cell of a part that has one, by address. */
export function stylesIn(file: Buffer, part: string): Map<string, string> {
  const cells = partText(listEntries(file), part).matchAll(/<c\b[^>]*>/g);
  return new Map([...cells].map(([tag]) => [attribute(tag, 'r'), attribute(tag, 's')]));
}

/** Each cell format of a workbook: its background, "RRGGBB" when it is solid and given so, and everything else of it. */
export function cellFormats(file: Buffer): { color: string | null; look: string }[] {
  const text = partText(listEntries(file), 'xl/styles.xml');
  const inside = (name: string) => new RegExp(`<${name}\\b[^>]*>(.*?)</${name}>`, 's').exec(text)?.[1] ?? '';
  const fills = inside('fills')
    .split(/(?=<fill\b)/)
    .slice(inside('fills').startsWith('<fill') ? 0 : 1);
  const formats = inside('cellXfs').match(/<xf\b[^>]*?(?:\/>|>.*?<\/xf>)/gs) ?? [];
  return formats.map((format) => ({
    color: /fgColor rgb="FF(\w{6})"/.exec(fills[Number(attribute(format, 'fillId'))] ?? '')?.[1] ?? null,
    look: format.replace(/\s(?:fillId|applyFill)="[^"]*"/g, ''),
  }));
}

export function partText(entries: readonly Entry[], name: string): string {
  return entries.find((entry) => entry.name === name)?.text ?? '';
}

function attribute(tag: string, name: string): string {
  return new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
}

function unescaped(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}
