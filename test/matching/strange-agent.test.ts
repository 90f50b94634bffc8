import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION } from './tiny-base.ts';

const CERTIFICATE: ControlSpec = {
  id: 'certification.iso-27001',
  status: 'No',
  about: 'vendor',
  topics: ['certification.iso-27001'],
  label: { fr: 'Certification ISO 27001', es: 'Certificación ISO 27001', en: 'ISO 27001 certification' },
};
const base = knowledgeOf([ENCRYPTION, CERTIFICATE]);
const asked = (question: string, language: string) => {
  const { flag, reasons } = answer(question, language, base);
  return { flag, codes: reasons.map(({ code }) => code) };
};

describe('somebody of whom nobody speaks', () => {
  it.each([
    ['en', 'Does our integrator encrypt the backups?'],
    ['fr', 'Est-ce que notre intégrateur chiffre les sauvegardes ?'],
    ['fr', 'Le régulateur chiffre-t-il les sauvegardes ?'],
    ['es', '¿Cifra nuestro integrador las copias de seguridad?'],
    ['en', 'Is your bank certified to ISO 27001?'],
    ['en', 'Has Oldways been certified to ISO 27001?'],
    ['fr', 'Votre banque est-elle certifiée ISO 27001 ?'],
    ['es', '¿Está su banco certificado en ISO 27001?'],
  ])('is not answered for by the vendor (%s "%s")', (language, question) => {
    expect(asked(question, language).flag).not.toBe('high');
    expect(asked(question, language).codes).toContain('SCOPE');
  });
});

describe('the vendor, its people and its product', () => {
  it.each([
    ['en', 'Do you encrypt the backups?'],
    ['en', 'Does the system encrypt all backups?'],
    ['en', 'Does [Customer] data get encrypted in the backups?'],
    ['fr', 'La solution chiffre-t-elle les sauvegardes ?'],
    ['fr', 'Est-ce que vous chiffrez les sauvegardes ?'],
    ['es', '¿Cifra el sistema las copias de seguridad?'],
    ['es', '¿Está su empresa certificada en ISO 27001?'],
    ['en', 'Is the company itself certified to ISO 27001?'],
  ])('may be asked about by any name (%s "%s")', (language, question) =>
    expect(asked(question, language).codes).not.toContain('SCOPE'),
  );
});
