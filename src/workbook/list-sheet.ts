import { escapeAttribute, type TextEdit, XmlCursor } from '../ooxml/index.ts';

/** Names Excel refuses are made fit: 31 characters at most, none of []:*?/\, no apostrophe at either end. */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  const clean = wanted
    .replace(/[[\]:*?/\\]/g, ' ')
    .trim()
    .replace(/^'+|'+$/g, '');
  for (let number = 1; ; number++) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = (clean === '' ? 'Sheet' : clean).slice(0, 31 - suffix.length) + suffix;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** The edit that lists a sheet after the last one in the workbook part. */
export function listSheet(text: string, name: string, relationshipId: string): TextEdit {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  let highest = 0;
  let last = { end: 0, tag: '', idName: 'r:id', declaration: '' };
  while (cursor.nextChild(1)) {
    if (!cursor.is('sheets')) continue;
    while (cursor.nextChild(2)) {
      if (!cursor.is('sheet')) continue;
      const attributes = cursor.attributes();
      highest = Math.max(highest, Number(cursor.attribute('sheetId') ?? 0));
      const idName = attributes.find((attribute) => attribute.name.endsWith(':id'))?.name ?? 'r:id';
      // Some writers declare the prefix on each sheet element instead of on the root.
      const own = attributes.find((attribute) => attribute.name === `xmlns:${idName.slice(0, -3)}`);
      const declaration = own ? text.slice(own.start, own.end) : '';
      const tag = text.slice(cursor.nameStart, cursor.nameEnd);
      cursor.skip();
      last = { end: cursor.end, tag, idName, declaration };
    }
  }
  const attributes = `name="${escapeAttribute(name)}" sheetId="${highest + 1}"${last.declaration}`;
  const content = `<${last.tag} ${attributes} ${last.idName}="${relationshipId}"/>`;
  return { offset: last.end, length: 0, content };
}

/** The namespace the root element is in: transitional or strict. */
export function rootNamespace(text: string): string {
  const cursor = new XmlCursor(text);
  cursor.nextElement();
  const declared = cursor.prefix === '' ? 'xmlns' : `xmlns:${cursor.prefix.slice(0, -1)}`;
  return cursor.attribute(declared) ?? 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
}
