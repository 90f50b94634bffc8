import { isSeq, type Node, parseDocument } from 'yaml';

/** The lines of one control as they stand in its file, comments included, moved to the left edge; "" when there is none at this index. */
export function sliceControl(text: string, index: number): string {
  const list = parseDocument(text, { logLevel: 'error' }).get('controls', true);
  const item = isSeq(list) ? (list.items[index] as Node | undefined) : undefined;
  if (!item?.range) return '';
  const start = text.lastIndexOf('\n', item.range[0] - 1) + 1;
  const lines = text.slice(start, item.range[1]).trimEnd().split(/\r?\n/);
  const indent = Math.min(...lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(indent)).join('\n');
}
