import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf, read } from './build-knowledge.ts';
import { ENCRYPTION, HOST_CERTIFIED, RETENTION, TINY } from './tiny-base.ts';

const tiny = knowledgeOf(TINY);
const codes = (question: string, language: string) => answer(question, language, tiny).reasons.map(({ code }) => code);

describe('what the knowledge base does not speak of keeps a row for a person', () => {
  it.each([
    // REASON: what holds at large may not hold under a condition that nobody speaks of.
    ['en', 'Are the backups encrypted during power cuts?', 'CONDITIONAL'],
    ['fr', 'Les sauvegardes sont-elles chiffrées en cas de coupure électrique ?', 'CONDITIONAL'],
    ['es', '¿Se cifran las copias de seguridad durante un corte eléctrico?', 'CONDITIONAL'],
    // REASON: a date, a number or a name is more than a yes.
    ['en', 'Encryption of backups: name and version of the software', 'DETAIL'],
    ['fr', 'Chiffrement des sauvegardes : nom et version du logiciel', 'DETAIL'],
  ])('%s "%s": %s', (language, question, code) => {
    expect(codes(question, language)).toContain(code);
    expect(answer(question, language, tiny).flag).not.toBe('high');
  });
});

describe('whose certificate it is', () => {
  const own: ControlSpec = {
    ...HOST_CERTIFIED,
    id: 'own.iso-27001',
    about: 'vendor',
    provider: null,
    topics: ['certification.iso-27001'],
    status: 'No',
  };
  const both = knowledgeOf([ENCRYPTION, RETENTION, HOST_CERTIFIED, own]);

  it.each([
    ['en', 'Are you certified to ISO 27001?'],
    ['en', 'Is the company itself, as distinct from its hosting provider, certified to ISO 27001?'],
    ['fr', 'Êtes-vous certifiés ISO 27001 ?'],
    ['es', '¿Cuentan con la certificación ISO 27001?'],
  ])('%s "%s" is about the company', (language, question) =>
    expect(read(question, language, both).matches[0]?.control).toBe('own.iso-27001'),
  );

  it.each([
    ['en', 'Is your hosting provider certified to ISO 27001?'],
    ['fr', 'Votre hébergeur est-il certifié ISO 27001 ?'],
    ['es', '¿Está OVH certificada en ISO 27001?'],
  ])('%s "%s" is about the host', (language, question) =>
    expect(read(question, language, both).matches[0]?.control).toBe('provider.iso-27001'),
  );
});
