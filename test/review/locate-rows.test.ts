import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RecordedRow, RunRecord, Sheet } from '../../src/model/index.ts';
import { locateRows } from '../../src/review/locate-rows.ts';
import { row } from './build-row.ts';

/** A sheet of one column of texts from row 1; "" leaves a row out. */
function sheet(texts: readonly string[]): Sheet {
  const rows = texts.flatMap((text, at) => {
    const look = { bold: false, filled: false, locked: true, hasFormula: false, kind: 'text' } as const;
    return text === '' ? [] : [{ number: at + 1, hidden: false, cells: [{ row: at + 1, column: 1, text, ...look }] }];
  });
  return { name: 'Questions', rows } as unknown as Sheet;
}

function recordOf(questions: readonly string[]): RunRecord {
  const rows = questions.map((question, at) => row({ row: at + 1, question, cells: [`B${at + 1}`] }));
  const table = { sheet: 'Questions', firstRow: 1, lastRow: questions.length, columns: { question: 'A' } };
  return { rows, tables: [table] } as unknown as RunRecord;
}

const placed = (moves: Map<RecordedRow, number | string>) =>
  [...moves].map(([{ row: from }, move]) => (typeof move === 'number' ? from + move : move));

const questions = fc.uniqueArray(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 1, maxLength: 12 });

describe('a recorded row', () => {
  it('is found wherever it went when no other says the same', () => {
    fc.assert(
      fc.property(questions, fc.array(fc.nat({ max: 12 })), fc.infiniteStream(fc.nat()), (asked, gaps, order) => {
        const next = () => order.next().value as number;
        const sorted = [...asked].map((text) => ({ text, key: next() })).sort((a, b) => a.key - b.key);
        const after = sorted.map(({ text }) => text);
        for (const gap of gaps) after.splice(gap, 0, '');
        const found = placed(locateRows(recordOf(asked), sheet(asked), sheet(after)));
        expect(found).toEqual(asked.map((text) => after.indexOf(text) + 1));
      }),
    );
  });

  it('is never taken for its twin where rows were put in or taken out', () => {
    fc.assert(
      fc.property(
        questions,
        fc.array(fc.nat({ max: 12 })),
        fc.array(fc.nat({ max: 12 }), { maxLength: 3 }),
        fc.nat({ max: 2 }),
        (asked, gaps, cuts, twin) => {
          const before = asked.flatMap((text, at) => (at % 3 === twin ? [text, 'twin'] : [text]));
          const marked = before.map((text, at) => ({ text, at }));
          for (const cut of cuts) marked.splice(cut, 1);
          for (const gap of gaps) marked.splice(gap, 0, { text: `note ${gap}`, at: -1 });
          const after = marked.map(({ text }) => text);
          const found = placed(locateRows(recordOf(before), sheet(before), sheet(after)));
          for (const [at, place] of found.entries())
            if (typeof place === 'number') expect(place).toBe(marked.findIndex((entry) => entry.at === at) + 1);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('is gone, or cannot be told, rather than guessed', () => {
    const asked = ['first', 'twin', 'middle', 'twin', 'last'];
    const find = (after: string[]) => placed(locateRows(recordOf(asked), sheet(asked), sheet(after)));
    expect(find(asked)).toEqual([1, 2, 3, 4, 5]);
    expect(find(['first', 'twin', 'twin', 'last'])).toEqual([1, 'ambiguous', 'gone', 'ambiguous', 4]);
    expect(find([...asked].reverse())).toEqual([5, 'ambiguous', 3, 'ambiguous', 1]);
  });
});
