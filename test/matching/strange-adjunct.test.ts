import { describe, expect, it } from 'vitest';
import { answer, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, RETENTION } from './tiny-base.ts';

const knowledge = knowledgeOf([ENCRYPTION]);
const words = (question: string, language: string) =>
  answer(question, language, knowledge).reasons.find(({ code }) => code === 'DETAIL')?.args.words;

describe('where, for whom or how a thing is asked for', () => {
  it.each([
    ['en', 'Are the backups encrypted in test environments?', 'test environments'],
    ['en', 'Are the backups encrypted for contractors?', 'contractors'],
    ['en', 'Are the backups encrypted in China?', 'china'],
    ['en', 'Are the backups encrypted since 2019?', '2019'],
    ['fr', 'Les sauvegardes sont-elles chiffrées chez vos sous-traitants ?', 'sous traitants'],
    ['fr', 'Les sauvegardes sont-elles chiffrées en Chine ?', 'chine'],
    ['fr', 'Les sauvegardes sont-elles chiffrées depuis 2019 ?', '2019'],
    ['es', '¿Se cifran las copias de seguridad en los entornos de prueba?', 'entornos de prueba'],
    ['es', '¿Se cifran las copias de seguridad desde 2019?', '2019'],
    // REASON: what opens a Spanish question tells no story when it only says where.
    ['es', 'En los entornos de prueba, ¿se cifran las copias de seguridad?', 'entornos de prueba'],
    ['es', 'En China, ¿se cifran las copias de seguridad?', 'china'],
  ])('waits for a person where nothing is said of it (%s "%s")', (language, question, strange) => {
    expect(words(question, language)).toContain(strange);
    expect(answer(question, language, knowledge).flag).not.toBe('high');
  });

  it.each([
    ['en', 'Are the backups encrypted?'],
    ['en', 'Are the backups encrypted at the end of the contract?'],
    ['fr', 'Les sauvegardes sont-elles chiffrées en fin de contrat ?'],
    // REASON: a story told before is none.
    ['es', 'En nuestra empresa usamos muchas aplicaciones de taller, ¿se cifran las copias de seguridad?'],
  ])('is nothing where it narrows nothing down (%s "%s")', (language, question) =>
    expect(words(question, language)).toBeUndefined(),
  );

  it('is said where the control says it', () => {
    const said = { en: 'We encrypt our backups, in test environments too.' };
    const there = knowledgeOf([{ ...ENCRYPTION, comment: said }]);
    const { reasons } = answer('Are the backups encrypted in test environments?', 'en', there);
    expect(reasons.map(({ code }) => code)).not.toContain('DETAIL');
  });

  it('is asked of a value as well', () => {
    const kept = knowledgeOf([RETENTION]);
    const { flag, reasons } = answer('How long are backups kept at your subcontractors?', 'en', kept);
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('DETAIL');
    expect(answer('How long are backups kept?', 'en', kept).flag).toBe('high');
  });
});
