import { describe, expect, it } from 'vitest';
import { answer, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, RETENTION } from './tiny-base.ts';

const knowledge = knowledgeOf([ENCRYPTION]);
const words = (question: string, language: string) =>
  answer(question, language, knowledge).reasons.find(({ code }) => code === 'DETAIL')?.args.words;

describe('a remark or a label of which nobody speaks', () => {
  it.each([
    ['en', 'Are the backups encrypted (test environment)?', 'test environment'],
    ['en', 'Are the backups encrypted (servers, laptops)?', 'servers laptops'],
    ['en', 'Test environment: are the backups encrypted?', 'test environment'],
    ['en', 'Are the backups encrypted? - mobile app', 'mobile app'],
    ['fr', 'Les sauvegardes sont-elles chiffrées (application mobile) ?', 'application mobile'],
    ['fr', 'Sous-traitants : les sauvegardes sont-elles chiffrées ?', 'sous traitants'],
    ['fr', 'Les sauvegardes sont-elles chiffrées – sous-traitants', 'sous traitants'],
    ['es', '¿Se cifran las copias de seguridad (entorno de pruebas)?', 'entorno de pruebas'],
    ['es', 'Portátiles: ¿se cifran las copias de seguridad?', 'portatiles'],
  ])('may be where or for whom it is asked: it waits for a person (%s "%s")', (language, question, strange) => {
    expect(words(question, language)).toBe(strange);
    expect(answer(question, language, knowledge).flag).not.toBe('high');
  });

  it.each([
    ['en', 'Are the backups encrypted (backup copies)?'],
    ['en', 'Backups: are they encrypted?'],
    ['en', 'Question 12: are the backups encrypted?'],
    ['fr', 'Sauvegardes : sont-elles chiffrées ?'],
    ['es', '¿Se cifran las copias de seguridad (copias)?'],
  ])('is nothing where the control speaks of it, or it names no subject (%s "%s")', (language, question) =>
    expect(words(question, language)).toBeUndefined(),
  );

  it('changes nothing of a plain no', () => {
    const none = knowledgeOf([{ ...ENCRYPTION, status: 'No', comment: { en: 'We do not encrypt our backups.' } }]);
    const ask = (question: string) => answer(question, 'en', none).reasons.map(({ code }) => code);
    expect(ask('Portable computers: are the backups encrypted?')).not.toContain('DETAIL');
    expect(
      answer('Portable computers: are the backups encrypted?', 'en', knowledge).reasons.map(({ code }) => code),
    ).toContain('DETAIL');
  });

  it('is asked of a value as well', () => {
    const kept = knowledgeOf([RETENTION]);
    expect(answer('How long are backups kept (payment data)?', 'en', kept).flag).not.toBe('high');
    expect(answer('How long are backups kept (number of days)?', 'en', kept).flag).toBe('high');
  });
});
