import { describe, expect, it } from 'vitest';
import { answer, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION } from './tiny-base.ts';

const base = knowledgeOf([ENCRYPTION]);
const told = (question: string, language: string) => {
  const { flag, reply, reasons } = answer(question, language, base);
  return { flag, reply, codes: reasons.map(({ code }) => code) };
};

describe('a verb that only helps another word along', () => {
  it.each([
    ['es', '¿Se efectúa el cifrado de las copias de seguridad?'],
    ['es', 'El adjudicatario efectuará el cifrado de las copias de seguridad.'],
    ['fr', 'Le titulaire assurera le chiffrement des sauvegardes.'],
    ['fr', 'Le chiffrement des sauvegardes est-il possible ?'],
    ['en', 'Are the backups supplied in encrypted form?'],
  ])('asks for nothing, in whichever form it stands (%s "%s")', (language, question) => {
    const { reply, codes } = told(question, language);
    expect(reply).toBe('yes');
    expect(codes).not.toContain('DETAIL');
  });

  it('is no question of its own after the question', () =>
    expect(told('Nuestras copias de seguridad van cifradas, ¿les sirve?', 'es').codes).not.toContain('COMPOUND'));

  it('is not every verb', () => expect(told('Are the encrypted backups auctioned?', 'en').codes).toContain('DETAIL'));
});

describe('a question which of two does a thing', () => {
  it.each([
    ['en', 'Are the backups encrypted by the hosting provider or by the company itself?'],
    ['fr', 'Les sauvegardes sont-elles chiffrées par vous-mêmes ou par l’hébergeur ?'],
    ['es', '¿El cifrado de las copias lo pone el proveedor de alojamiento o la propia empresa?'],
  ])('is answered by neither yes nor no (%s)', (language, question) => {
    const { flag, codes } = told(question, language);
    expect(flag).not.toBe('high');
    expect(codes).toContain('NEGATED');
  });
});
