import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const ALARM: ControlSpec = {
  id: 'premises.alarm',
  about: 'premises',
  topics: ['physical.office-alarm'],
  label: { fr: 'Alarme de nos bureaux', es: 'Alarma de nuestras oficinas', en: 'Alarm of our offices' },
};
const COPIES: ControlSpec = {
  id: 'backup.place',
  topics: ['backup.off-site'],
  label: { fr: 'Copies à Zéroville', es: 'Copias en Zeroville', en: 'Copies in Zeroville' },
};
const codes = (question: string, language: string, ...controls: ControlSpec[]) =>
  answer(question, language, knowledgeOf(controls)).reasons.map(({ code }) => code);

describe('a name that no topic knows', () => {
  it.each([
    ['en', 'Is there a burglar alarm at your Zeroville offices?'],
    ['fr', 'Y a-t-il une alarme anti-intrusion dans vos bureaux de Zéroville ?'],
    ['es', '¿Hay una alarma de intrusión en sus oficinas de Zeroville?'],
  ])('keeps the row for a person where another control speaks of it (%s)', (language, question) => {
    expect(codes(question, language, ALARM, COPIES)).toContain('TIE');
  });

  it('is the customer’s own affair where no control knows it', () => {
    expect(codes('Is there a burglar alarm at your Zeroville offices?', 'en', ALARM)).not.toContain('TIE');
  });

  it('is no other’s where the control itself speaks of it', () => {
    const own = { ...ALARM, comment: { en: 'Our offices in Zeroville have an alarm.' } };
    expect(codes('Is there a burglar alarm at your Zeroville offices?', 'en', own, COPIES)).not.toContain('TIE');
  });

  it('is a name where it is written as one', () => {
    expect(codes('Is there a burglar alarm at your zeroville offices?', 'en', ALARM, COPIES)).not.toContain('TIE');
  });
});
