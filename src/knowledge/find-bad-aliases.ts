import { type Document, isAlias, isCollection, isNode, isPair, type Node, visit } from 'yaml';

/** A file may repeat what it likes, but one that grows beyond this many values is an attack or a slip ("billion laughs"). */
const MOST_VALUES = 100_000;

/**
 * The offsets of the aliases that cannot be written out: those that lead nowhere, those that stand inside what they
 * repeat, and the first that makes the file grow out of bounds. In order of the file; empty when all is well.
 */
export function findBadAliases(document: Document): number[] {
  const bad: number[] = [];
  const anchors = new Map<string, Node>();
  const sizes = new Map<unknown, number>();
  let total = 0;
  visit(document, {
    Node(_key, node, path) {
      if (!isAlias(node)) {
        // An anchor may be given anew; an alias means the last one before it (YAML 1.2, 7.1).
        if ('anchor' in node && node.anchor) anchors.set(node.anchor, node);
        return;
      }
      const target = anchors.get(node.source);
      const offset = node.range?.[0] ?? 0;
      const isBad = !target || path.includes(target);
      const size = isBad ? 1 : sizeOf(target, sizes);
      sizes.set(node, size);
      const before = total;
      total += size;
      if (isBad || (before <= MOST_VALUES && total > MOST_VALUES)) bad.push(offset);
    },
  });
  return bad;
}

/** How many values a node stands for when its aliases, all met before, are written out; remembered, so that each is counted once. */
function sizeOf(node: unknown, sizes: Map<unknown, number>): number {
  const known = sizes.get(node);
  if (known !== undefined) return known;
  let size = isNode(node) ? 1 : 0;
  if (isPair(node)) size = sizeOf(node.key, sizes) + sizeOf(node.value, sizes);
  else if (isCollection(node)) for (const item of node.items) size += sizeOf(item, sizes);
  sizes.set(node, size);
  return size;
}
