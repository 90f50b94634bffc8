import { isMap, isSeq, type Node, parseDocument } from 'yaml';
import { lineBreakOf } from './edit-yaml.ts';

/**
 * The file's text with one control more at the end of its list, indented as the others are; nothing else changes.
 *
 * @param lines the control's lines: the first begins with its first key, the others are indented as they belong.
 * @returns null when the file's controls are written in brackets or cannot be read: there a person finds the place.
 */
export function appendControl(text: string, lines: readonly string[]): string | null {
  const document = parseDocument(text, { logLevel: 'error' });
  const root = document.contents;
  if (document.errors.length > 0 || (root !== null && !isMap(root))) return null;
  const newLine = lineBreakOf(text);
  const list = root?.get('controls', true);
  const block = (indent: number) =>
    lines.map((line, at) => (line === '' ? '' : `${' '.repeat(indent)}${at === 0 ? '- ' : '  '}${line}`)).join(newLine);
  if (list === undefined) {
    const gap = text === '' || text.endsWith('\n') ? '' : newLine;
    return `${text}${gap}${text.trim() === '' ? '' : newLine}controls:${newLine}${block(2)}${newLine}`;
  }
  if (!isSeq(list) || list.flow || list.items.length === 0) return null;
  const [first, last] = [list.items[0] as Node, list.items.at(-1) as Node];
  if (!first.range || !last.range) return null;
  const lineOf = text.slice(text.lastIndexOf('\n', first.range[0] - 1) + 1, first.range[0]);
  const indent = /^( *)- +$/.exec(lineOf)?.[1]?.length;
  if (indent === undefined) return null;
  const content = text.slice(0, last.range[1]).trimEnd().length;
  const end = text.indexOf('\n', content);
  const at = end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
  return `${text.slice(0, at)}${newLine}${newLine}${block(indent)}${text.slice(at) || newLine}`;
}
