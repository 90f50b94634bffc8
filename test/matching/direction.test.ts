import { describe, expect, it } from 'vitest';
import { matchQuestion } from '../../src/matching/index.ts';
import { answer, answerReading, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { ENCRYPTION, RETENTION, TINY } from './tiny-base.ts';

const yes = knowledgeOf(TINY);
const no = knowledgeOf([{ ...ENCRYPTION, status: 'No' }, RETENTION]);
const linkedInverted: ControlSpec = { ...ENCRYPTION, topics: [{ topic: 'backup.encryption', inverted: true }] };
const turned = knowledgeOf([linkedInverted, RETENTION]);

const STRAIGHT: readonly [string, string][] = [
  ['fr', 'Les sauvegardes sont-elles chiffrées ?'],
  ['fr', 'Chiffrez-vous vos sauvegardes ?'],
  ['fr', 'Chiffrement des sauvegardes'],
  ['es', '¿Están cifradas las copias de seguridad?'],
  ['es', '¿Cifran las copias de seguridad?'],
  ['es', 'Cifrado de las copias de seguridad'],
  ['en', 'Are backups encrypted?'],
  ['en', 'Do you encrypt your backups?'],
  ['en', 'Backup encryption'],
];

const INVERTED: readonly [string, string][] = [
  ['fr', 'Les sauvegardes sont-elles stockées en clair ?'],
  ['fr', 'Les sauvegardes sont-elles conservées sans chiffrement ?'],
  ['es', '¿Se guardan las copias de seguridad sin cifrar?'],
  ['en', 'Are backups stored unencrypted?'],
  ['en', 'Are backups kept without encryption?'],
  ['en', 'Are backups kept in clear?'],
];

/** Rows that deny: a person would say yes to some and no to others, and no likeness of words tells which. */
const NEGATED: readonly [string, string][] = [
  ['fr', 'Les sauvegardes ne sont jamais stockées en clair.'],
  ['fr', 'Les sauvegardes ne doivent pas être stockées en clair.'],
  ['fr', 'Les sauvegardes ne sont pas stockées sans chiffrement.'],
  ['fr', "Aucune sauvegarde n'est stockée sans chiffrement."],
  ['fr', 'Vos sauvegardes ne sont-elles pas chiffrées ?'],
  ['es', 'Las copias de seguridad nunca se guardan sin cifrar.'],
  ['es', 'No se guardan copias de seguridad sin cifrar.'],
  ['es', 'Ninguna copia de seguridad se guarda sin cifrar.'],
  ['es', '¿Las copias de seguridad no están cifradas?'],
  ['en', 'Backups are never stored unencrypted.'],
  ['en', 'Backups must not be stored in clear text.'],
  ['en', 'No backup is stored without encryption.'],
  ['en', 'Backups are not kept without encryption.'],
  ['en', 'Are your backups not encrypted?'],
];

const said = ([language, question]: readonly [string, string], knowledge: typeof yes) => {
  const { flag, reply } = answer(question, language, knowledge);
  return { flag, reply: flag === 'high' || flag === 'medium' ? reply : null };
};

describe('the direction of a question', () => {
  it.each(STRAIGHT)('%s "%s" is asked straight: the reply is the position', (...asked) => {
    expect(said(asked, yes)).toEqual({ flag: 'high', reply: 'yes' });
    expect(said(asked, no)).toEqual({ flag: 'high', reply: 'no' });
  });

  it.each(INVERTED)('%s "%s" is asked the other way round: never the position itself', (...asked) => {
    expect(['no', null]).toContain(said(asked, yes).reply);
    expect(['yes', null]).toContain(said(asked, no).reply);
  });

  it.each(STRAIGHT)('%s "%s" is turned by a link that says so', (...asked) =>
    expect(['no', null]).toContain(said(asked, turned).reply),
  );

  it.each(INVERTED)('%s "%s" is turned twice by such a link', (...asked) =>
    expect(['yes', null]).toContain(said(asked, turned).reply),
  );

  it.each(NEGATED)('%s "%s" denies: nothing goes out unseen', (...asked) => {
    expect(said(asked, yes).flag).not.toBe('high');
    expect(said(asked, no).flag).not.toBe('high');
  });

  it('is told by the word that turns it, whatever the heading adds', () => {
    const text = 'Are backup copies left unencrypted?';
    const section = ['5. Backups, encryption and other technical measures'];
    const reading = matchQuestion({ text, section, help: '', language: 'en' }, yes.matcher);
    expect(answerReading(reading, { text, language: 'en', knowledge: yes })).toMatchObject({
      flag: 'high',
      reply: 'no',
    });
  });
});

describe('a question that is far nearer to what asks the other way round', () => {
  const link: ControlSpec = {
    id: 'sites.private',
    topics: ['hosting.private-network-between-sites'],
    label: { es: 'Red privada entre centros', en: 'Private network between sites' },
  };

  it.each([
    ['es', '¿Va por internet abierto el tráfico entre un centro de datos y otro?'],
    ['en', 'Is it over the open internet that traffic goes from one data centre to another?'],
  ])('is never a yes, though no word of it is known to turn it (%s)', (language, question) => {
    const { flag, reply } = answer(question, language, knowledgeOf([link]));
    expect(flag === 'high' && reply === 'yes').toBe(false);
  });
});

describe('a question that says the measure itself is not there', () => {
  const consent: ControlSpec = {
    id: 'support.consent',
    about: 'vendor',
    topics: ['admin-access.support-consent'],
    label: {
      fr: 'Accord avant accès du support',
      es: 'Consentimiento antes del acceso',
      en: 'Consent before support access',
    },
    comment: {
      fr: 'Le support demande toujours votre accord avant de consulter vos données.',
      es: 'El soporte pide siempre su permiso antes de ver sus datos.',
      en: 'Support always asks for your consent before it looks at your data.',
    },
  };
  const asked = (language: string, question: string) => answer(question, language, knowledgeOf([consent]));

  it.each([
    ['fr', 'Votre support peut-il consulter nos données sans nous avoir demandé notre accord au préalable ?'],
    ['es', '¿Su mesa de ayuda entra a ver nuestros datos sin pedirnos permiso antes?'],
  ])('is turned round by it, whatever else lies near (%s)', (language, question) => {
    expect(asked(language, question)).toMatchObject({ flag: 'high', reply: 'no' });
  });

  it.each([
    ['fr', 'Votre support ne consulte-t-il jamais nos données sans notre accord ?'],
    ['es', 'Los técnicos no accederán a los datos sin que se les haya autorizado antes.'],
    ['en', 'Support never reads our data without our consent.'],
  ])('is left to a person where that is denied again (%s)', (language, question) => {
    const { flag, reply } = asked(language, question);
    expect(flag === 'high' && reply === 'no').toBe(false);
  });
});
