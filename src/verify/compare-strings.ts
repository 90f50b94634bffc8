import { alignChildren } from './align-children.ts';
import type { Differences } from './differences.ts';
import { findDifference } from './find-difference.ts';
import type { Book } from './open-book.ts';
import { readString, type StringItem } from './read-string.ts';
import { STRING_COUNTS } from './tolerated.ts';
import type { XmlDocument, XmlElement, XmlNode } from './xml-tree.ts';

/** A shared string by its number; null when there is none. Read when asked for, since few are. */
export type StringLookup = (number: number) => StringItem | null;

export interface StringTables {
  readonly before: StringLookup;
  readonly after: StringLookup;
  /** Numbers of old items that say something else now. */
  readonly altered: ReadonlySet<number>;
  readonly documents: { readonly old: XmlDocument | null; readonly fresh: XmlDocument | null };
}

/** Reads the shared strings of both workbooks, and says what happened to the old ones. */
export function compareStrings(before: Book, after: Book, differences: Differences): StringTables {
  const old = documentOf(before);
  const isSame = before.stringsPart !== null && before.stringsPart === after.stringsPart && hasSameData(before, after);
  const fresh = isSame ? old : documentOf(after);
  const [olds, news] = [itemsOf(old), itemsOf(fresh)];
  const altered = new Set<number>();
  const part = after.stringsPart ?? before.stringsPart ?? '';
  for (const [number, item] of olds.entries()) {
    const now = news[number];
    if (now?.raw === item.raw) continue;
    const difference = now ? findDifference(item, now) : { at: '', old: item.text, new: '' };
    if (!difference) {
      differences.rewritten(part, `si ${number}`);
      continue;
    }
    altered.add(number);
    const [was, is] = [readString(item).text, now ? readString(now).text : ''];
    const said = was === is ? difference : { at: difference.at, old: was, new: is };
    differences.add(now ? 'sharedStringChanged' : 'sharedStringLost', {}, { part, number, ...said });
  }
  if (old && fresh) compareRest(old, fresh, { olds, news, part, differences });
  return { before: lookupIn(olds), after: lookupIn(news), altered, documents: { old, fresh } };
}

/** Strings appended and cells recounted are in order when cells were written; by themselves they are not. */
export function compareStringCounts({ documents }: StringTables, part: string, differences: Differences): void {
  const { old, fresh } = documents;
  if (!old || !fresh || old === fresh) return;
  const touched = [...differences.touched.values()].reduce((sum, count) => sum + count, 0);
  const count = itemsOf(fresh).length - itemsOf(old).length;
  if (count > 0) {
    if (touched > 0) differences.note('stringsAppended', {}, { part, count });
    else differences.add('sharedStringAdded', {}, { part, new: itemsOf(fresh).at(-1)!.text });
  }
  const [was, is] = [old, fresh].map(({ root }) => root.attribute('count') ?? '') as [string, string];
  if (was === is) return;
  // Each cell written can have begun to use a shared string, or ceased to.
  const isPossible = Math.abs(Number(is) - Number(was)) <= touched;
  if (!isPossible) differences.add('sharedStringChanged', {}, { part, number: '', at: '@count', old: was, new: is });
  else if (count <= 0) differences.note('stringsRecounted', {}, { part, old: was, new: is });
}

interface StringItems {
  readonly olds: readonly XmlElement[];
  readonly news: readonly XmlElement[];
  readonly part: string;
  readonly differences: Differences;
}

/** The root's attributes, and what stands between and after the items. */
function compareRest(old: XmlDocument, fresh: XmlDocument, { olds, news, part, differences }: StringItems): void {
  const [before, after] = [old.root, fresh.root];
  for (const name of new Set([...before.attributes.keys(), ...after.attributes.keys()])) {
    const [was, is] = [before.attribute(name) ?? '', after.attribute(name) ?? ''];
    const isCount = STRING_COUNTS.has(name) && was !== '' && is !== '';
    if (was !== is && !isCount) {
      differences.add('sharedStringChanged', {}, { part, number: '', at: `@${name}`, old: was, new: is });
    }
    // A count that was right must stay right; Excel repairs files over less.
    if (name === 'uniqueCount' && Number(was) === olds.length && Number(is) !== news.length) {
      differences.add('sharedStringChanged', {}, { part, number: '', at: '@uniqueCount', old: news.length, new: is });
    }
  }
  const shell = (element: XmlElement) => element.tag.replace(/"[^"]*"|'[^']*'/g, '').replace(/\s*\/?>$/, '');
  const keys = (items: readonly XmlElement[]) => new Map<XmlNode, number>(items.map((item, at) => [item, at + 1]));
  const shared = new Set(olds.map((_, at) => at + 1));
  const around = (root: XmlElement, items: readonly XmlElement[]) =>
    alignChildren(root.children, keys(items), shared).gaps;
  const isSame =
    old.prolog === fresh.prolog &&
    old.epilog === fresh.epilog &&
    shell(before) === shell(after) &&
    around(before, olds).join('\0') === around(after, news).join('\0');
  if (!isSame && before.raw !== after.raw) differences.rewritten(part, 'sst');
  else if (!isSame) differences.rewritten(part, 'prolog');
}

function documentOf(book: Book): XmlDocument | null {
  return book.stringsPart === null ? null : book.xml(book.stringsPart);
}

function hasSameData(before: Book, after: Book): boolean {
  const [one, other] = [before, after].map((book) => book.zip.byName.get(book.stringsPart!));
  return one !== undefined && other !== undefined && one.method === other.method && one.data.equals(other.data);
}

function lookupIn(items: readonly XmlElement[]): StringLookup {
  return (number) => {
    const item = items[number];
    return item ? readString(item) : null;
  };
}

function itemsOf(document: XmlDocument | null): XmlElement[] {
  return (document?.root.elements ?? []).filter(({ name }) => name === 'si');
}
