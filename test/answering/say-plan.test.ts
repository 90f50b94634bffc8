import { describe, expect, it } from 'vitest';
import { answerQuestion } from '../../src/answering/index.ts';
import { sayPlan } from '../../src/answering/say-plan.ts';
import { POSITIONS, type Question, type Reading } from '../../src/model/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { control, OPTIONS, question, reading } from './build-question.ts';

const YES_NO = { ref: 'D5', choices: ['Yes', 'No'] };
const asked = (text: string, more: Partial<Question> = {}) =>
  question({ text, language: 'en', answerCell: YES_NO, ...more });
const said = (text: string, asks: Reading['asks'] = 'position', more: Partial<Question> = {}) =>
  sayPlan('planned', asked(text, more), asks, LANGUAGES);

describe('what is only planned', () => {
  it('is a no to whoever asks whether it is there, in a list, in ticks and in a free cell', () => {
    expect(said('Are you ISO 27001 certified?')).toBe('no');
    expect(said('ISO 27001 certification', null)).toBe('no');
    expect(said('Are you ISO 27001 certified?', 'position', { answerCell: { ref: 'D5', choices: null } })).toBe('no');
    const ticks = { answerCell: null, ticks: { yes: 'F5', no: 'G5' } };
    expect(said('Are you ISO 27001 certified?', 'position', ticks)).toBe('no');
  });

  it('is said as it is where the cell has a word for plans', () => {
    expect(said('Certified?', 'position', { answerCell: { ref: 'D5', choices: ['Yes', 'No', 'Planned'] } })).toBe(
      'planned',
    );
    expect(said('Certified?', 'position', { ticks: { yes: 'F5', no: 'G5', planned: 'H5' } })).toBe('planned');
  });

  it.each([
    ['en', 'Do you plan to be certified?'],
    ['en', 'Are you working towards ISO 27001?'],
    ['en', 'Is certification under way?'],
    ['fr', 'Une certification est-elle prévue ?'],
    ['fr', 'Une certification est-elle en cours ?'],
    ['es', '¿Está prevista la certificación?'],
    ['es', '¿Tienen previsto certificarse?'],
  ])('is no "no" to a question about plans (%s: %s)', (language, text) => {
    expect(said(text, 'position', { language })).toBe('planned');
  });

  it('is no "no" to a question that wants more than a yes or no, nor in a language that nobody described', () => {
    expect(said('When will you be certified?', 'value')).toBe('planned');
    expect(said('Describe your certifications', 'description')).toBe('planned');
    expect(said('Sind Sie zertifiziert?', 'position', { language: 'de' })).toBe('planned');
  });

  it('changes no other reply', () => {
    for (const reply of [...POSITIONS.filter((position) => position !== 'planned'), 'value' as const])
      expect(sayPlan(reply, asked('Are you certified?'), 'position', LANGUAGES)).toBe(reply);
  });

  it('goes out with the comment that tells of the plan, and the reason says so', () => {
    const plan = control({ status: { kind: 'position', position: 'planned' } });
    const row = question({ answerCell: { ref: 'D5', choices: ['Oui', 'Non'] } });
    const answer = answerQuestion(row, reading(), new Map([[plan.id, plan]]), LANGUAGES, OPTIONS);
    expect(answer).toMatchObject({
      flag: 'high',
      reply: 'no',
      written: { D5: 'Non', E5: 'Nous chiffrons.' },
      reasons: [{ code: 'PLANNED', args: { settles: 'no' } }],
    });
  });
});
