import { describe, expect, it } from 'vitest';
import { classifyChoice } from '../../src/answering/index.ts';
import { proposedComment } from '../../src/learning/proposed-comment.ts';
import type { Cells, RecordedRow, Reply } from '../../src/model/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const alone = { answer: 'D5', ticks: null, comment: null };
const beside = { answer: 'D5', ticks: null, comment: 'E5' };

describe('the comment as it was proposed', () => {
  it.each<[string, Reply, Cells, typeof alone | typeof beside, string | null]>([
    ['in its own cell', 'yes', { D5: 'Oui', E5: 'Nous chiffrons.' }, beside, 'Nous chiffrons.'],
    ['behind the word of the only cell', 'yes', { D5: 'Oui. Nous chiffrons.' }, alone, 'Nous chiffrons.'],
    ['the whole cell of a value', 'value', { D5: 'Douze mois. Puis effacés.' }, alone, 'Douze mois. Puis effacés.'],
    ['the whole cell of one asked where', 'yes', { D5: 'À Nantes. En France.' }, alone, 'À Nantes. En France.'],
    ['the same, with a cell for comments left empty', 'yes', { D5: 'À Nantes.' }, beside, 'À Nantes.'],
    ['a word alone', 'yes', { D5: 'Oui' }, beside, null],
    ['a word alone in the only cell', 'no', { D5: 'Non' }, alone, null],
    ['nothing proposed', 'yes', {}, beside, null],
  ])('%s', (_name, answer, proposed, places, comment) => {
    const row = { answer, proposed } as RecordedRow;
    expect(proposedComment(row, places, (text) => classifyChoice(text, LANGUAGES))).toBe(comment);
  });
});
