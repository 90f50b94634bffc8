import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitCells } from '../../src/answering/index.ts';
import type { Decision, Question } from '../../src/model/index.ts';
import { type DecidedCells, decidedCells, type FitReply } from '../../src/review/index.ts';
import { question } from '../answering/build-question.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { decision, listed, row } from './build-row.ts';

const fitReply: FitReply = (asked, reply, comment) =>
  fitCells(asked, reply, comment, { languages: LANGUAGES, overwrite: true });

function decide(decided: Decision | null, asked: Question = listed('Oui', 'Non', 'Partiel')): DecidedCells {
  return decidedCells(row({ decision: decided }), asked, fitReply);
}

function cells(decided: Decision | null, asked?: Question) {
  const found = decide(decided, asked);
  return found.kind === 'cells' ? found.cells : found.kind === 'refused' ? found.reason.code : found.kind;
}

const FREE = question({ answerCell: { ref: 'D5', choices: null }, commentCell: null });
const TICKS = question({ answerCell: null, ticks: { yes: 'F5', no: 'G5' }, commentCell: 'E5' });

describe('what goes out for a row', () => {
  it('is what was written for a high row nobody touched, and nothing is decided for the others', () => {
    const high = row({ flag: 'high', written: { D5: 'Oui' } });
    expect(decidedCells(high, listed('Oui', 'Non'), fitReply)).toMatchObject({ kind: 'cells', cells: { D5: 'Oui' } });
    for (const flag of ['medium', 'low', 'none'] as const) {
      expect(decidedCells(row({ flag, written: { D5: 'Oui' } }), listed('Oui'), fitReply).kind).toBe('undecided');
    }
  });

  it('is the proposal when accepted, and a refusal when nothing was proposed', () => {
    expect(cells(decision('accepted'))).toEqual({ D5: 'Oui', E5: 'Nous chiffrons.' });
    expect(decidedCells(row({ proposed: {}, decision: decision('accepted') }), listed('Oui'), fitReply)).toMatchObject({
      reason: { code: 'nothingProposed' },
    });
  });

  it('is nothing when skipped, kept or not asked, a high row included', () => {
    for (const how of ['skipped', 'kept', 'notAsked'] as const) {
      expect(cells(decision(how))).toEqual({});
      const high = row({ flag: 'high', written: { D5: 'Oui' }, decision: decision(how) });
      expect(decidedCells(high, listed('Oui'), fitReply)).toMatchObject({ kind: 'cells', cells: {} });
    }
  });

  it.each([
    ['yes', { D5: 'Oui' }],
    ['no', { D5: 'Non' }],
    ['limited', { D5: 'Partiel' }],
    ['planned', 'noWordForReply'],
    ['Partiel', { D5: 'Partiel' }],
    ['partiel ', { D5: 'Partiel' }],
    ['Peut-être', 'answerNotInList'],
    ['', 'emptyDecision'],
  ])('is the cell’s own word for the reply %j', (answer, expected) => {
    expect(cells(decision('changed', { answer }))).toEqual(expected);
  });

  it('has the comment in its cell, beside the answer or alone', () => {
    expect(cells(decision('changed', { answer: 'no', comment: 'Pas encore.' }))).toEqual({
      D5: 'Non',
      E5: 'Pas encore.',
    });
    expect(cells(decision('changed', { comment: 'Voir annexe.' }))).toEqual({ E5: 'Voir annexe.' });
    expect(cells(decision('changed', { answer: 'value', comment: '30 jours' }))).toEqual({ E5: '30 jours' });
  });

  it('says so when the layout has no cell for the comment', () => {
    const asked = question({ answerCell: { ref: 'D5', choices: ['Oui', 'Non'] }, commentCell: null });
    for (const answer of ['yes', 'Oui']) {
      expect(decide(decision('changed', { answer, comment: 'Chaque nuit.' }), asked)).toEqual({
        kind: 'cells',
        cells: { D5: 'Oui' },
        notes: [{ code: 'commentHasNoCell', args: {} }],
      });
    }
  });

  it('ticks the box of a reply, takes an old mark away, and refuses words for which there is no box', () => {
    const marked = { ...TICKS, existing: { G5: 'x' } };
    expect(cells(decision('changed', { answer: 'yes' }), marked)).toEqual({ F5: 'X', G5: '' });
    expect(cells(decision('changed', { answer: 'limited' }), TICKS)).toBe('noWordForReply');
    expect(cells(decision('changed', { answer: 'Oui' }), TICKS)).toBe('answerNoTick');
  });

  it('is the number itself where a list is of numbers', () => {
    const asked = question({ answerCell: { ref: 'D5', choices: ['1', '2', '3'] } });
    expect(cells(decision('changed', { answer: '2' }), asked)).toEqual({ D5: 2 });
  });

  it('is the cell’s word for not applicable where it has one, else blank but for the comment', () => {
    const na = decision('notApplicable', { comment: 'Sans objet ici.' });
    expect(cells(na, listed('Oui', 'Non', 'N/A'))).toEqual({ D5: 'N/A', E5: 'Sans objet ici.' });
    expect(cells(na)).toEqual({ E5: 'Sans objet ici.' });
    expect(cells(decision('notApplicable'))).toEqual({});
  });

  it('cannot come from the record alone when a person wrote it into the filled workbook', () => {
    expect(cells(decision('filled', { answer: 'Oui' }))).toBe('answerInWorkbookOnly');
  });

  it('is the very text in a free cell, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, unit: 'grapheme' }), (answer) => {
        fc.pre(!['yes', 'no', 'limited', 'notApplicable', 'planned', 'value'].includes(answer));
        expect(cells(decision('changed', { answer }), FREE)).toEqual({ D5: answer });
      }),
    );
  });

  it('never reaches a cell that is not the row’s own', () => {
    const answers = fc.oneof(fc.constantFrom('yes', 'no', 'limited', 'value', 'Oui'), fc.string(), fc.constant(null));
    const hows = fc.constantFrom('accepted', 'changed', 'skipped', 'notApplicable', 'kept', 'filled') as fc.Arbitrary<
      Decision['how']
    >;
    fc.assert(
      fc.property(
        hows,
        answers,
        fc.option(fc.string()),
        fc.constantFrom(FREE, TICKS, listed('Oui', 'Non')),
        (...of) => {
          const [how, answer, comment, asked] = of;
          const found = cells(decision(how, { answer, comment }), asked);
          const own = ['D5', 'E5', 'F5', 'G5'];
          expect(typeof found === 'string' || Object.keys(found).every((ref) => own.includes(ref))).toBe(true);
        },
      ),
    );
  });
});
