import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inspectQuestionnaire, toMapping } from '../../src/pipeline/index.ts';
import type { QuestionnaireReading } from '../../src/questionnaire/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { LAYOUTS, type LayoutTruth, placesToWrite } from './layout-truth.ts';

function inspect({ path }: LayoutTruth, mapping?: Parameters<typeof inspectQuestionnaire>[2]): QuestionnaireReading {
  return inspectQuestionnaire(new Uint8Array(readFileSync(path)), LANGUAGES, mapping);
}

describe.each(LAYOUTS)('inspect of $name', (truth) => {
  const reading = inspect(truth);
  const questions = reading.tables.flatMap((table) => table.questions);

  it(`finds the tables, columns and rows (${truth.trap})`, () => {
    const found = reading.tables.map(({ sheet, headerRow, firstRow, lastRow, columns, ticks, questions: asked }) => {
      const { id, question, answer, comment } = columns;
      const named = JSON.parse(JSON.stringify({ id, question, answer, comment }));
      return {
        sheet,
        headerRow,
        firstRow,
        lastRow,
        rows: asked.map(({ row }) => row),
        columns: named,
        ticks: ticks ?? {},
      };
    });
    const expected = truth.tables.map(({ sheet, headerRow, firstRow, lastRow, rows, columns, ticks }) => {
      const { section: _section, ...named } = columns;
      return { sheet, headerRow, firstRow, lastRow, rows, columns: named, ticks };
    });
    expect(found).toEqual(expected);
    for (const [at, { vocabulary }] of truth.tables.entries())
      if (vocabulary) expect(reading.tables[at]!.vocabulary).toEqual(vocabulary);
  });

  it('takes no other sheet for a questionnaire, and tells what a person should know', () => {
    const taken = reading.sheets.filter(({ role }) => role === 'questions').map(({ sheet }) => sheet);
    for (const sheet of truth.notQuestions) expect(taken).not.toContain(sheet);
    const told = reading.findings.map(({ code }) => code).filter((code) => code !== 'sheetNotAsked');
    expect(told.sort()).toEqual(truth.findings);
  });

  it('leaves rows alone that are not asked, and says why', () => {
    const blocked = questions.flatMap(({ sheet, row, blocked: why }) => (why ? [[`${sheet}!${row}`, why]] : []));
    expect(Object.fromEntries(blocked)).toEqual(truth.blocked);
  });

  it('points to the places for the answers, each once', () => {
    const places = questions
      .filter(({ blocked }) => blocked === null)
      .flatMap(({ sheet, answerCell, commentCell, ticks }) =>
        [answerCell?.ref, commentCell, ...Object.values(ticks ?? {})].flatMap((ref) =>
          ref ? [`${sheet}!${ref}`] : [],
        ),
      );
    expect(new Set(places).size).toBe(places.length);
    const isAnswered = Object.values(truth.places).some((refs) => refs.length === 0);
    const isWithout = truth.findings.includes('noAnswerColumn');
    if (isWithout) expect(places).toEqual([]);
    else if (!isAnswered) expect(new Set(places)).toEqual(placesToWrite(truth));
  });

  it('hears the language of the questions', () => {
    for (const { language } of questions) expect(truth.languages).toContain(language);
  });

  it('finds the same again by the mapping of what was found', () => {
    expect(inspect(truth, toMapping(reading)).tables).toEqual(reading.tables);
  });
});

describe('ids', () => {
  it('stay as they stand: "1.10" is not 1.1, a line break falls away, none is none', () => {
    const truth = LAYOUTS.find(({ name }) => name === 'odd-ids')!;
    const ids = inspect(truth).tables.flatMap((table) => table.questions.map(({ id }) => id));
    expect(ids).toEqual(['1.1', '1.9', '1.10', '2', '', '12', 'A-13']);
  });
});

describe('questions held by formulas', () => {
  it('are read as Excel last showed them', () => {
    const truth = LAYOUTS.find(({ name }) => name === 'formula-questions')!;
    const [first] = inspect(truth).tables[0]!.questions;
    expect(first?.text).toBe('Do you encrypt customer data at rest?');
  });
});
