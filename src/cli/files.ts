import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { UserError } from '../model/index.ts';

/** The bytes of a file. @throws UserError `noSuchFile`, `notReadable`. */
export function readBytes(path: string): Uint8Array {
  try {
    const { buffer, byteOffset, byteLength } = readFileSync(path);
    return new Uint8Array(buffer, byteOffset, byteLength);
  } catch (error) {
    throw readError(error, path);
  }
}

export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path));
}

/** The names of the files in a folder, sorted. @throws UserError `noSuchFile`, `notReadable`. */
export function readFolder(folder: string): string[] {
  try {
    return readdirSync(folder).sort();
  } catch (error) {
    throw readError(error, folder);
  }
}

/** The .yaml and .yml files below a folder, by name, with their texts; names start with the folder as given. */
export function readYamlFolder(folder: string): { file: string; text: string }[] {
  let names: string[];
  try {
    if (!statSync(folder).isDirectory()) return [{ file: folder, text: readText(folder) }];
    names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch (error) {
    throw readError(error, folder);
  }
  const files = names.filter((name) => /\.ya?ml$/i.test(name)).sort();
  if (files.length === 0) throw new UserError('noYamlFiles', { file: folder });
  return files.map((name) => ({ file: join(folder, name), text: readText(join(folder, name)) }));
}

/** A file to write and what to put there. */
export interface FileToWrite {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/**
 * Writes files whole or not at all: each into a temporary file beside its place, to the disk, and when all of them
 * stand there, in their places.
 *
 * @throws UserError `outputOpen` or `outputLocked` when another program holds a file, `cannotWrite` otherwise; the old files then still stand.
 */
export function writeWhole(...files: readonly FileToWrite[]): void {
  for (const { path } of files) refuseIfOpen(path);
  const drafts = files.map((file) => ({ ...file, temporary: temporaryFor(file.path) }));
  let path = '';
  try {
    for (const draft of drafts) {
      path = draft.path;
      writeThrough(draft.temporary, draft.content);
    }
    for (const draft of drafts) {
      path = draft.path;
      renameSync(draft.temporary, draft.path);
    }
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    if (code === undefined) throw error;
    // Windows refuses to replace a file that Excel has open with one of these.
    const isLocked = code === 'EBUSY' || (code === 'EPERM' && existsSync(path));
    throw new UserError(isLocked ? 'outputLocked' : 'cannotWrite', { file: path }, { problem: code });
  } finally {
    for (const { temporary } of drafts) rmSync(temporary, { force: true });
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

function writeThrough(path: string, content: Uint8Array | string): void {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = openSync(path, 'w');
  try {
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

/** True when both names lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return realpathSync(one) === realpathSync(other) || (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev);
}

/** Excel and LibreOffice leave an owner file beside a workbook they hold open. */
function refuseIfOpen(path: string): void {
  const [folder, name] = [dirname(path), basename(path)];
  const lock = [`~$${name}`, `.~lock.${name}#`].find((owner) => existsSync(join(folder, owner)));
  if (lock !== undefined) throw new UserError('outputOpen', { file: path }, { lock });
}

function readError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new UserError('noSuchFile', { file: path });
  if (code === 'EISDIR') return new UserError('isFolder', { file: path });
  return code ? new UserError('notReadable', { file: path }, { problem: code }) : error;
}
