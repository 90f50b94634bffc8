import { describe, expect, it } from 'vitest';
import { fitCells } from '../../src/answering/fit-cells.ts';
import type { Question, Reply } from '../../src/model/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { question } from './build-question.ts';

const COMMENT = 'Nous chiffrons.';

function fitted(more: Partial<Question>, reply: Reply, comment: string | null = COMMENT, overwrite = false) {
  const { cells, reasons } = fitCells(question(more), reply, comment, { languages: LANGUAGES, overwrite });
  return { cells, codes: reasons.map(({ code }) => code) };
}

const list = { answerCell: { ref: 'D5', choices: ['Oui', 'Non'] } };
const listAlone = { ...list, commentCell: null };
const free = { answerCell: { ref: 'D5', choices: null } };
const freeAlone = { ...free, commentCell: null };
const ticks = { answerCell: null, ticks: { yes: 'F5', limited: 'G5', no: 'H5' } };
const onlyComment = { answerCell: null };

describe('a reply in the cells of its question', () => {
  it.each<[string, Partial<Question>, Reply, Record<string, string>, string[]]>([
    ['a list with a comment column', list, 'yes', { D5: 'Oui', E5: COMMENT }, []],
    ['a list alone', listAlone, 'no', { D5: 'Non' }, []],
    ['a list that lacks the word: only the comment, for a person', list, 'limited', { E5: COMMENT }, ['NO_WORD']],
    ['a list alone that lacks the word', listAlone, 'limited', {}, ['NO_WORD']],
    ['a value in a list: the comment only', list, 'value', { E5: COMMENT }, []],
    ['a value in a list alone', listAlone, 'value', {}, ['NO_PLACE']],
    ['tick columns', ticks, 'limited', { G5: 'X', E5: COMMENT }, []],
    ['tick columns that lack the position', ticks, 'notApplicable', { E5: COMMENT }, ['NO_WORD']],
    ['a value under tick columns: the comment only', ticks, 'value', { E5: COMMENT }, []],
    [
      'tick columns with a free answer column for the words',
      { ...ticks, ...freeAlone, ticks: ticks.ticks },
      'yes',
      { F5: 'X', D5: COMMENT },
      [],
    ],
    [
      'tick columns beside a list: no comment into the list',
      { ...listAlone, ticks: ticks.ticks },
      'yes',
      { F5: 'X' },
      [],
    ],
    ['free text with a comment column', free, 'yes', { D5: 'Oui', E5: COMMENT }, []],
    ['free text alone: position and comment in one', freeAlone, 'limited', { D5: `Limité. ${COMMENT}` }, []],
    ['a value in free text: the answer is the comment', free, 'value', { D5: COMMENT }, []],
    ['a comment column alone', onlyComment, 'yes', { E5: COMMENT }, []],
    ['nowhere to write', { answerCell: null, commentCell: null }, 'yes', {}, ['NO_PLACE']],
  ])('%s', (_name, layout, reply, cells, codes) => expect(fitted(layout, reply)).toEqual({ cells, codes }));

  it.each<[string, Partial<Question>, Reply, string | null, Record<string, string>]>([
    ['free text with a comment column', free, 'yes', COMMENT, { D5: COMMENT }],
    ['free text alone', freeAlone, 'yes', COMMENT, { D5: COMMENT }],
    // REASON: a list has its words; a no says something; and without a comment there is nothing else to say.
    ['a list', list, 'yes', COMMENT, { D5: 'Oui', E5: COMMENT }],
    ['a no', freeAlone, 'no', COMMENT, { D5: `Non. ${COMMENT}` }],
    ['no comment', free, 'yes', null, { D5: 'Oui' }],
  ])('asked who or where, %s: a yes is left to the comment', (_name, layout, reply, comment, cells) => {
    const asked = question({ ...layout, text: 'Où sont hébergées les données ?' });
    expect(fitCells(asked, reply, comment, { languages: LANGUAGES, overwrite: false }).cells).toEqual(cells);
  });

  it.each([
    ['es', 'Sí'],
    ['en', 'Yes'],
    ['fr', 'Oui'],
  ])("takes the word of the question's language %s in free text", (language, word) => {
    expect(fitted({ ...free, language }, 'yes').cells).toMatchObject({ D5: word });
  });

  it('takes the word of the list, whatever the language of the question', () => {
    expect(fitted({ answerCell: { ref: 'D5', choices: ['Compliant', 'Non-compliant'] } }, 'no').cells).toMatchObject({
      D5: 'Non-compliant',
    });
  });

  it('leaves out what has no comment to say', () => {
    expect(fitted(list, 'yes', null)).toEqual({ cells: { D5: 'Oui' }, codes: [] });
    expect(fitted(free, 'value', null)).toEqual({ cells: {}, codes: [] });
  });

  it('leaves cells alone that hold something', () => {
    expect(fitted({ ...list, existing: { D5: 'Non' } }, 'yes').cells).toEqual({ E5: COMMENT });
    expect(fitted({ ...list, existing: { D5: 'Non', E5: 'Sic' } }, 'yes')).toEqual({ cells: {}, codes: ['NO_PLACE'] });
    expect(fitted({ ...ticks, existing: { E5: 'Sic' } }, 'notApplicable')).toEqual({ cells: {}, codes: ['NO_WORD'] });
  });

  it('replaces them when told to, and takes the old mark away', () => {
    expect(fitted({ ...list, existing: { D5: 'Non', E5: 'Sic' } }, 'yes', COMMENT, true).cells).toEqual({
      D5: 'Oui',
      E5: COMMENT,
    });
    expect(fitted({ ...ticks, existing: { H5: 'x' } }, 'yes', COMMENT, true).cells).toEqual({
      F5: 'X',
      H5: '',
      E5: COMMENT,
    });
  });
});
