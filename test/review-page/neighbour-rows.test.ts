import { describe, expect, it } from 'vitest';
import { neighbourRows } from '../../src/review-page/index.ts';
import { type SheetOptions, sheet } from '../questionnaire/build-workbook.ts';

const LINES = [
  'N° | Question | Answer | Comment',
  '1 | Encrypted? | _ | _',
  '*Backups',
  '2 | Kept? | _ | _',
  '3 | Tested? | _ | _',
  '',
  '4 | Moved? | _ | _',
  '5 | Erased? | _ | _',
];
const around = (row: number, outgoing = {}, options: SheetOptions = {}) =>
  neighbourRows(sheet('Q', LINES, options), { row, headerRow: 1, outgoing });
const numbers = (found: ReturnType<typeof around>) => found.rows.map(({ number }) => number);

describe('the rows around a question', () => {
  it('are two above and two below that hold anything, the header apart', () => {
    expect(numbers(around(5))).toEqual([3, 4, 5, 7, 8]);
    expect(numbers(around(2))).toEqual([2, 3, 4]);
    expect(numbers(around(8))).toEqual([5, 7, 8]);
    expect(around(5)).toMatchObject({
      own: 5,
      columns: ['A', 'B', 'C', 'D'],
      header: ['N°', 'Question', 'Answer', 'Comment'],
    });
  });

  it('show what goes out over what the customer sent, in columns that are empty otherwise too', () => {
    const { columns, header, rows } = around(5, { C4: 'Yes', D4: 'Daily.', F5: 3 });
    expect([columns, header]).toEqual([
      ['A', 'B', 'C', 'D', 'F'],
      ['N°', 'Question', 'Answer', 'Comment', ''],
    ]);
    expect(rows[1]!.texts).toEqual(['2', 'Kept?', 'Yes', 'Daily.', '']);
    expect(rows[2]!.texts).toEqual(['3', 'Tested?', '', '', '3']);
  });

  it('leave hidden rows and columns out, but never the question itself', () => {
    expect(numbers(around(5, {}, { hiddenRows: [4] }))).toEqual([2, 3, 5, 7, 8]);
    expect(numbers(around(5, {}, { hiddenRows: [5] }))).toContain(5);
    expect(around(5, {}, { hiddenColumns: ['A'] }).columns).toEqual(['B', 'C', 'D']);
  });

  it('cut a long text, and letters of two code units are never cut in halves', () => {
    const long = neighbourRows(sheet('Q', [`${'🔒'.repeat(300)}`]), { row: 1, headerRow: null, outgoing: {} });
    const [text] = long.rows[0]!.texts;
    expect([...text!]).toHaveLength(240);
    expect(text).toMatch(/^🔒+…$/u);
    expect(long.header).toEqual([]);
  });
});
