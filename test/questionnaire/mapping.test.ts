import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/model/index.ts';
import { findQuestions, type Mapping } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { layoutLines } from './layout-line.ts';
import { LANGUAGES } from './shipped-languages.ts';

const odd = sheet('Odd', [
  'Acme vendor review',
  'Z1 | First topic | _ | _ | _',
  'Z2 | Second topic | _ | _ | _',
  'Z3 | Third topic | _ | _ | _',
]);
const plain = sheet('Plain', [
  'ID | Question | Answer | Comments',
  '1 | Do you have a CISO? | _ | _',
  '2 | Where are the servers? | _ | _',
  '3 | Do you train staff? | _ | _',
]);
const read = (mapping: Mapping): string[] => layoutLines(findQuestions(workbook(odd, plain), LANGUAGES, mapping));

describe('a mapping', () => {
  it('names the columns of a sheet that nothing tells about', () => {
    const columns = { id: 'A', question: 'B', answer: 'D', comment: 'E' };
    expect(read({ tables: [{ sheet: 'Odd', headerRow: 1, columns }] })).toEqual([
      'Odd: header 1, id A, question B, answer D, comment E, rows 2 3 4',
    ]);
  });

  it('leaves to detection what it does not say, on every sheet when it names none', () => {
    expect(read({ tables: [{ sheet: null, columns: { answer: 'D', comment: 'C' } }] })).toEqual([
      'Plain: header 1, id A, question B, answer D, comment C, rows 2 3 4',
    ]);
  });

  it('keeps rows out by number and by range', () => {
    expect(read({ tables: [{ sheet: 'Plain', skipRows: [3] }] })).toEqual([
      'Plain: header 1, id A, question B, answer C, comment D, rows 2 4',
    ]);
    expect(read({ tables: [{ sheet: 'Plain', headerRow: 1, firstRow: 3, lastRow: 3 }] })).toEqual([
      'Plain: header 1, id A, question B, answer C, comment D, rows 3',
    ]);
  });

  it('may say that there is no header and which columns are ticked', () => {
    const mapping: Mapping = {
      tables: [
        { sheet: 'Odd', headerRow: null, firstRow: 2, columns: { question: 'B' }, ticks: { yes: 'C', no: 'D' } },
      ],
    };
    expect(read(mapping)).toEqual(['Odd: header -, id A, question B, yes C, no D, rows 2 3 4']);
  });

  it('reads a hidden sheet that it names', () => {
    const hidden = sheet('Hidden', ['ID | Question | Answer', '1 | Is this asked? | _', '2 | Is that asked? | _'], {
      visibility: 'hidden',
    });
    const reading = findQuestions(workbook(hidden, plain), LANGUAGES, { tables: [{ sheet: 'Hidden' }] });
    expect(layoutLines(reading)).toEqual(['Hidden: header 1, id A, question B, answer C, rows 2 3']);
  });

  it.each([
    ['unknownSheet', { tables: [{ sheet: 'Nowhere' }] }],
    ['unknownColumn', { tables: [{ sheet: 'Plain', columns: { answer: '4' } }] }],
  ])('that names what is not there is refused with %s', (code, mapping) => {
    const attempt = (): string[] => read(mapping);
    expect(attempt).toThrow(UserError);
    expect(attempt).toThrow(code);
  });
});
