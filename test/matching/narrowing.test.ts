import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const EXPIRY: ControlSpec = {
  id: 'account.expiry',
  status: 'No',
  about: 'end-users',
  topics: ['account.password-expiry'],
  label: {
    fr: 'Expiration des mots de passe des utilisateurs',
    es: 'Caducidad de las contraseñas de los usuarios',
    en: 'Expiry of user passwords',
  },
  comment: {
    fr: "Les mots de passe des utilisateurs n'expirent pas.",
    es: 'Las contraseñas de los usuarios no caducan.',
    en: 'User passwords do not expire.',
  },
};
const ENCRYPTION: ControlSpec = {
  id: 'backup.encryption',
  topics: ['backup.encryption'],
  label: { fr: 'Chiffrement des sauvegardes', es: 'Cifrado de las copias de seguridad', en: 'Encryption of backups' },
  comment: {
    fr: 'Nous chiffrons nos sauvegardes.',
    es: 'Ciframos nuestras copias de seguridad.',
    en: 'We encrypt our backups.',
  },
};
const RETENTION: ControlSpec = {
  id: 'backup.retention',
  status: '30 days',
  topics: ['backup.retention'],
  label: { en: 'Retention of backups' },
  comment: { en: 'We keep our backups for 30 days.' },
};
const base = knowledgeOf([EXPIRY, ENCRYPTION, RETENTION]);
const codes = (question: string, language = 'en', knowledge = base) =>
  answer(question, language, knowledge).reasons.map(({ code }) => code);

describe('a word that asks for more than the plain fact', () => {
  it.each([
    ['en', 'Are your backups encrypted?', 'Are your backups encrypted on demand?'],
    ['en', 'Are your backups encrypted?', 'Are your backups encrypted by default?'],
    ['fr', 'Vos sauvegardes sont-elles chiffrées ?', "Vos sauvegardes sont-elles chiffrées d'office ?"],
    ['es', '¿Se cifran las copias de seguridad?', '¿Se cifran las copias de seguridad automáticamente?'],
  ])('keeps a yes for a person (%s)', (language, plain, narrow) => {
    expect(answer(plain, language, base).flag).toBe('high');
    expect(answer(narrow, language, base).flag).not.toBe('high');
    expect(codes(narrow, language)).toContain('DETAIL');
  });

  it('is answered where the control says it too', () => {
    const always = knowledgeOf([{ ...ENCRYPTION, comment: { en: 'We encrypt our backups by default.' } }]);
    expect(codes('Are your backups encrypted by default?', 'en', always)).not.toContain('DETAIL');
  });

  it('takes nothing from a no: what is not done is not done in any way', () => {
    expect(answer('Do user passwords expire automatically?', 'en', base)).toMatchObject({ flag: 'high', reply: 'no' });
    expect(answer('Are backups left unencrypted by default?', 'en', base).reasons).not.toContainEqual(
      expect.objectContaining({ code: 'DETAIL' }),
    );
  });

  it('takes nothing from a value, which is told with its own words', () =>
    expect(codes('For exactly how long do you keep your backups?')).not.toContain('DETAIL'));
});

describe('a word that turns a question round', () => {
  it.each([
    ['en', 'Is the encryption of your backups bypassed?', 'bypassed'],
    ['fr', 'Le chiffrement de vos sauvegardes est-il contournable ?', 'contournable'],
  ])('keeps a yes for a person (%s)', (language, question, words) => {
    expect(answer(question, language, base).flag).not.toBe('high');
    expect(answer(question, language, base).reasons).toContainEqual({ code: 'NEGATED', args: { words } });
  });

  it('turns nothing where a topic is asked with it straight', () => {
    const elsewhere = knowledgeOf([
      {
        id: 'hosting.elsewhere',
        status: 'Limited',
        topics: ['hosting.region-choice'],
        label: { fr: 'Hébergement dans un autre pays' },
        comment: { fr: 'Nous hébergeons dans un autre pays sur étude de votre demande.' },
      },
    ]);
    expect(codes('Pouvez-vous héberger nos données dans un autre pays ?', 'fr', elsewhere)).not.toContain('NEGATED');
  });
});

describe('a plain no', () => {
  it.each([
    ['en', 'Are users forced to pick a new password every so many days?'],
    ['fr', 'Les mots de passe des utilisateurs expirent-ils ? Si oui, au bout de combien de jours ?'],
  ])('leaves nothing to count (%s "%s")', (language, question) =>
    expect(answer(question, language, base)).toMatchObject({ flag: 'high', reply: 'no' }),
  );
});
