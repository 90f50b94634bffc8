import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { stringify } from 'yaml';
import { type Finding, type Language, UserError } from '../model/index.ts';
import { type Mapping, mappingToSave, type OpenedFile, templateMark } from '../pipeline/index.ts';
import { describeFinding } from '../report/index.ts';
import { readText, writeWhole } from './files.ts';
import { parseMapping, parseSavedMapping } from './parse-mapping.ts';
import type { World } from './world.ts';

const ENDING = '.mapping.yaml';

/** What the search for a mapping looks at. */
export interface MappingSearch {
  /** The workbook's name as given; "-" for standard input. */
  readonly file: string;
  readonly opened: OpenedFile;
  readonly languages: readonly Language[];
  /** --mapping: a file, which is used whatever it was saved for, or a folder of saved mappings. */
  readonly named: string | undefined;
}

/**
 * The mapping saved for this very template, from the folder named or the workbook's own; from a file named, whatever it was
 * saved for. What was taken, or is doubtful about it, is said on stderr. Null when there is none.
 */
export function findMapping({ file, opened, languages, named }: MappingSearch, world: World): Mapping | null {
  if (named !== undefined && !isFolder(named)) {
    const { mapping, fingerprint } = parseSavedMapping(readText(named), named);
    if (fingerprint !== null && fingerprint !== templateMark(opened, languages)) say('templateDiffers', named, world);
    return mapping;
  }
  if (named === undefined && file === '-') return null;
  const candidates = savedIn(named ?? dirname(file), file);
  if (candidates.length === 0) return null;
  let mark: string | null = null;
  for (const candidate of candidates) {
    const text = readText(candidate);
    // Most mappings in a folder are other templates': the mark is looked for before the file is read closely.
    mark ??= templateMark(opened, languages);
    if (!text.includes(mark)) continue;
    const saved = parseSavedMapping(text, candidate);
    if (saved.fingerprint !== mark) continue;
    say('templateRecognised', candidate, world);
    return saved.mapping;
  }
  return null;
}

/**
 * Writes how the workbook is read, for a person to correct and for the next time the template comes; gives the file's name.
 *
 * @throws UserError `mappingExists` when another mapping stands there and is not to be replaced.
 */
export function saveMapping(
  { file, opened, languages, mapping: given }: Omit<MappingSearch, 'named'> & { readonly mapping: Mapping | undefined },
  { path, force }: { readonly path: string; readonly force: boolean },
): void {
  const { mapping, fingerprint } = mappingToSave(opened, languages, given);
  const name = file === '-' ? 'standard input' : basename(file);
  const text = `# How vouch reads ${name}: correct it where it is wrong, and keep it beside the questionnaire.\n# It is used again for every workbook of this template.\n${stringify({ fingerprint, ...mapping })}`;
  if (existsSync(path) && !force) {
    const old = readText(path);
    if (old === text || isSame(old, path, mapping, fingerprint)) return;
    throw new UserError('mappingExists', { file: path });
  }
  writeWhole({ path, content: text });
}

/** "acme.xlsx" -> "acme.mapping.yaml", in the same folder. */
export function mappingFileFor(file: string): string {
  if (file === '-') throw new UserError('badOption', {}, { option: '--save', found: '', expected: 'a file to write' });
  return `${file.slice(0, file.length - extname(file).length)}${ENDING}`;
}

/** Comments and layout of a file are its owner's. */
function isSame(text: string, path: string, mapping: Mapping, fingerprint: string): boolean {
  try {
    const old = parseSavedMapping(text, path);
    const again = parseMapping(stringify(mapping), path);
    return old.fingerprint === fingerprint && JSON.stringify(old.mapping) === JSON.stringify(again);
  } catch {
    return false;
  }
}

/** The one named like the workbook first, the others by name. */
function savedIn(folder: string, file: string): string[] {
  if (!isFolder(folder)) return [];
  const own = file === '-' ? '' : basename(mappingFileFor(file));
  const names = readdirSync(folder).filter((name) => name.endsWith(ENDING));
  return names
    .sort((a, b) => Number(b === own) - Number(a === own) || (a < b ? -1 : 1))
    .map((name) => join(folder, name));
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

function say(code: string, file: string, world: World): void {
  const severity: Finding['severity'] = code === 'templateDiffers' ? 'warning' : 'note';
  world.say(describeFinding({ code, severity, place: { file }, args: {} }));
}
