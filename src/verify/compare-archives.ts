import type { Differences } from './differences.ts';
import type { Book } from './open-book.ts';
import { readEntry, type ZipEntry } from './zip-listing.ts';

/** Compares the two archives as archives; gives the names of parts whose content differs, in the order after. */
export function compareArchives(before: Book, after: Book, differences: Differences): string[] {
  const changed: string[] = [];
  const [olds, news] = [before.zip.byName, after.zip.byName];
  const duplicates = (book: Book) => book.zip.entries.filter((entry) => book.zip.byName.get(entry.name) !== entry);
  const known = new Set(duplicates(before).map(({ name }) => name));
  for (const { name } of duplicates(after)) {
    if (!known.has(name)) differences.add('partDuplicated', {}, { part: name, kind: after.feature(name) });
  }
  tellComings(before, after, differences);
  const order = (book: Book, other: Book) => [...book.zip.byName.keys()].filter((name) => other.zip.byName.has(name));
  const [orderBefore, orderAfter] = [order(before, after), order(after, before)];
  const moved = orderAfter.find((name, position) => name !== orderBefore[position]);
  if (moved !== undefined) differences.add('partOrderChanged', {}, { part: moved });
  for (const name of orderAfter) {
    if (compareEntry(olds.get(name)!, news.get(name)!, differences)) changed.push(name);
  }
  for (const [at, old, fresh] of [
    ['comment', before.zip.comment, after.zip.comment],
    ['lead', before.zip.lead, after.zip.lead],
    ['end', Buffer.from(before.zip.frame), Buffer.from(after.zip.frame)],
  ] as const) {
    if (!old.equals(fresh)) differences.add('archiveChanged', {}, { at, old: old.length, new: fresh.length });
  }
  return changed;
}

/** True when the content differs. */
function compareEntry(old: ZipEntry, fresh: ZipEntry, differences: Differences): boolean {
  const isSameEntry =
    old.region.equals(fresh.region) &&
    old.data.length === fresh.data.length &&
    old.settings === fresh.settings &&
    old.crc === fresh.crc &&
    old.size === fresh.size;
  if (isSameEntry) return false;
  const part = fresh.name;
  const content = readEntry(fresh);
  // Every reader refuses such an entry, Excel included.
  if (content === null && readEntry(old) !== null) {
    differences.add('partDamaged', {}, { part });
    return false;
  }
  const isSameData = old.method === fresh.method && old.data.equals(fresh.data);
  const isSame = isSameData || (content !== null && readEntry(old)?.equals(content) === true);
  if (isSame && !isSameData) differences.add('partRecompressed', {}, { part, old: old.method, new: fresh.method });
  else if (isSame || old.settings !== fresh.settings || (fresh.isOdd && !old.isOdd)) {
    const isRepacked = old.method !== fresh.method;
    if (isRepacked) differences.add('partRecompressed', {}, { part, old: old.method, new: fresh.method });
    else differences.add('partHeaderChanged', {}, { part });
  }
  return !isSame;
}

/** Parts that went and came; one that did both under one content was renamed. */
function tellComings(before: Book, after: Book, differences: Differences): void {
  const [olds, news] = [before.zip.byName, after.zip.byName];
  const added = [...news.values()].filter(({ name }) => !olds.has(name));
  for (const old of olds.values()) {
    if (news.has(old.name)) continue;
    const at = added.findIndex(({ crc, size }) => crc === old.crc && size === old.size);
    const kind = before.feature(old.name);
    const sheet = before.owner(old.name);
    const place = sheet === null ? {} : { sheet };
    if (at === -1) differences.add(`${kind}Lost`, place, { part: old.name, old: old.name });
    else {
      differences.add('partRenamed', place, { part: old.name, new: added[at]!.name, kind });
      added.splice(at, 1);
    }
  }
  for (const { name } of added) {
    const sheet = after.owner(name);
    const kind = after.feature(name);
    differences.add(`${kind}Added`, sheet === null ? {} : { sheet }, { part: name, new: name });
  }
}
