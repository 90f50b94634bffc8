import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/load-knowledge.ts';
import type { World } from '../../src/cli/world.ts';
import type { UserError } from '../../src/model/index.ts';
import { DEFAULT_ANSWERING, fillQuestionnaire, verifyFiles } from '../../src/pipeline/index.ts';
import { LAYOUTS, type LayoutTruth, placesToWrite } from './layout-truth.ts';

const knowledge = loadKnowledge({}, { env: {} } as World);

/** Fills with whatever comes first for each question, sure or not: the writing is what is tested. */
function fillBoldly({ path }: LayoutTruth, addColumns: boolean) {
  const before = new Uint8Array(readFileSync(path));
  const filled = fillQuestionnaire(before, knowledge, {
    inputName: 'in.xlsx',
    outputName: 'out.xlsx',
    toolVersion: '0',
    marks: false,
    addColumns,
    answering: { ...DEFAULT_ANSWERING, writeMedium: true, highAt: 0.05, mediumAt: 0, lowAt: 0 },
  });
  return { before, ...filled };
}

/** Layouts in which nothing is to be written: the answers stand there already. */
const KEPT = new Set(['answered-before']);

describe.each(LAYOUTS)('fill of $name', (truth) => {
  const isWithout = truth.findings.includes('noAnswerColumn');
  const { before, output, record } = fillBoldly(truth, isWithout);
  const written = record.rows.flatMap(({ sheet, written: cells }) =>
    Object.keys(cells).map((ref) => `${sheet}!${ref}`),
  );

  it(`writes into places for answers only (${truth.trap})`, () => {
    const places = placesToWrite(truth);
    expect(written.filter((cell) => !places.has(cell))).toEqual([]);
    if (KEPT.has(truth.name)) expect(written).toEqual([]);
    else expect(written.length).toBeGreaterThan(0);
  });

  it('changes nothing else, as the verifier sees it', () => {
    const { changed, findings, clean } = verifyFiles(before, output, record);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(clean).toBe(true);
    const captions = record.tables.flatMap(({ sheet, added = {} }) =>
      Object.keys(added).map((ref) => `${sheet}!${ref}`),
    );
    expect(changed.map(({ sheet, ref }) => `${sheet}!${ref}`).sort()).toEqual([...written, ...captions].sort());
  });

  it('writes only words that the cell allows', () => {
    const vocabulary = new Map(truth.tables.map((table) => [table.sheet, table]));
    for (const { sheet, row, written: cells } of record.rows) {
      const { columns, vocabulary: words } = vocabulary.get(sheet)!;
      const value = cells[`${columns.answer}${row}`];
      if (words && value !== undefined) expect(words).toContain(value);
    }
  });
});

describe('a layout without a column to answer in', () => {
  const truth = LAYOUTS.find(({ name }) => name === 'no-answer-column')!;

  it('is refused unless columns may be added', () => {
    expect(() => fillBoldly(truth, false)).toThrow(expect.objectContaining({ code: 'noAnswerColumn' }) as UserError);
  });

  it('gets captions in its language right of its last column', () => {
    const { record } = fillBoldly(truth, true);
    expect(record.tables[0]).toMatchObject({ added: { D2: 'Respuesta', E2: 'Comentario' } });
  });
});

describe('words of their own', () => {
  it('are chosen from each list', () => {
    const { record } = fillBoldly(LAYOUTS.find(({ name }) => name === 'own-words')!, false);
    const words = record.rows.flatMap(({ sheet, row, written }) =>
      sheet === 'Controls' ? (written[`C${row}`] ?? []) : [],
    );
    expect(words.length).toBeGreaterThan(0);
    for (const word of words)
      expect(['In place', 'Partially in place', 'Not in place', 'Not applicable']).toContain(word);
  });
});
