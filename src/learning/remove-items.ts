import type { Node, YAMLSeq } from 'yaml';
import { endOf, startOf } from './insert-yaml.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits that take these items out of a list, and nothing else with them; a list that is left with none is an empty one. */
export function removeItems(text: string, list: YAMLSeq, places: readonly number[]): TextEdit[] {
  if (places.length === 0) return [];
  const [start, end] = [startOf(list), endOf(list)];
  if (places.length === list.items.length) {
    const tail = text.slice(start, end).endsWith('\n') ? '\n' : '';
    return [{ offset: start, length: end - start, content: list.flow ? '[]' : `[]${tail}` }];
  }
  return places.map((at) => (list.flow ? fromFlow(list, at, places) : wholeLines(text, list.items[at] as Node)));
}

function wholeLines(text: string, item: Node): TextEdit {
  const offset = text.lastIndexOf('\n', startOf(item) - 1) + 1;
  const end = endOf(item);
  const next = text[end - 1] === '\n' ? end : text.indexOf('\n', end) + 1 || text.length;
  return { offset, length: next - offset, content: '' };
}

/** With the comma behind it, or, where nothing that stays follows, with the one before it. */
function fromFlow(list: YAMLSeq, at: number, places: readonly number[]): TextEdit {
  const item = list.items[at] as Node;
  const next = list.items[at + 1] as Node | undefined;
  const staysBehind = list.items.some((_item, other) => other > at && !places.includes(other));
  if (next && staysBehind) return { offset: startOf(item), length: startOf(next) - startOf(item), content: '' };
  const before = endOf(list.items[at - 1] as Node);
  return { offset: before, length: endOf(item) - before, content: '' };
}
