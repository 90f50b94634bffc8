import type { XmlNode } from './xml-tree.ts';

/** Children that stand on both sides, with all that is written between them and is no item. */
export interface Alignment {
  readonly keys: readonly number[];
  readonly gaps: readonly string[];
  /** True when the items stand in ascending order, each once. */
  readonly isAscending: boolean;
}

/** `keys` are the items' numbers; those that are not `shared` leave no trace, so that a row or cell may come between. */
export function alignChildren(
  children: readonly XmlNode[],
  keys: ReadonlyMap<XmlNode, number>,
  shared: ReadonlySet<number>,
): Alignment {
  const kept: number[] = [];
  const gaps: string[] = [];
  let gap = '';
  let last = 0;
  let isAscending = true;
  for (const node of children) {
    const key = keys.get(node);
    if (key === undefined) {
      gap += node.raw;
      continue;
    }
    isAscending &&= key > last;
    last = key;
    if (!shared.has(key)) continue;
    kept.push(key);
    gaps.push(gap);
    gap = '';
  }
  return { keys: kept, gaps: [...gaps, gap], isAscending };
}
