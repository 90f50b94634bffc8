import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const ALARM: ControlSpec = {
  id: 'premises.alarm',
  about: 'premises',
  topics: ['physical.office-alarm'],
  label: { fr: 'Alarme de nos bureaux', es: 'Alarma de nuestras oficinas', en: 'Alarm of our offices' },
  comment: {
    fr: 'Nos bureaux sont équipés d’une alarme.',
    es: 'Nuestras oficinas tienen una alarma.',
    en: 'Our offices have an alarm.',
  },
};
const base = knowledgeOf([ALARM]);

describe('what a question says of its subject', () => {
  it.each([
    [
      'fr',
      'Vos bureaux sont-ils équipés d’une alarme ?',
      'Les alarmes de vos bureaux sont-elles reliées à la police ?',
    ],
    ['en', 'Do your offices have an alarm?', 'Is the alarm of your offices wired to the police?'],
    ['es', '¿Tienen alarma sus oficinas?', '¿Está la alarma de sus oficinas enlazada con la policía?'],
  ])('keeps a yes for a person where nobody says it (%s)', (language, plain, more) => {
    expect(answer(plain, language, base).reasons.map(({ code }) => code)).not.toContain('DETAIL');
    expect(answer(more, language, base).flag).not.toBe('high');
    expect(answer(more, language, base).reasons.map(({ code }) => code)).toContain('DETAIL');
  });

  it('may be a verb that only helps another along', () => {
    const { reasons } = answer('Une alarme est-elle prévue dans vos bureaux ?', 'fr', base);
    expect(reasons.map(({ code }) => code)).not.toContain('DETAIL');
  });
});
