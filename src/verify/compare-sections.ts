import { compareLists } from './compare-lists.ts';
import type { Change, Differences } from './differences.ts';
import type { Feature } from './features.ts';
import { findDifference } from './find-difference.ts';
import { XmlElement } from './xml-tree.ts';

/** How the elements of one name are compared: as they stand, or item by item. */
export interface Section {
  readonly feature: Feature;
  /** The name of the items inside; without it the elements themselves are compared. */
  readonly item?: string;
  /** What tells items apart; without it, their position. */
  readonly keyOf?: (item: XmlElement) => string;
}

export interface SectionContext {
  readonly part: string;
  readonly sheet: string | null;
  readonly differences: Differences;
  readonly sections: Readonly<Record<string, Section>>;
  readonly fallback: Feature;
}

/** Compares what stands in two elements, section by section; the first of each name in `skip` is somebody else's. */
export function compareSections(
  old: XmlElement,
  fresh: XmlElement,
  context: SectionContext,
  skip: ReadonlySet<string> = new Set(),
): void {
  const { differences, part, fallback } = context;
  if (old.raw === fresh.raw) return;
  const tag = shellDifference(old, fresh);
  if (tag) report(context, fallback, 'Changed', { item: fresh, ...tag });
  else if (shell(old) !== shell(fresh)) differences.rewritten(part, old.qname);
  const [before, after] = [old, fresh].map(({ elements }) =>
    elements.filter(
      (element) => !(skip.has(element.name) && elements.find(({ name }) => name === element.name) === element),
    ),
  ) as [XmlElement[], XmlElement[]];
  compareGroups(before, after, context);
  if (between(old) !== between(fresh)) differences.rewritten(part, `${old.qname}/text()`);
}

function compareGroups(before: readonly XmlElement[], after: readonly XmlElement[], context: SectionContext): void {
  const names = [...new Set([...before, ...after].map(({ name }) => name))];
  const order = (elements: readonly XmlElement[]) => {
    const known = new Set((elements === before ? after : before).map(({ name }) => name));
    return elements.flatMap(({ name }, at) => (known.has(name) && elements[at - 1]?.name !== name ? [name] : []));
  };
  if (order(before).join() !== order(after).join()) context.differences.rewritten(context.part, 'order');
  for (const name of names) {
    const isNamed = (element: XmlElement) => element.name === name;
    compareGroup(name, before.filter(isNamed), after.filter(isNamed), context);
  }
}

function compareGroup(
  name: string,
  olds: readonly XmlElement[],
  news: readonly XmlElement[],
  context: SectionContext,
): void {
  const { differences, part, sections, fallback } = context;
  if (sameText(olds, news)) return;
  const count = differences.findings.length;
  if (name === 'extLst' || name === 'ext') {
    // What an extension holds counts as what it is: an x14 validation is a validation.
    compareGroups(
      olds.flatMap(({ elements }) => elements),
      news.flatMap(({ elements }) => elements),
      context,
    );
    compareShells(olds, news, 'extension', context, differences.findings.length > count);
  } else {
    const { feature, item, keyOf = null } = sections[name] ?? { feature: fallback };
    if (item === undefined) compareItems(feature, olds, news, keyOf, context);
    else {
      const items = (elements: readonly XmlElement[]) =>
        elements.flatMap((element) => element.elements.filter((child) => child.name === item));
      compareItems(feature, items(olds), items(news), keyOf, context);
      compareShells(olds, news, feature, context, differences.findings.length > count);
    }
  }
  if (differences.findings.length === count) differences.rewritten(part, name);
}

/** Containers themselves; their `count` says nothing new when items were already told of. */
function compareShells(
  olds: readonly XmlElement[],
  news: readonly XmlElement[],
  feature: Feature,
  context: SectionContext,
  wereItemsTold: boolean,
): void {
  for (const [position, old] of olds.entries()) {
    const fresh = news[position];
    if (!fresh) {
      if (!wereItemsTold) report(context, feature, 'Lost', { item: old, old: old.raw });
      continue;
    }
    const difference = shellDifference(old, fresh);
    if (difference && !(wereItemsTold && difference.at === '@count')) {
      report(context, feature, 'Changed', { item: fresh, ...difference });
    } else if (!difference && !wereItemsTold && between(old) !== between(fresh)) {
      context.differences.rewritten(context.part, old.qname);
    }
  }
  if (wereItemsTold) return;
  for (const fresh of news.slice(olds.length)) report(context, feature, 'Added', { item: fresh, new: fresh.raw });
}

function compareItems(
  feature: Feature,
  olds: readonly XmlElement[],
  news: readonly XmlElement[],
  keyOf: ((item: XmlElement) => string) | null,
  context: SectionContext,
): void {
  if (sameText(olds, news)) return;
  const { pairs, lost, added, isReordered } = compareLists(olds, news, keyOf);
  for (const item of lost) report(context, feature, 'Lost', { item, old: glance(item) });
  for (const item of added) report(context, feature, 'Added', { item, new: glance(item) });
  for (const [old, fresh] of pairs) {
    if (old.raw === fresh.raw) continue;
    const difference = findDifference(old, fresh);
    if (difference) report(context, feature, 'Changed', { item: old, ...difference });
    else context.differences.rewritten(context.part, old.qname);
  }
  if (isReordered) report(context, feature, 'Changed', { item: olds[0]!, at: 'order' });
}

interface Details {
  readonly item: XmlElement;
  readonly at?: string;
  readonly old?: string;
  readonly new?: string;
}

function report(context: SectionContext, feature: Feature, change: Change, { item, ...said }: Details): void {
  const ref = refOf(item);
  const place = { ...(context.sheet === null ? {} : { sheet: context.sheet }), ...(ref === null ? {} : { ref }) };
  context.differences.add(`${feature}${change}`, place, { part: context.part, ...said });
}

/** The cells an item is about, as it says itself. */
export function refOf(item: XmlElement): string | null {
  return item.attribute('ref') ?? item.attribute('sqref') ?? item.child('sqref')?.text ?? null;
}

/** An item in short: what it holds when that is text, else how it is written. */
function glance(item: XmlElement): string {
  return item.text.trim() || item.tag;
}

function sameText(olds: readonly XmlElement[], news: readonly XmlElement[]): boolean {
  return olds.length === news.length && olds.every((old, position) => old.raw === news[position]!.raw);
}

function shellDifference(old: XmlElement, fresh: XmlElement): { at: string; old: string; new: string } | null {
  if (old.qname !== fresh.qname) return { at: '', old: old.qname, new: fresh.qname };
  for (const name of new Set([...old.attributes.keys(), ...fresh.attributes.keys()])) {
    const [before, after] = [old.attribute(name) ?? '', fresh.attribute(name) ?? ''];
    if (before !== after) return { at: `@${name}`, old: before, new: after };
  }
  return null;
}

function shell(element: XmlElement): string {
  return element.tag.replace(/\s*\/?>$/, '');
}

/** White space, comments and instructions between the elements. */
function between(element: XmlElement): string {
  return element.children.map((node) => (node instanceof XmlElement ? '' : node.raw)).join('');
}
