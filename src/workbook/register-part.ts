import { applyEdits, escapeAttribute, type Package, relationshipsPartOf, XmlCursor } from '../ooxml/index.ts';

/** A part to be named in the content types and in the relationships of the workbook part. */
export interface NewPart {
  readonly part: string;
  readonly contentType: string;
  /** "worksheet" or "styles". */
  readonly relationship: string;
}

export interface Registration {
  readonly contentTypes: string;
  readonly relationships: string;
  /** By part. */
  readonly ids: ReadonlyMap<string, string>;
}

const TRANSITIONAL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The texts of [Content_Types].xml and of the workbook's relationships with the new parts entered. */
export function registerParts(source: Package, parts: readonly NewPart[]): Registration {
  const known = source.relationships(source.mainPart);
  // Strict files spell relationship types in another namespace: it is taken from a neighbour.
  const namespace =
    known.find(({ type }) => type === 'worksheet')?.fullType.replace(/\/worksheet$/, '') ?? TRANSITIONAL;
  const ids = new Map<string, string>();
  let last = known.reduce((highest, { id }) => Math.max(highest, Number(/^rId(\d{1,9})$/.exec(id)?.[1] ?? 0)), 0);
  const types = source.text('[Content_Types].xml').text;
  const relations = source.text(relationshipsPartOf(source.mainPart)).text;
  const overrides: string[] = [];
  const entries: string[] = [];
  for (const { part, contentType, relationship } of parts) {
    ids.set(part, `rId${++last}`);
    const partName = escapeAttribute(`/${part}`);
    overrides.push(`<${rootPrefix(types)}Override PartName="${partName}" ContentType="${contentType}"/>`);
    const type = `${namespace}/${relationship}`;
    entries.push(`<${rootPrefix(relations)}Relationship Id="rId${last}" Type="${type}" Target="${partName}"/>`);
  }
  return {
    contentTypes: appendToRoot(types, overrides.join('')),
    relationships: appendToRoot(relations, entries.join('')),
    ids,
  };
}

function rootPrefix(text: string): string {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  return cursor.prefix;
}

/** Puts content before the root's end tag. */
function appendToRoot(text: string, content: string): string {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  cursor.skip();
  return applyEdits(text, [{ offset: cursor.start, length: 0, content }]);
}
