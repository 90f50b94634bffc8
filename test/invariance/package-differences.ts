import { type Entry, listEntries, textOf } from './list-entries.ts';
import { outlineSheet } from './outline-sheet.ts';

/**
 * What two files differ in besides the target cells ("Sheet!C5"), as lines for a person; none when only those cells
 * changed. Tolerated: strings appended to the shared ones, fullCalcOnLoad, hints that a new cell widens.
 */
export function packageDifferences(before: Buffer, after: Buffer, targets: ReadonlySet<string>): string[] {
  const [old, fresh] = [listEntries(before), listEntries(after)];
  const names = (entries: readonly Entry[]) => entries.map(({ name }) => name).join(' ');
  if (names(old.entries) !== names(fresh.entries)) return [`entries: ${names(old.entries)} -> ${names(fresh.entries)}`];
  const sheetOfPart = partsOfSheets(old.entries);
  const differences = old.comment === fresh.comment ? [] : ['the archive comment'];
  for (const [at, entry] of old.entries.entries()) {
    const other = fresh.entries[at]!;
    if (entry.raw.equals(other.raw)) {
      if (!entry.record.equals(other.record)) differences.push(`${entry.name}: central record`);
      continue;
    }
    const [was, is] = [textOf(entry.content), textOf(other.content)];
    const sheet = sheetOfPart.get(entry.name.toLowerCase());
    if (entry.raw.readUInt16LE(8) !== other.raw.readUInt16LE(8)) differences.push(`${entry.name}: compression`);
    if (sheet !== undefined) {
      const refs = new Set(
        [...targets].filter((target) => target.startsWith(`${sheet}!`)).map((target) => target.slice(sheet.length + 1)),
      );
      differences.push(...firstDifference(entry.name, outlineSheet(was, refs), outlineSheet(is, refs)));
    } else if (/sharedStrings\.xml$/i.test(entry.name)) {
      const [kept, longer] = [withoutCounts(was), withoutCounts(is)];
      if (!isInserted(kept, longer)) differences.push(...firstDifference(entry.name, kept, longer));
    } else if (/workbook\.xml$/i.test(entry.name)) {
      differences.push(...firstDifference(entry.name, withoutRecalculation(was), withoutRecalculation(is)));
    } else differences.push(`${entry.name} changed`);
  }
  return differences;
}

/** True when the longer text is the other one with something put in at one place. */
function isInserted(kept: string, longer: string): boolean {
  let at = 0;
  while (at < kept.length && kept[at] === longer[at]) at++;
  return longer.length >= kept.length && longer.endsWith(kept.slice(at));
}

/** Sheet names by part, by the relationships of the workbook part. */
function partsOfSheets(entries: readonly Entry[]): Map<string, string> {
  const find = (name: string) => entries.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
  const main = relationships(find('_rels/.rels')!)
    .find(({ type }) => type.endsWith('/officeDocument'))!
    .target.replace(/^\//, '');
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const targets = relationships(find(`${folder}_rels/${main.slice(folder.length)}.rels`)!);
  const sheets = textOf(find(main)!.content).matchAll(/<(?:\w+:)?sheet\s((?:[^>"']|"[^"]*"|'[^']*')*)>/g);
  return new Map(
    [...sheets].map(([, attributes]) => {
      const id = /\w+:id=["']([^"']*)/.exec(attributes!)![1];
      const target = targets.find((relationship) => relationship.id === id)!.target;
      const name = /\bname=["']([^"]*?)["'](?:\s|\/|$)/.exec(attributes!)![1]!;
      const part = target.startsWith('/') ? target.replace(/^\/+/, '') : folder + target;
      return [part.toLowerCase(), name.replaceAll('&apos;', "'").replaceAll('&amp;', '&')];
    }),
  );
}

function relationships(entry: Entry): { id: string; type: string; target: string }[] {
  return [...textOf(entry.content).matchAll(/<(?:\w+:)?Relationship\s((?:[^>"']|"[^"]*"|'[^']*')*)>/g)].map(
    ([, attributes]) => {
      const value = (name: string) => new RegExp(`\\b${name}=["']([^"']*)`).exec(attributes!)?.[1] ?? '';
      return { id: value('Id'), type: value('Type'), target: value('Target') };
    },
  );
}

function withoutCounts(text: string): string {
  return text
    .replace(/\s(?:count|uniqueCount)\s*=\s*["']\d*["']/g, '')
    .replace(/\s*\/>\s*$/, '>')
    .replace(/<\/(?:\w+:)?sst>\s*$/, '');
}

function withoutRecalculation(text: string): string {
  return text.replace(/\sfullCalcOnLoad="1"/, '').replace(/<(?:\w+:)?calcPr\s*\/>/, '');
}

function firstDifference(part: string, was: string, is: string): string[] {
  if (was === is) return [];
  let at = 0;
  while (was[at] === is[at]) at++;
  const around = (text: string) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60));
  return [`${part}: ${around(was)} -> ${around(is)}`];
}
