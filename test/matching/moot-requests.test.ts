import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const NONE_YET: ControlSpec = {
  id: 'certification.none',
  status: 'No',
  about: 'vendor',
  topics: ['certification.iso-27001'],
  label: { fr: 'Certification ISO 27001', es: 'Certificación ISO 27001', en: 'ISO 27001 certification' },
  comment: {
    fr: "Nous n'avons pas de certification ISO 27001.",
    es: 'No tenemos certificación ISO 27001.',
    en: 'We hold no ISO 27001 certification.',
  },
};
const HELD: ControlSpec = {
  ...NONE_YET,
  status: 'Yes',
  comment: { en: 'We are certified to ISO 27001.' },
};

const given = (question: string, language: string, control: ControlSpec) =>
  answer(question, language, knowledgeOf([control]));

describe('what is requested along with a question', () => {
  it.each([
    ['fr', "Disposez-vous d'une certification ISO 27001 ? Joindre le certificat et préciser son périmètre."],
    ['fr', 'Certification ISO 27001 en vigueur (joindre copie + périmètre)'],
    ['es', '¿Disponen de certificación ISO 27001? Adjunten el certificado e indiquen el alcance.'],
    ['en', 'Do you hold an ISO 27001 certification? Attach the certificate and state its scope.'],
  ])('is moot where the answer is a plain no (%s: %s)', (language, question) => {
    const { flag, reply, reasons } = given(question, language, NONE_YET);
    expect({ flag, reply }).toEqual({ flag: 'high', reply: 'no' });
    expect(reasons.some(({ code, args }) => code === 'COMPOUND' && args.moot !== undefined)).toBe(true);
  });

  it('waits for a person where the answer is yes: the certificate is to be attached', () => {
    const question = 'Do you hold an ISO 27001 certification? Attach the certificate and state its scope.';
    expect(given(question, 'en', HELD).flag).not.toBe('high');
  });

  it.each([
    'Do you hold an ISO 27001 certification? Describe how you encrypt our backups.',
    'Do you hold an ISO 27001 certification? Attach the certificate. If not, describe what you do instead.',
  ])('waits for a person where it is of something else: "%s"', (question) => {
    expect(given(question, 'en', NONE_YET).flag).not.toBe('high');
  });
});
