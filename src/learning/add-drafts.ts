import { isMap, isSeq, parseDocument } from 'yaml';
import type { DraftControl } from './draft-control.ts';
import { insertItems } from './insert-yaml.ts';
import { sameData } from './same-data.ts';
import { applyEdits, lineOf } from './text-edit.ts';
import { itemLines } from './yaml-value.ts';

/** A file of drafts with more of them, and the line each begins on, in the order given. */
export interface WithDrafts {
  readonly text: string;
  readonly lines: readonly number[];
}

/** The text of a new file of drafts, or a file of them with these added at the end of its list; null when it cannot take them. */
export function addDrafts(text: string | null, drafts: readonly DraftControl[]): WithDrafts | null {
  const before = text ?? '';
  const document = parseDocument(before, { logLevel: 'error', prettyErrors: false });
  if (document.errors.length > 0) return null;
  const controls = isMap(document.contents) ? document.contents.get('controls', true) : null;
  const indent = 2;
  const written = drafts.flatMap((draft) => itemLines(draft, indent));
  let after: string;
  if (isSeq(controls) && controls.items.length > 0) {
    after = applyEdits(before, [insertItems(before, controls, drafts)]).text;
  } else if (isSeq(controls)) {
    const [from, to] = controls.range!;
    after = `${before.slice(0, from).trimEnd()}\n${written.join('\n')}${before.slice(to)}`;
  } else {
    const start = before === '' || before.endsWith('\n') ? before : `${before}\n`;
    after = `${start}controls:\n${written.join('\n')}\n`;
  }
  const read = parseDocument(after, { logLevel: 'error', prettyErrors: false });
  const old = (document.toJS() ?? {}) as { controls?: readonly unknown[] };
  if (read.errors.length > 0 || !sameData(read.toJS(), { ...old, controls: [...(old.controls ?? []), ...drafts] }))
    return null;
  const list = (
    read.contents as unknown as { get: (key: string, keep: boolean) => { items: { range: number[] }[] } }
  ).get('controls', true);
  const added = list.items.slice(-drafts.length);
  return { text: after, lines: added.map(({ range }) => lineOf(after, range[0]!)) };
}
