import { XmlElement } from './xml-tree.ts';

/** The first place where two elements say different things, as a path from them: "sz/@val", "" for the elements themselves. */
export interface Difference {
  readonly at: string;
  readonly old: string;
  readonly new: string;
}

/** Null when the elements say the same, however they are written. */
export function findDifference(old: XmlElement, fresh: XmlElement, path = ''): Difference | null {
  if (old.raw === fresh.raw) return null;
  if (old.qname !== fresh.qname) return { at: path, old: old.qname, new: fresh.qname };
  const names = new Set([...old.attributes.keys(), ...fresh.attributes.keys()]);
  for (const name of names) {
    const [before, after] = [old.attribute(name), fresh.attribute(name)];
    if (before !== after) return { at: join(path, `@${name}`), old: before ?? '', new: after ?? '' };
  }
  const [before, after] = [old.elements, fresh.elements];
  if (before.length === 0 && after.length === 0) {
    return old.text === fresh.text ? null : { at: path, old: old.text, new: fresh.text };
  }
  const seen = new Map<string, number>();
  for (let position = 0; position < Math.max(before.length, after.length); position++) {
    const [one, other] = [before[position], after[position]];
    const { qname } = (one ?? other)!;
    const number = (seen.get(qname) ?? 0) + 1;
    seen.set(qname, number);
    const at = join(path, number === 1 ? qname : `${qname}[${number}]`);
    if (!one || !other) return { at, old: one?.raw ?? '', new: other?.raw ?? '' };
    const difference = findDifference(one, other, at);
    if (difference) return difference;
  }
  // Text between elements: a rich string's own, or what a mixed format puts there.
  const [oldText, newText] = [ownText(old), ownText(fresh)];
  return oldText === newText ? null : { at: path, old: oldText, new: newText };
}

function ownText(element: XmlElement): string {
  return element.children
    .map((node) => (node instanceof XmlElement ? '' : (node.text ?? '')))
    .join('')
    .trim();
}

function join(path: string, step: string): string {
  return path === '' ? step : `${path}/${step}`;
}
