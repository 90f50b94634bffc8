import { describe, expect, it } from 'vitest';
import { type Sheet, UserError } from '../../src/model/index.ts';
import { addColumns, findQuestions, hasPlace } from '../../src/questionnaire/index.ts';
import { type SheetOptions, sheet, workbook } from './build-workbook.ts';
import { findingCodes, layoutLines } from './layout-line.ts';
import { LANGUAGES } from './shipped-languages.ts';

const LINES = [
  '*Ref | *Question | *Weight',
  '1 | Are backups encrypted? | 3',
  '2 | Is access logged? | 2',
  '3 | Are laptops encrypted? | 1',
];

function widen(...sheets: readonly Sheet[]) {
  const book = workbook(...sheets);
  return addColumns(book, findQuestions(book, LANGUAGES), LANGUAGES);
}

const table = (options: SheetOptions, lines: readonly string[] = LINES): Sheet => sheet('Security', lines, options);

describe('columns to answer in', () => {
  it('are added right of the last used one, with captions in the header row', () => {
    const { reading, captions } = widen(table({}));
    expect(layoutLines(reading)).toEqual(['Security: header 1, id A, question B, answer D, comment E, rows 2 3 4']);
    expect(captions).toEqual([
      { sheet: 'Security', ref: 'D1', value: 'Answer' },
      { sheet: 'Security', ref: 'E1', value: 'Comment' },
    ]);
    const [first] = reading.tables[0]!.questions;
    expect([first?.answerCell, first?.commentCell]).toEqual([{ ref: 'D2', choices: null }, 'E2']);
    expect(findingCodes(reading)).toContain('columnsAdded');
    expect(findingCodes(reading)).not.toContain('noAnswerColumn');
  });

  it('keep clear of whatever stands in the rows between, and of columns nobody sees', () => {
    const { captions } = widen(
      table(
        { hiddenColumns: ['E'] },
        LINES.map((line, at) => (at === 2 ? `${line} | =` : line)),
      ),
    );
    expect(captions.map(({ ref }) => ref)).toEqual(['F1', 'G1']);
  });

  it('have no captions where the table has no header row', () => {
    const lines = [
      '*Questionnaire',
      ...['encrypted', 'tested', 'logged', 'kept'].map((word, at) => `${at + 1}. Are backups ${word}?`),
    ];
    const { reading, captions } = widen(table({}, lines));
    expect(captions).toEqual([]);
    expect(reading.tables[0]).toMatchObject({ headerRow: null, columns: { answer: 'B', comment: 'C' }, added: {} });
  });

  it('are not added to tables that have one', () => {
    const { reading, captions } = widen(
      table(
        {},
        LINES.map((line, at) => `${line} | ${at === 0 ? '*Answer' : '_'}`),
      ),
    );
    expect(captions).toEqual([]);
    expect(reading.tables[0]!.added).toBe(undefined);
    expect(reading.tables[0]!.questions.every(hasPlace)).toBe(true);
  });

  it.each([
    ['protected', { unlocked: [] }, 'D'],
    ['merged', { merges: ['D2:E4'] }, 'D'],
  ] as const)('are refused where the sheet is %s', (why, options, column) => {
    let thrown: unknown;
    try {
      widen(table(options));
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(UserError);
    expect(thrown).toMatchObject({
      code: 'columnsOccupied',
      place: { sheet: 'Security', ref: `${column}1` },
      args: { why, column },
    });
  });
});
