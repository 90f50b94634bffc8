// In:    the bytes of a zip package and of its parts.
// Out:   parts by name and by relationship, XML tokens that join to their source, the package with some parts replaced.
// Never: knows what a spreadsheet is, or rewrites a byte of a part or a zip entry it was not asked to.

export { mayHoldElement } from './may-hold-element.ts';
export { OoxmlError, type OoxmlErrorCode } from './ooxml-error.ts';
export { type Archive, openArchive } from './open-archive.ts';
export { openPackage, type Package, type Relationship, relationshipsPartOf } from './open-package.ts';
export { decodePart, encodeEdited, encodePart, type PartText } from './part-text.ts';
export { spliceArchive } from './splice-archive.ts';
export { applyEdits, type TextEdit } from './text-edits.ts';
export { XmlCursor, type XmlKind } from './xml-cursor.ts';
export { escapeAttribute, escapeText, unescapeXml } from './xml-escape.ts';
export { tokenizeXml, type XmlToken } from './xml-tokens.ts';
