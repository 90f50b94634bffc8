import { describe, expect, test } from 'vitest';
import { OoxmlError, openPackage, relationshipsPartOf } from '../../src/ooxml/index.ts';
import { buildZip } from './build-zip.ts';

const TYPES =
  '<Types><Default Extension="xml" ContentType="application/xml"/><Override PartName="/XL/Book.xml" ContentType="main"/></Types>';
const OFFICE = 'http://purl.oclc.org/ooxml/officeDocument/relationships';

function relationships(...entries: string[]): string {
  const lines = entries.map((entry) => `<p:Relationship ${entry}/>`);
  return `<p:Relationships xmlns:p="x">${lines.join('')}</p:Relationships>`;
}

function packageWith(bookRelationships: string): Buffer {
  return buildZip([
    { name: '[Content_Types].xml', data: TYPES },
    { name: '_rels/.rels', data: relationships(`Id="a" Type="${OFFICE}/officeDocument" Target="/xl/book.xml"`) },
    { name: 'xl/book.xml', data: '<a/>' },
    { name: 'xl/Sheets/one two.xml', data: '<a/>' },
    { name: 'xl/_rels/book.xml.rels', data: bookRelationships },
  ]);
}

describe('a package', () => {
  test('finds its main part by relationship and content types whatever the case', () => {
    const opened = openPackage(packageWith(relationships()));
    expect(opened.mainPart).toBe('xl/book.xml');
    expect(opened.contentType('xl/book.xml')).toBe('main');
    expect(opened.contentType('xl/other.XML')).toBe('application/xml');
    expect(opened.contentType('xl/other.bin')).toBeNull();
  });

  test.each([
    ['relative', 'sheets/one%20two.xml', 'xl/sheets/one two.xml'],
    ['absolute', '/xl/sheets/one two.xml', 'xl/sheets/one two.xml'],
    ['with dots', './x/../../xl/sheets/a.xml', 'xl/sheets/a.xml'],
    ['with backslashes', 'sheets\\a.xml', 'xl/sheets/a.xml'],
    ['climbing above the root', '../../../a.xml', 'a.xml'],
  ])('resolves a target that is %s', (_, written, target) => {
    const opened = openPackage(packageWith(relationships(`Id="r" Type="${OFFICE}/worksheet" Target="${written}"`)));
    const [found] = opened.relationships('xl/book.xml');
    expect(found).toMatchObject({ id: 'r', type: 'worksheet', target, isExternal: false });
  });

  test('is not harmed by relationships that go in a circle or outside', () => {
    const circle = relationships(
      `Id="a" Type="t/x" Target="book.xml"`,
      `Id="b" Type="t/x" Target="http://example.org/" TargetMode="External"`,
    );
    const found = openPackage(packageWith(circle)).relationships('xl/book.xml');
    expect(found.map(({ target, isExternal }) => [target, isExternal])).toEqual([
      ['xl/book.xml', false],
      ['http://example.org/', true],
    ]);
  });

  test('names relationship parts', () => {
    expect(relationshipsPartOf('')).toBe('_rels/.rels');
    expect(relationshipsPartOf('xl/workbook.xml')).toBe('xl/_rels/workbook.xml.rels');
  });

  test.each([
    ['an OpenDocument file', ['mimetype', 'content.xml'], 'openDocument'],
    ['some other zip', ['readme.txt'], 'notSpreadsheet'],
    ['a package without a document', ['[Content_Types].xml'], 'notSpreadsheet'],
  ])('%s is refused', (_, names, code) => {
    const bytes = buildZip(names.map((name) => ({ name, data: '<a/>' })));
    expect(() => openPackage(bytes)).toThrow(expect.objectContaining({ code }));
    expect(() => openPackage(bytes)).toThrow(OoxmlError);
  });
});
