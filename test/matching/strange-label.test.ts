import { describe, expect, it } from 'vitest';
import { answer, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION } from './tiny-base.ts';

const base = knowledgeOf([ENCRYPTION]);
const codes = (question: string, language: string) => answer(question, language, base).reasons.map(({ code }) => code);

describe('a short label', () => {
  it.each([
    ['en', 'Backup encryption', 'Encryption brochure'],
    ['fr', 'Chiffrement des sauvegardes', 'Brochure du chiffrement'],
    ['es', 'Cifrado de las copias', 'Folleto del cifrado'],
  ])('is asked with all its words (%s)', (language, plain, strange) => {
    expect(codes(plain, language)).not.toContain('DETAIL');
    expect(codes(strange, language)).toContain('DETAIL');
  });

  it('may have a word that only helps', () =>
    expect(codes('Backup encryption provided', 'en')).not.toContain('DETAIL'));
});
