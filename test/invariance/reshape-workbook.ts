import { buildZip, type ZipItem } from '../ooxml/build-zip.ts';
import { listEntries } from './list-entries.ts';
import { sheetShapes } from './reshape-sheet.ts';

/** The same workbook in another shape. */
export type ReshapeWorkbook = (file: Buffer) => Buffer;

/** Every odd shape of the suite: those of a sheet's XML, those of its encoding, those of the archive. */
export const workbookShapes: Readonly<Record<string, ReshapeWorkbook>> = {
  ...Object.fromEntries(
    Object.entries(sheetShapes).map(([name, change]) => [
      name,
      (file: Buffer) => mapSheets(file, (xml) => Buffer.from(change(xml))),
    ]),
  ),
  'strict namespace': toStrict,
  'a byte order mark': (file) => mapSheets(file, (xml) => Buffer.from(`\ufeff${xml}`)),
  'UTF-16, little end first': (file) => mapSheets(file, toUtf16),
  'UTF-16, big end first': (file) => mapSheets(file, (xml) => toUtf16(xml).swap16()),
  'data descriptors': (file) => rezip(file, { descriptor: true }),
  zip64: (file) => rezip(file, { zip64: true }, true),
  'stored instead of deflated': (file) => rezip(file, { stored: true }),
};

function mapSheets(file: Buffer, change: (xml: string) => Buffer): Buffer {
  const { entries, comment } = listEntries(file);
  const items = entries.map(({ name, content }): ZipItem => {
    const isSheet = /\/worksheets\/[^/]+\.xml$/i.test(name);
    return { name, data: isSheet ? change(content.toString('utf8').replace(/^\ufeff/, '')) : content };
  });
  return buildZip(items, { comment });
}

function rezip(file: Buffer, form: Partial<ZipItem>, zip64 = false): Buffer {
  const { entries, comment } = listEntries(file);
  return buildZip(
    entries.map(({ name, content }) => ({ name, data: content, ...form })),
    { comment, zip64 },
  );
}

function toUtf16(xml: string): Buffer {
  const declared = xml.replace(/^(<\?xml[^>]*?encoding=)(["'])[^"']*\2/i, '$1$2UTF-16$2');
  return Buffer.from(`\ufeff${declared}`, 'utf16le');
}

/** Only the two namespaces the spreadsheet parts are in; vendor extensions have no strict form. */
function toStrict(file: Buffer): Buffer {
  const { entries, comment } = listEntries(file);
  const items = entries.map(({ name, content }): ZipItem => {
    if (!/\.(?:xml|rels)$/i.test(name)) return { name, data: content };
    const xml = content
      .toString('utf8')
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
    return { name, data: xml };
  });
  return buildZip(items, { comment });
}
