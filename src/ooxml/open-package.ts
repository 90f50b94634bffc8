import { OoxmlError } from './ooxml-error.ts';
import { type Archive, openArchive } from './open-archive.ts';
import { decodePart, type PartText } from './part-text.ts';
import { XmlCursor } from './xml-cursor.ts';

export interface Relationship {
  readonly id: string;
  /** The last segment of its type: the same word in transitional, strict and vendor namespaces. */
  readonly type: string;
  /** As written, for strict or transitional spelling. */
  readonly fullType: string;
  /** A part name without leading slash, or an address outside the package. */
  readonly target: string;
  readonly isExternal: boolean;
}

export interface Package {
  readonly archive: Archive;
  /** The part that `_rels/.rels` calls the office document. */
  readonly mainPart: string;
  has(part: string): boolean;
  /** Throws `partMissing`, or whatever is wrong with its bytes. */
  text(part: string): PartText;
  /** null when the part is not declared. */
  contentType(part: string): string | null;
  /** The relationships that start at a part; none when it has no relationships part. Nothing is followed further. */
  relationships(part: string): readonly Relationship[];
}

const CONTENT_TYPES = '[Content_Types].xml';

/** Reads the directory, the content types and the root relationships; all else when asked for. */
export function openPackage(bytes: Uint8Array): Package {
  const archive = openArchive(bytes);
  refuseOtherFormats(archive);
  const text = (part: string) => decodePart(archive.read(part), part);
  const has = (part: string) => archive.find(part) !== undefined;
  const contentTypes = readContentTypes(text(CONTENT_TYPES).text);

  function relationships(part: string): readonly Relationship[] {
    const relationshipsPart = relationshipsPartOf(part);
    if (!has(relationshipsPart)) return [];
    return readRelationships(text(relationshipsPart).text, part, has);
  }

  const main = relationships('').find(({ type, isExternal }) => type === 'officeDocument' && !isExternal);
  if (!main) throw new OoxmlError('notSpreadsheet');
  return { archive, mainPart: main.target, has, text, contentType: contentTypes, relationships };
}

/** "xl/workbook.xml" -> "xl/_rels/workbook.xml.rels"; "" stands for the package itself. */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function refuseOtherFormats(archive: Archive): void {
  if (archive.find(CONTENT_TYPES)) return;
  const isOpenDocument = archive.find('mimetype') !== undefined && archive.find('content.xml') !== undefined;
  throw new OoxmlError(isOpenDocument ? 'openDocument' : 'notSpreadsheet');
}

function readContentTypes(text: string): (part: string) => string | null {
  const overrides = new Map<string, string>();
  const defaults = new Map<string, string>();
  const cursor = new XmlCursor(text, CONTENT_TYPES);
  while (cursor.nextElement()) {
    const type = cursor.attribute('ContentType') ?? '';
    if (cursor.is('Override')) overrides.set(partKey(cursor.attribute('PartName') ?? ''), type);
    if (cursor.is('Default')) defaults.set((cursor.attribute('Extension') ?? '').toLowerCase(), type);
  }
  return (part) => {
    const key = partKey(part);
    return overrides.get(key) ?? defaults.get(key.slice(key.lastIndexOf('.') + 1)) ?? null;
  };
}

function partKey(part: string): string {
  return part.replaceAll('\\', '/').replace(/^\//, '').toLowerCase();
}

function readRelationships(text: string, part: string, has: (part: string) => boolean): Relationship[] {
  const found: Relationship[] = [];
  const cursor = new XmlCursor(text, relationshipsPartOf(part));
  while (cursor.nextElement()) {
    if (!cursor.is('Relationship')) continue;
    const fullType = cursor.attribute('Type') ?? '';
    const written = cursor.attribute('Target') ?? '';
    const isExternal = cursor.attribute('TargetMode') === 'External';
    found.push({
      id: cursor.attribute('Id') ?? '',
      type: fullType.slice(fullType.lastIndexOf('/') + 1),
      fullType,
      target: isExternal ? written : resolveTarget(written, part, has),
      isExternal,
    });
  }
  return found;
}

/** Targets are URI references relative to the part; some writers percent-encode them, some don't. */
function resolveTarget(written: string, part: string, has: (part: string) => boolean): string {
  const path = written.replaceAll('\\', '/').replace(/#.*$/, '');
  const base = path.startsWith('/') ? [] : part.split('/').slice(0, -1);
  const segments = [...base];
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '.' && segment !== '') segments.push(segment);
  }
  const target = segments.join('/');
  if (has(target) || !target.includes('%')) return target;
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}
