import { compareSections } from './compare-sections.ts';
import type { Differences } from './differences.ts';
import { featureOfName } from './features.ts';
import { findDifference } from './find-difference.ts';
import type { Book } from './open-book.ts';
import { LIST_SECTIONS, STYLE_SECTIONS } from './sheet-sections.ts';

/** Features whose parts are compared item by item; all others by their first difference. */
const ITEMISED: ReadonlySet<string> = new Set(['comment', 'threadedComment', 'person', 'relationship', 'contentType']);

/** Compares two states of a part that is neither a worksheet, the workbook part nor the shared strings. */
export function comparePart(part: string, before: Book, after: Book, differences: Differences): void {
  const named = featureOfName(part);
  const feature = named === 'part' ? before.feature(part) : named;
  const sheet = before.owner(part) ?? after.owner(part);
  const place = sheet === null ? {} : { sheet };
  const [old, fresh] = [before.xml(part), after.xml(part)];
  if (!old || !fresh) {
    if (old) differences.add('partUnreadable', place, { part, kind: feature });
    else differences.add(`${feature}Changed`, place, { part, ...compareBytes(before.bytes(part), after.bytes(part)) });
    return;
  }
  const sections = feature === 'style' ? STYLE_SECTIONS : ITEMISED.has(feature) ? LIST_SECTIONS : null;
  const count = differences.findings.length;
  if (sections) compareSections(old.root, fresh.root, { part, sheet, differences, sections, fallback: feature });
  else {
    const difference = findDifference(old.root, fresh.root);
    if (difference) differences.add(`${feature}Changed`, place, { part, ...difference });
  }
  if (differences.findings.length === count) differences.rewritten(part, 'prolog');
}

/** The first byte that differs, for parts that are no XML. */
function compareBytes(old: Buffer | null, fresh: Buffer | null): { at: string; old: string; new: string } {
  const [before, after] = [old ?? Buffer.alloc(0), fresh ?? Buffer.alloc(0)];
  let at = 0;
  while (at < before.length && before[at] === after[at]) at++;
  const byteAt = (bytes: Buffer) => bytes.subarray(at, at + 1).toString('hex');
  return { at: `byte ${at}`, old: byteAt(before), new: byteAt(after) };
}
