import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { OoxmlError, openArchive, spliceArchive } from '../../src/ooxml/index.ts';
import { buildZip, type ZipItem, type ZipOptions } from './build-zip.ts';

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof OoxmlError) return error.code;
    throw error;
  }
  return 'none';
}

const name = fc.stringMatching(/^[a-z]{1,6}\/[a-z0-9]{1,6}\.xml$/);
const item = fc.record({
  name,
  data: fc.uint8Array({ maxLength: 300 }),
  stored: fc.boolean(),
  descriptor: fc.boolean(),
  zip64: fc.boolean(),
  extra: fc.constantFrom(Buffer.alloc(0), Buffer.from([0x20, 0xa2, 2, 0, 7, 7])),
});
const archive = fc.record({
  items: fc.uniqueArray(item, { minLength: 1, maxLength: 6, selector: (one) => one.name }),
  comment: fc.string({ maxLength: 20 }),
  zip64: fc.boolean(),
});

describe('laws of the archive', () => {
  test('every entry is read back whatever its form', () => {
    fc.assert(
      fc.property(archive, ({ items, ...options }) => {
        const opened = openArchive(buildZip(items, options));
        for (const { name, data } of items) expect(opened.read(name).equals(Buffer.from(data))).toBe(true);
      }),
    );
  });

  test('without changes the very same bytes come back', () => {
    fc.assert(
      fc.property(archive, ({ items, ...options }) => {
        const bytes = buildZip(items, options);
        expect(spliceArchive(openArchive(bytes), { replaced: new Map() }).equals(bytes)).toBe(true);
      }),
    );
  });

  test('replacing one entry and adding another leaves all others byte for byte, headers and descriptors included', () => {
    fc.assert(
      fc.property(archive, fc.nat(5), fc.uint8Array({ maxLength: 400 }), ({ items, ...options }, pick, fresh) => {
        const before = buildZip(items, options);
        const chosen = items[pick % items.length]!;
        const added = [{ name: 'new/é.xml', bytes: Buffer.from('new') }];
        const after = spliceArchive(openArchive(before), { replaced: new Map([[chosen.name, fresh]]), added });
        const opened = openArchive(after);
        expect(opened.directory.entries.map((entry) => entry.name)).toEqual([
          ...items.map((one) => one.name),
          'new/é.xml',
        ]);
        expect(opened.read(chosen.name).equals(Buffer.from(fresh))).toBe(true);
        expect(opened.read('new/é.xml').toString()).toBe('new');
        for (const [position, { name }] of items.entries()) {
          if (name === chosen.name) continue;
          expect(rawEntry(after, position).equals(rawEntry(before, position)), name).toBe(true);
        }
        expect(after.subarray(-Buffer.byteLength(options.comment) || after.length).toString()).toBe(options.comment);
      }),
    );
  });
});

/** An entry's bytes from its local header to the next thing. */
function rawEntry(bytes: Buffer, position: number): Buffer {
  const { entries, start } = openArchive(bytes).directory;
  return bytes.subarray(entries[position]!.localOffset, entries[position + 1]?.localOffset ?? start);
}

describe('splicing', () => {
  test('a stored entry stays stored, a deflated one deflated, and the order stays', () => {
    const bytes = buildZip([
      { name: 'b.xml', data: 'one', stored: true },
      { name: 'a.xml', data: 'two' },
    ]);
    const replaced = new Map([
      ['b.xml', Buffer.from('three')],
      ['A.xml', Buffer.from('four')],
    ]);
    const { entries } = openArchive(spliceArchive(openArchive(bytes), { replaced })).directory;
    expect(entries.map((entry) => [entry.name, entry.method])).toEqual([
      ['b.xml', 0],
      ['a.xml', 8],
    ]);
  });

  test('zip64 records are written once there are 65,535 entries', () => {
    const items = Array.from({ length: 65_534 }, (_, number) => ({ name: `${number}`, data: '', stored: true }));
    const bytes = buildZip(items);
    expect(openArchive(bytes).directory.zip64).toBeNull();
    const added = [{ name: 'last', bytes: Buffer.from('x') }];
    const { entries, zip64 } = openArchive(spliceArchive(openArchive(bytes), { replaced: new Map(), added })).directory;
    expect(zip64).not.toBeNull();
    expect(entries.length).toBe(65_535);
  });

  test('two runs give the same bytes', () => {
    const bytes = buildZip([{ name: 'a.xml', data: 'one' }]);
    const splice = () => spliceArchive(openArchive(bytes), { replaced: new Map([['a.xml', Buffer.from('two')]]) });
    expect(splice().equals(splice())).toBe(true);
  });
});

describe('what is refused', () => {
  const zip = (item: Partial<ZipItem>, options?: ZipOptions) =>
    buildZip([{ name: 'a.xml', data: 'abc', ...item }], options);
  const twice = buildZip([
    { name: 'a.xml', data: '1' },
    { name: 'a.xml', data: '2' },
  ]);
  const twiceByCase = buildZip([
    { name: 'xl/a.xml', data: '1' },
    { name: 'XL\\A.xml', data: '2' },
  ]);
  const whole = zip({});
  test.each([
    ['two entries of one name', twice, 'zipDuplicateName'],
    ['two names that differ in case and slashes only', twiceByCase, 'zipDuplicateName'],
    ['a name that climbs out', zip({ name: 'xl/../../a.xml' }), 'zipUnsafeName'],
    ['an absolute name', zip({ name: '/xl/a.xml' }), 'zipUnsafeName'],
    ['a drive letter', zip({ name: 'C:\\a.xml' }), 'zipUnsafeName'],
    ['an encrypted entry', zip({ flags: 1 }), 'zipEncrypted'],
    ['a file cut off in the middle', whole.subarray(0, whole.length - 30), 'zipTruncated'],
    ['a local header that tells another name', zip({ localName: 'b.xml' }), 'zipDamaged'],
    [
      'a file whose beginning was cut off',
      Buffer.concat([Buffer.from('PK\x03\x04'), whole.subarray(20)]),
      'zipDamaged',
    ],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openArchive(bytes))).toBe(code);
  });

  test.each([
    ['a wrong checksum', zip({ crc: 1 }), 'zipChecksum'],
    ['a declared size that is too small', zip({ size: 2 }), 'zipSize'],
    ['a declared size that is too large', zip({ size: 4 }), 'zipSize'],
    ['an unknown compression', zip({ method: 12 }), 'zipMethod'],
    ['data that is not deflated', zip({ stored: true, method: 8 }), 'zipDamaged'],
    ['a part of 1.5 GB', zip({ size: 1_500_000_000 }), 'zipTooLarge'],
    ['a part that deflates 1000:1', zip({ data: Buffer.alloc(20_000_000) }), 'zipTooLarge'],
    ['a part that is not there', zip({ name: 'b.xml' }), 'partMissing'],
  ])('%s, when it is read and not before', (_, bytes, code) => {
    const opened = openArchive(bytes);
    expect(codeOf(() => opened.read('a.xml'))).toBe(code);
  });

  test('entries whose data overlap', () => {
    const bytes = buildZip([
      { name: 'a', data: 'abc', stored: true },
      { name: 'b', data: 'abc', stored: true },
    ]);
    const second = bytes.lastIndexOf('PK\x01\x02');
    bytes.writeUInt32LE(20, second + 20);
    expect(codeOf(() => openArchive(bytes))).toBe('zipDamaged');
  });
});

describe('files that are something else', () => {
  const cfb = (stream: string) => {
    const file = Buffer.alloc(1536);
    Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(file);
    Buffer.from(`${stream}\0`, 'utf16le').copy(file, 1024 + 128);
    return file;
  };
  test.each([
    ['nothing', Buffer.alloc(0), 'emptyFile'],
    ['a workbook behind a password', cfb('EncryptedPackage'), 'passwordProtected'],
    ['an old .xls', cfb('Workbook'), 'legacyXls'],
    ['some other compound file', cfb('WordDocument'), 'notZip'],
    ['an Excel 4 sheet', Buffer.from([9, 4, 6, 0, 0, 0, 0x10, 0]), 'legacyXls'],
    ['a CSV file', Buffer.from('id;question;réponse\n1;Avez-vous…;\n'), 'textFile'],
    ['a CSV file in Latin-1', Buffer.from('id;réponse\n', 'latin1'), 'textFile'],
    ['a text in UTF-16', Buffer.from('\ufeffid\tquestion', 'utf16le'), 'textFile'],
    ['a web page', Buffer.from('\ufeff <HTML><table>'), 'htmlFile'],
    [
      'XML of Excel 2003',
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
      'xmlSpreadsheet',
    ],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'pdfFile'],
    ['noise', Buffer.from([1, 2, 0, 3, 0xff]), 'notZip'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(() => openArchive(bytes))).toBe(code);
  });
});
