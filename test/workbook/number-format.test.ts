import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeCellString, encodeCellString } from '../../src/workbook/cell-string.ts';
import { numberFormatOf, plainNumber } from '../../src/workbook/number-format.ts';

describe('numbers under a format', () => {
  test.each([
    ['0', 3.7, '4'],
    ['0.00', 1.1, '1.10'],
    ['0.0#', 1.25, '1.25'],
    ['0.0#', 1, '1.0'],
    ['#,##0.00', 1234.5, '1234.50'],
    ['0%', 0.255, '26%'],
    ['0.0%', 0.255, '25.5%'],
    ['000', 7, '007'],
    ['"Q-"000', 7, 'Q-007'],
    ['0" jours"', 30, '30 jours'],
    ['#,##0\\ [$€-40C]', 12, '12 €'],
    ['0,', 12500, '13'],
    ['0;(0)', -3, '(3)'],
    ['0;-0;"none"', 0, 'none'],
    ['0;;', -3, ''],
    ['[Red]0.0', -2.25, '-2.3'],
    ['# ?/?', 0.5, '0.5'],
    ['0.00E+00', 12345, '12345'],
    ['[>100]0;0.0', 3, '3'],
    ['000-00', 12345, '12345'],
    ['_-* #,##0_-', 5, '5'],
  ])('%s of %d', (code, value, text) => {
    expect(numberFormatOf(164, code, false)!(value)).toEqual({ kind: 'number', text });
  });

  test.each([
    ['dd/mm/yyyy', 45292, '2024-01-01'],
    ['[$-40C]d mmmm yyyy;@', 45292, '2024-01-01'],
    ['yyyy-mm-dd hh:mm:ss', 45292.5, '2024-01-01T12:00:00'],
    ['yyyy-mm-dd hh:mm', 45292, '2024-01-01'],
    ['h:mm AM/PM', 0.75, '18:00:00'],
    ['[h]:mm', 0.5, '12:00:00'],
    ['mmm-yy', 1, '1900-01-01'],
    ['d/m/yy', 59, '1900-02-28'],
    ['d/m/yy', 60, '1900-02-29'],
    ['d/m/yy', 61, '1900-03-01'],
    ['d/m/yy', 2958465, '9999-12-31'],
    ['yyyy-mm-dd hh:mm', 45291.9999999, '2024-01-01'],
  ])('%s of %d is a date', (code, value, text) => {
    expect(numberFormatOf(164, code, false)!(value)).toEqual({ kind: 'date', text });
  });

  test('letters in quotes, colours and the general format make no date', () => {
    expect(numberFormatOf(164, '"day "0', false)!(3).kind).toBe('number');
    expect(numberFormatOf(164, '[Red]0', false)!(3).kind).toBe('number');
    expect(numberFormatOf(0, undefined, false)).toBeNull();
    expect(numberFormatOf(164, 'General', false)).toBeNull();
  });

  test('plain numbers keep fifteen digits', () => {
    expect([0.1 + 0.2, 5, 1e15, -0.5].map(plainNumber)).toEqual(['0.3', '5', '1000000000000000', '-0.5']);
  });
});

describe('cell strings', () => {
  test.each([
    ['a\r\nb\rc\n', 'a\nb\nc\n'],
    ['_x0041_', '_x005F_x0041_'],
    ['_x005F_', '_x005F_x005F_'],
    ['bell\u0007', 'bell_x0007_'],
    ['\ufffe', '_xFFFE_'],
    ['lone \ud800 and \udc00.', 'lone \ufffd and \ufffd.'],
    ['pair 😀', 'pair 😀'],
    ['tab\tkept', 'tab\tkept'],
    ['=1+1', '=1+1'],
  ])('%j is stored as %j', (text, stored) => {
    expect(encodeCellString(text)).toBe(stored);
  });

  test('what is stored reads back as the text, line ends and lone surrogates settled', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[_x0-9AF]{0,20}$/)), (text) => {
        const settled = text.replace(/\r\n?/g, '\n').replace(/\p{Surrogate}/gu, '\ufffd');
        expect(decodeCellString(encodeCellString(text))).toBe(settled);
      }),
      { numRuns: 1000 },
    );
  });
});
