import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readSheet, readSheetFrame } from '../../src/workbook/read-sheet.ts';
import { readSharedStrings, walkSharedStrings } from '../../src/workbook/read-strings.ts';

/** Pieces that make cells of the plain shape, and others close to it. */
const ref = fc.constantFrom('A1', 'B1', 'C1', 'AA1', 'XFD1', 'XFE1', 'A2', 'a1', 'A01', 'A', '1', '');
const style = fc.constantFrom('', ' s="0"', ' s="3"', ' s="1234567890"', ' s=""', ' s="x"', " s='2'");
const type = fc.constantFrom(
  '',
  ' t="s"',
  ' t="n"',
  ' t="str"',
  ' t="b"',
  ' t="e"',
  ' t="d"',
  ' t="inlineStr"',
  ' t=""',
);
const inside = fc.constantFrom(
  '7',
  '1',
  '0',
  '12345678901',
  '1.5',
  '-2',
  ' 1 ',
  'a\r\nb',
  '&lt;',
  '&#49;',
  '<!-- -->1',
  '',
  'x',
);
const cell = fc
  .record({ ref, style, type, inside, shape: fc.constantFrom('v', 'empty', 'open', 'space', 'f', 'swap', 'other') })
  .map(({ ref: place, style: s, type: t, inside: value, shape }) => {
    const tag = `<c r="${place}"${s}${t}`;
    if (shape === 'empty') return `${tag}/>`;
    if (shape === 'open') return `${tag}></c>`;
    if (shape === 'space') return `\n ${tag}><v>${value}</v></c>\t`;
    if (shape === 'f') return `${tag}><f>A1</f><v>${value}</v></c>`;
    if (shape === 'swap') return `<c${t}${s} r="${place}"><v>${value}</v></c>`;
    if (shape === 'other') return `<x><c r="B1"><v>9</v></c></x>${tag} ><v>${value}</v></c>`;
    return `${tag}><v>${value}</v></c>`;
  });

const STRINGS = Array.from({ length: 8 }, (_, at) => ({ text: `string ${at}`, bold: false }));

function read(xml: string) {
  const tally = { cells: 0 };
  const { rows, layout } = readSheet(xml, { part: '', strings: STRINGS, formats: [], tally });
  const { isOrdered, hasFormulas, stringsNeeded } = layout;
  return { rows, tally, isOrdered, hasFormulas, stringsNeeded };
}

test('a cell reads the same in the shape that is read in one go and in one the cursor must read', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
      const sheet = (row: string) => `<worksheet><sheetData><row r="1">${row}</row></sheetData></worksheet>`;
      // A space before the end of a tag says nothing, but is in no plain cell.
      const slow = cells.map((one) => one.replaceAll('<c ', '<c  '));
      expect(read(sheet(cells.join('')))).toEqual(read(sheet(slow.join(''))));
    }),
    { numRuns: 2000 },
  );
});

test('a frame is the sheet without its rows', () => {
  fc.assert(
    fc.property(fc.array(cell, { maxLength: 5 }), (cells) => {
      const xml = `<worksheet><dimension ref="A1"/><sheetData><row r="1">${cells.join('')}</row></sheetData></worksheet>`;
      const { rows: _, ...whole } = readSheet(xml, { part: '', strings: STRINGS, formats: [], tally: { cells: 0 } });
      const { rows, ...frame } = readSheetFrame(xml, '') as ReturnType<typeof readSheet>;
      expect(rows).toEqual([]);
      expect(frame).toEqual(whole);
    }),
  );
});

const text = fc.constantFrom('a', '', ' b ', 'c\r\nd', 'e\r&#10;f', '&amp;', '&#65;', '_x0041_', '<!-- -->g');
const item = fc
  .record({ text, shape: fc.constantFrom('plain', 'spaced', 'rich', 'empty', 'other') })
  .map(({ text: content, shape }) => {
    if (shape === 'spaced') return `<si><t xml:space="preserve">${content}</t></si>`;
    if (shape === 'rich') return `<si><r><rPr><b/></rPr><t>${content}</t></r></si>`;
    if (shape === 'empty') return '<si/>';
    if (shape === 'other') return `\n<x><si><t>${content}</t></si></x>`;
    return `<si><t>${content}</t></si>`;
  });

test('shared strings read the same in the shape that is read in one go, and are counted as they are read', () => {
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6 }), (items) => {
      const xml = `<sst>${items.join('')}<extLst/></sst>`;
      const slow = `<sst>${items.map((one) => one.replaceAll('<t', '<t ')).join('')}<extLst/></sst>`;
      const { items: read, count, end } = readSharedStrings(xml, '');
      expect(read).toEqual(readSharedStrings(slow, '').items);
      expect(walkSharedStrings(xml, '')).toEqual({ count, end });
      expect(count).toBe(read.length);
      expect(end).toBe(count === 0 ? null : xml.slice(0, end!).replace(/<\/?x>$/, '').length);
    }),
    { numRuns: 1000 },
  );
});

test('an unknown reference in a string is refused whether or not anyone takes the string', () => {
  expect(() => readSharedStrings('<sst><si><t>&x;</t></si></sst>', '')).toThrow('xmlMalformed');
  expect(() => walkSharedStrings('<sst><si><t>&x;</t></si></sst>', '')).toThrow('xmlMalformed');
});
