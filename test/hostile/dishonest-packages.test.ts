import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildZip } from '../ooxml/build-zip.ts';
import { buildWorkbook, oneSheet } from '../workbook/build-workbook.ts';
import { codeOf } from './code-of.ts';
import { rewritePart } from './rewrite-part.ts';

const SHEET = 'xl/worksheets/sheet1.xml';
const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>';
const honest = oneSheet(CELL);
const laughs = Array.from({ length: 9 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');

/** The honest package with something put in the place of one entry, or after all of them. */
function withEntry(item: Parameters<typeof buildZip>[0][number]): Buffer {
  return buildWorkbook({ sheets: [{ name: 'S', xml: CELL }], parts: [item] });
}

describe('a package that lies is refused with the reason', () => {
  test.each<[string, Buffer, string]>([
    [
      'entities that expand a billion times',
      rewritePart(honest, SHEET, (text) => `<!DOCTYPE w [<!ENTITY l0 "ha">${laughs}]>${text.replace('>a<', '>&l9;<')}`),
      'xmlDoctype',
    ],
    [
      'an external entity',
      rewritePart(
        honest,
        SHEET,
        (text) => `<!DOCTYPE w [<!ENTITY x SYSTEM "file:///etc/passwd">]>${text.replace('>a<', '>&x;<')}`,
      ),
      'xmlDoctype',
    ],
    [
      'an external entity in the content types',
      rewritePart(honest, '[Content_Types].xml', (text) => `<!DOCTYPE w SYSTEM "http://example.com/x.dtd">${text}`),
      'xmlDoctype',
    ],
    ['an entity nobody declared', rewritePart(honest, SHEET, (text) => text.replace('>a<', '>&x;<')), 'xmlMalformed'],
    ['a name that climbs out', withEntry({ name: 'xl/../../evil.xml', data: 'x' }), 'zipUnsafeName'],
    [
      'a name that climbs out with backslashes',
      withEntry({ name: 'xl\\..\\..\\evil.xml', data: 'x' }),
      'zipUnsafeName',
    ],
    ['an absolute name', withEntry({ name: '/etc/passwd', data: 'x' }), 'zipUnsafeName'],
    ['a drive', withEntry({ name: 'C:\\evil.xml', data: 'x' }), 'zipUnsafeName'],
    ['an entry twice', withEntry({ name: SHEET, data: 'x' }), 'zipDuplicateName'],
    ['an entry twice but for letter case', withEntry({ name: SHEET.toUpperCase(), data: 'x' }), 'zipDuplicateName'],
    [
      'a sheet twice under one name',
      buildWorkbook({
        sheets: [
          { name: 'S', xml: CELL },
          { name: 's', xml: CELL },
        ],
      }),
      'sheetNameTwice',
    ],
    [
      'two sheets of one part',
      rewritePart(
        buildWorkbook({
          sheets: [
            { name: 'S', xml: CELL },
            { name: 'T', xml: CELL },
          ],
        }),
        'xl/_rels/workbook.xml.rels',
        (text) => text.replace('sheet1.xml', 'sheet2.xml'),
      ),
      'sheetPartTwice',
    ],
    ['a zip in a zip', buildZip([{ name: 'inner.xlsx', data: honest }]), 'notSpreadsheet'],
    [
      'a zip in a zip under the workbook’s name',
      buildZip([{ name: '[Content_Types].xml', data: honest }]),
      'encodingBroken',
    ],
  ])('%s', (_, file, code) => expect(codeOf(file)).toBe(code));

  test('wherever it is cut off', () => {
    const whole = readFileSync(resolve(join(import.meta.dirname, '../../fixtures/features/very-hidden.xlsx')));
    const codes = new Set(Array.from({ length: whole.length }, (_, length) => codeOf(whole.subarray(0, length))));
    expect([...codes].sort()).toEqual(['emptyFile', 'textFile', 'zipTruncated']);
  });

  test('whichever entry has the wrong checksum or a size that is not its own', () => {
    for (const part of ['[Content_Types].xml', '_rels/.rels', 'xl/workbook.xml', 'xl/_rels/workbook.xml.rels', SHEET]) {
      expect(codeOf(lying(part, (record) => record.writeUInt32LE(7, 16))), part).toBe('zipChecksum');
      expect(codeOf(lying(part, (record) => record.writeUInt32LE(9, 24))), part).toBe('zipSize');
      expect(codeOf(lying(part, (record) => record.writeUInt32LE(0x7ffffff0, 24))), part).toMatch(
        /^zip(?:Size|TooLarge)$/,
      );
      expect(codeOf(lying(part, (record) => record.writeUInt32LE(0x7ffffff0, 20))), part).toBe('zipDamaged');
    }
  });
});

/** The honest file with one field of one central record changed. */
function lying(part: string, change: (record: Buffer) => void): Buffer {
  const file = Buffer.from(honest);
  const at =
    file.indexOf(Buffer.from(part), file.lastIndexOf('PK\x05\x06', undefined, 'latin1') - directorySize(file)) - 46;
  change(file.subarray(at));
  return file;
}

function directorySize(file: Buffer): number {
  return file.readUInt32LE(file.lastIndexOf('PK\x05\x06', undefined, 'latin1') + 12);
}

describe('odd but harmless', () => {
  test.each<[string, Buffer]>([
    [
      'relationships that go in a circle',
      rewritePart(
        withEntry({
          name: 'xl/worksheets/_rels/sheet1.xml.rels',
          data: '<Relationships><Relationship Id="r1" Type="a/worksheet" Target="sheet1.xml"/><Relationship Id="r2" Type="a/table" Target="sheet1.xml"/><Relationship Id="r3" Type="a/comments" Target="../workbook.xml"/></Relationships>',
        }),
        'xl/_rels/workbook.xml.rels',
        (text) =>
          text.replace(
            '</Relationships>',
            '<Relationship Id="self" Type="a/officeDocument" Target="workbook.xml"/></Relationships>',
          ),
      ),
    ],
    ['a sheet name of 30,000 characters', buildWorkbook({ sheets: [{ name: 'n'.repeat(30_000), xml: CELL }] })],
    ['a part name of 30,000 characters', withEntry({ name: `xl/${'n'.repeat(30_000)}.xml`, data: '<x/>' })],
    ['an element name of 30,000 characters', oneSheet(`${CELL}<${'n'.repeat(30_000)}/>`)],
    ['200 levels', oneSheet(`${CELL}${'<d>'.repeat(200)}${'</d>'.repeat(200)}`)],
    [
      'names that stand for themselves',
      buildWorkbook({
        sheets: [
          {
            name: 'S',
            xml: `${CELL}<dataValidations><dataValidation type="list" sqref="A1"><formula1>Loop</formula1></dataValidation></dataValidations>`,
          },
        ],
        after: '<definedNames><definedName name="Loop">Loop</definedName></definedNames>',
      }),
    ],
  ])('%s', (_, file) => expect(codeOf(file)).toBe('read'));

  test('more than 256 levels are refused', () => {
    expect(codeOf(oneSheet(`${CELL}${'<d>'.repeat(300)}${'</d>'.repeat(300)}`))).toBe('xmlTooDeep');
    expect(codeOf(oneSheet('<d>'.repeat(1_000_000)))).toBe('xmlTooDeep');
  });
});
