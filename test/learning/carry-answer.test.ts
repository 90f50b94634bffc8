import { describe, expect, it } from 'vitest';
import { classifyChoice } from '../../src/answering/index.ts';
import { readGiven } from '../../src/learning/index.ts';
import type { Question } from '../../src/model/index.ts';
import { carryAnswer } from '../../src/pipeline/carry-answer.ts';
import { question } from '../answering/build-question.ts';
import { shippedCatalogue } from '../matching/build-knowledge.ts';

const { languages } = shippedCatalogue().lexicon;

const FREE = question({ answerCell: { ref: 'D5', choices: null }, commentCell: 'E5', ticks: null, language: 'en' });
const ALONE = question({ answerCell: { ref: 'D5', choices: null }, commentCell: null, ticks: null, language: 'en' });
const TICKS = question({
  answerCell: null,
  commentCell: 'E5',
  ticks: { yes: 'F5', no: 'G5', limited: 'H5' },
  language: 'en',
});
const listed = (...choices: string[]) =>
  question({ answerCell: { ref: 'D5', choices }, commentCell: 'E5', ticks: null, language: 'en' });
const closed = (...choices: string[]) =>
  question({ answerCell: { ref: 'D5', choices }, commentCell: null, ticks: null, language: 'en' });

function carried(old: Question, existing: Record<string, string>, now: Question) {
  const given = readGiven({ ...old, existing }, (text) => classifyChoice(text, languages));
  if (given === null || given === 'unclear') return given;
  const { cells, reasons } = carryAnswer(now, given, languages);
  return reasons.length > 0 ? reasons.map(({ code }) => code).join(' ') : cells;
}

describe('last year’s answer in this year’s cells', () => {
  it.each<[string, Question, Record<string, string>, Question, unknown]>([
    ['as it stood', FREE, { D5: 'Yes', E5: 'With AES.' }, FREE, { D5: 'Yes', E5: 'With AES.' }],
    ['in the list’s own spelling', FREE, { D5: 'YES' }, listed('Yes', 'No'), { D5: 'Yes' }],
    ['as a number where the list is of numbers', listed('1', '2'), { D5: '2' }, listed('1', '2', '3'), { D5: 2 }],
    [
      'a word that the list has no more',
      listed('Partial', 'No'),
      { D5: 'Partial', E5: 'Soon.' },
      listed('Yes', 'No'),
      'WORD_GONE',
    ],
    [
      'a word that means the same is not the same word',
      listed('Compliant', 'Not compliant'),
      { D5: 'Compliant' },
      listed('Yes', 'No'),
      'WORD_GONE',
    ],
    ['a tick as a tick', TICKS, { F5: 'x', E5: 'With AES.' }, TICKS, { F5: 'X', E5: 'With AES.' }],
    ['a tick as a word', TICKS, { G5: '✓' }, listed('Yes', 'No'), { D5: 'No' }],
    ['a word as a tick', FREE, { D5: 'No', E5: 'None.' }, TICKS, { G5: 'X', E5: 'None.' }],
    [
      'a tick that this year has no column for',
      question({ ...TICKS, ticks: { planned: 'F5', no: 'G5' } }),
      { F5: 'x' },
      TICKS,
      'NO_WORD',
    ],
    ['two ticks', TICKS, { F5: 'x', G5: 'x' }, TICKS, 'unclear'],
    ['word and sentence in one cell', ALONE, { D5: 'Yes. We use AES.' }, ALONE, { D5: 'Yes. We use AES.' }],
    ['word and sentence into two cells', ALONE, { D5: 'Yes. We use AES.' }, FREE, { D5: 'Yes', E5: 'We use AES.' }],
    [
      'word and sentence into a list and a comment',
      ALONE,
      { D5: 'Yes. We use AES.' },
      listed('Yes', 'No'),
      { D5: 'Yes', E5: 'We use AES.' },
    ],
    ['two cells into one', FREE, { D5: 'Yes', E5: 'We use AES.' }, ALONE, { D5: 'Yes. We use AES.' }],
    [
      'a comment that has no cell any more',
      FREE,
      { D5: 'Yes', E5: 'Except laptops.' },
      closed('Yes', 'No'),
      'COMMENT_HAS_NO_CELL',
    ],
    ['a comment alone', FREE, { E5: '30 days.' }, listed('Yes', 'No'), { E5: '30 days.' }],
    ['a fact', FREE, { D5: 'Contoso Mutual' }, FREE, { D5: 'Contoso Mutual' }],
    ['nothing', FREE, {}, FREE, null],
  ])('%s', (_what, old, existing, now, expected) => {
    expect(carried(old, existing, now)).toEqual(expected);
  });
});
