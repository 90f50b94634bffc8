import type { XmlElement } from './xml-tree.ts';

export interface ListComparison {
  readonly pairs: readonly (readonly [XmlElement, XmlElement])[];
  readonly lost: readonly XmlElement[];
  readonly added: readonly XmlElement[];
  /** True when items that stand in both do so in another order. */
  readonly isReordered: boolean;
}

/**
 * Items of two lists brought together: by their keys first, and what is left over (a rule whose range changed, say) in
 * the order it stands.
 */
export function compareLists(
  olds: readonly XmlElement[],
  news: readonly XmlElement[],
  keyOf: ((item: XmlElement) => string) | null,
): ListComparison {
  if (keyOf === null) {
    const shared = Math.min(olds.length, news.length);
    const pairs = olds.slice(0, shared).map((old, position) => [old, news[position]!] as const);
    return { pairs, lost: olds.slice(shared), added: news.slice(shared), isReordered: false };
  }
  const waiting = new Map<string, number[]>();
  for (const [position, item] of news.entries()) {
    const key = keyOf(item);
    const list = waiting.get(key);
    if (list) list.push(position);
    else waiting.set(key, [position]);
  }
  const matched: { old: number; fresh: number }[] = [];
  const leftOld: number[] = [];
  for (const [position, item] of olds.entries()) {
    const fresh = waiting.get(keyOf(item))?.shift();
    if (fresh === undefined) leftOld.push(position);
    else matched.push({ old: position, fresh });
  }
  const isReordered = matched.some(({ fresh }, position) => position > 0 && fresh < matched[position - 1]!.fresh);
  const leftNew = [...waiting.values()].flat().sort((one, other) => one - other);
  const shared = Math.min(leftOld.length, leftNew.length);
  for (let position = 0; position < shared; position++) {
    matched.push({ old: leftOld[position]!, fresh: leftNew[position]! });
  }
  return {
    pairs: matched.map(({ old, fresh }) => [olds[old]!, news[fresh]!] as const),
    lost: leftOld.slice(shared).map((position) => olds[position]!),
    added: leftNew.slice(shared).map((position) => news[position]!),
    isReordered,
  };
}
