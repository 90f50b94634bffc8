import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const CERTIFIED: ControlSpec = {
  id: 'certificate',
  topics: ['certification.iso-27001'],
  about: 'vendor',
  label: { fr: 'Certification ISO 27001', es: 'Certificación ISO 27001', en: 'ISO 27001 certification' },
};
const NOT_CERTIFIED: ControlSpec = { ...CERTIFIED, status: 'no' };

const asks = (question: string, language: string, control: ControlSpec) =>
  answer(question, language, knowledgeOf([control]));

describe('what a question asks somebody to do', () => {
  it.each([
    ['en', 'Do you hold an ISO 27001 certificate?', 'Do you compare your servers with ISO 27001?'],
    ['fr', 'Est-ce que vous êtes certifiés ISO 27001 ?', 'Pouvez-vous enseigner la norme ISO 27001 ?'],
    ['es', '¿Tienen la certificación ISO 27001?', '¿Comparan cada año sus servidores con la norma ISO 27001?'],
  ])('keeps the row for a person where neither topic nor control says it (%s)', (language, plain, more) => {
    for (const control of [CERTIFIED, NOT_CERTIFIED]) {
      expect(asks(plain, language, control).reasons.map(({ code }) => code)).not.toContain('DETAIL');
      const { flag, reasons } = asks(more, language, control);
      expect(flag).not.toBe('high');
      expect(reasons.map(({ code }) => code)).toContain('DETAIL');
    }
  });

  it('is said by the verb after the person, whatever short words stand between', () => {
    const { reasons } = asks('¿Tienen certificación ISO 27001 y ustedes nos la traducen?', 'es', CERTIFIED);
    expect(reasons.find(({ code }) => code === 'DETAIL')!.args).toEqual({ words: 'traducen' });
  });

  it('is not what is said of something else in passing', () => {
    const { reasons } = asks('¿Tienen certificación ISO 27001 los servicios que se traducen?', 'es', CERTIFIED);
    expect(reasons.map(({ code }) => code)).not.toContain('DETAIL');
  });

  it('is no article that opens the question', () => {
    const { reasons } = asks('¿La compañía tiene la certificación ISO 27001?', 'es', CERTIFIED);
    expect(reasons.map(({ code }) => code)).not.toContain('DETAIL');
  });
});
