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
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw readError(error, path);
  }
}

export function readText(path: string): string {
  return new TextDecoder().decode(readBytes(path));
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

/**
 * Writes a file whole or not at all: into a temporary file beside it, to the disk, then in its place.
 *
 * @throws UserError `outputOpen` when another program holds the file, `cannotWrite` otherwise; the old file then still stands.
 */
export function writeWhole(path: string, content: Uint8Array | string): void {
  if (isOpenElsewhere(path)) throw new UserError('outputOpen', { file: path });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  try {
    const file = openSync(temporary, 'w');
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    const code = (error as NodeJS.ErrnoException).code ?? String(error);
    // Windows refuses to replace a file that Excel has open with one of these.
    throw new UserError(
      code === 'EBUSY' || code === 'EPERM' ? 'outputOpen' : 'cannotWrite',
      { file: path },
      { problem: code },
    );
  }
}

/** True when both names lead to the same file. */
export function isSameFile(one: string, other: string): boolean {
  if (!existsSync(one) || !existsSync(other)) return false;
  const [a, b] = [statSync(one), statSync(other)];
  return realpathSync(one) === realpathSync(other) || (a.ino !== 0 && a.ino === b.ino && a.dev === b.dev);
}

/** Excel and LibreOffice leave an owner file beside a workbook they hold open. */
function isOpenElsewhere(path: string): boolean {
  const [folder, name] = [dirname(path), basename(path)];
  return existsSync(join(folder, `~$${name}`)) || existsSync(join(folder, `.~lock.${name}#`));
}

function readError(error: unknown, path: string): unknown {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return new UserError('noSuchFile', { file: path });
  return code ? new UserError('notReadable', { file: path }, { problem: code }) : error;
}
