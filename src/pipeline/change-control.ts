import {
  appendControl,
  draftControl,
  editYaml,
  readWrittenControls,
  type SourceFile,
  sliceControl,
} from '../knowledge/index.ts';
import { type Disagreement, UserError, type WrittenControl } from '../model/index.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';

/** One file with its text as it shall be, and the control that changed. */
export interface ChangedFile extends SourceFile {
  readonly control: string;
}

/** A control with its own lines in its file. */
export interface ShownControl extends WrittenControl {
  readonly lines: string;
}

/** Every control that can be read, in order of file and line. */
export function findControls(files: readonly SourceFile[]): WrittenControl[] {
  return readWrittenControls(files);
}

/** The control of this id. @throws UserError `noSuchControl` naming those whose id holds a part of it. */
export function findControl(files: readonly SourceFile[], id: string): ShownControl {
  const written = readWrittenControls(files);
  const found = written.find(({ control }) => control.id === id);
  if (found) {
    const { text } = files.find(({ file }) => file === found.file)!;
    return { ...found, lines: sliceControl(text, found.index) };
  }
  const parts = id.split(/[.-]/).filter((part) => part.length > 2);
  const ids = written.map(({ control }) => control.id).filter((other) => parts.some((part) => other.includes(part)));
  const isAlike = (other: string) => other.split('.')[0] === id.split('.')[0];
  const near = [...ids.filter(isAlike), ...ids.filter((other) => !isAlike(other))];
  throw new UserError('noSuchControl', {}, { found: id, near: near.slice(0, 5).join(', ') || '-' });
}

/** The file with the control marked as verified by this person on this day. */
export function verifyControl(
  files: readonly SourceFile[],
  id: string,
  { by, day }: { by: string; day: string },
): ChangedFile {
  return change(files, findControl(files, id), [
    { key: 'verified', text: day, after: ['about'] },
    { key: 'verifiedBy', text: by, after: ['verified'] },
  ]);
}

/**
 * The file with one disagreement of the control settled: `reading` is a language whose reading holds, or the settlement in words.
 *
 * @param which the place of the disagreement among all of the control's, from 1; needed where several are open.
 * @throws UserError `nothingToResolve`, `severalDisagreements`, `badOption` when there is none at that place.
 */
export function resolveDisagreement(
  files: readonly SourceFile[],
  id: string,
  { reading, which }: { reading: string; which: number | null },
): ChangedFile & { readonly disagreement: Disagreement } {
  const found = findControl(files, id);
  const { disagreements } = found.control;
  const open = disagreements.flatMap(({ resolved }, at) => (resolved === null ? [at] : []));
  if (open.length === 0) throw new UserError('nothingToResolve', found.placeOf([]), { found: id });
  if (which === null && open.length > 1) {
    const list = open.map((at) => `${at + 1} (${disagreements[at]!.kind})`).join(', ');
    throw new UserError('severalDisagreements', found.placeOf(['disagreements']), { found: id, list });
  }
  const at = which === null ? open[0]! : which - 1;
  if (!open.includes(at)) {
    const expected = `one of: ${open.map((index) => index + 1).join(', ')}`;
    throw new UserError('badOption', {}, { option: '--which', found: String(which), expected });
  }
  const key = ['disagreements', at, 'resolved'];
  const edit = { key, text: reading, after: ['disputed', 'kind'] };
  return { ...change(files, found, [edit]), disagreement: disagreements[at]! };
}

/** Where a new control goes: the file whose controls begin like it, else the first one that holds any. @throws UserError `noFileForControl`. */
export function fileForControl(files: readonly SourceFile[], id: string): string {
  const written = readWrittenControls(files);
  const same = written.filter(({ control }) => control.id.split('.')[0] === id.split('.')[0]);
  const file = same.at(-1)?.file ?? written[0]?.file;
  if (file === undefined) throw new UserError('noFileForControl', {}, { found: id });
  return file;
}

/**
 * The file with a draft of the control at the end of its list, in the languages of the base's first control.
 *
 * @param topic the topic that it shall answer; null: none yet.
 * @throws UserError `badControlId`, `controlExists`, `cannotAppend`; `unknownTopic` when the catalogue has no such topic.
 */
export function addControl(
  files: readonly SourceFile[],
  catalogue: CompiledCatalogue,
  { id, file, topic: topicId }: { id: string; file: string; topic: string | null },
): ChangedFile {
  if (!/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/.test(id)) throw new UserError('badControlId', {}, { found: id });
  const topic = catalogue.topics.topics.find((one) => one.id === topicId) ?? null;
  if (topicId !== null && !topic) throw new UserError('unknownTopic', {}, { found: topicId });
  const [model] = readWrittenControls(files);
  const lines = draftControl(id, topic, model ? Object.keys(model.control.comment) : ['en']);
  const known = readWrittenControls(files).find(({ control }) => control.id === id);
  if (known) throw new UserError('controlExists', known.placeOf(['id']), { found: id });
  const source = files.find((one) => one.file === file);
  const text = appendControl(source?.text ?? '', lines);
  if (text === null) throw new UserError('cannotAppend', { file }, { found: id });
  return { file, text, control: id };
}

interface KeyEdit {
  readonly key: string | readonly (string | number)[];
  readonly text: string;
  readonly after: readonly string[];
}

function change(files: readonly SourceFile[], found: WrittenControl, edits: readonly KeyEdit[]): ChangedFile {
  const { file, index, control } = found;
  const { text } = files.find((source) => source.file === file)!;
  const edited = editYaml(
    text,
    edits.map(({ key, text: value, after }) => ({
      kind: 'set' as const,
      path: ['controls', index, ...[key].flat()],
      text: value,
      after,
    })),
  );
  if (edited === null) throw new UserError('cannotEdit', found.placeOf([]), { found: control.id });
  return { file, text: edited, control: control.id };
}
