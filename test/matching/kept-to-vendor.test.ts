import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const LOGINS: ControlSpec = {
  id: 'logging.logins',
  about: 'product',
  topics: ['logging.login-events', 'logging.login-retention'],
  label: { fr: 'Connexions des utilisateurs', es: 'Inicios de sesión de los usuarios', en: 'User logins' },
  comment: {
    fr: "Nous traçons les connexions des utilisateurs ; cet historique n'est consultable que par nous.",
    es: 'Registramos los inicios de sesión de los usuarios; este histórico es accesible solo para nosotros.',
    en: 'We log user logins; this history is open only to us.',
  },
};
const OPEN: ControlSpec = {
  ...LOGINS,
  comment: { en: 'We log user logins; administrators can consult this history.' },
};
const kept = knowledgeOf([LOGINS]);

describe('what a control keeps to the vendor', () => {
  it.each([
    ['en', 'Can our administrators consult the login history of our users?'],
    ['fr', "Pouvons-nous consulter nous-mêmes l'historique des connexions des utilisateurs ?"],
    ['es', '¿Podemos consultar nosotros mismos el histórico de inicios de sesión de los usuarios?'],
    ['es', '¿Pueden los administradores del cliente consultar el histórico de inicios de sesión de los usuarios?'],
    ['fr', "Les administrateurs du client peuvent-ils consulter l'historique des connexions des utilisateurs ?"],
  ])('is a no to whoever asks whether the customer can look at it (%s)', (language, question) => {
    const { reply, reasons } = answer(question, language, kept);
    expect(reply).toBe('no');
    expect(reasons).toContainEqual({ code: 'SCOPE', args: { asked: expect.any(String), settles: 'no' } });
  });

  it.each(['Are user logins recorded?', 'Can our administrators shorten the login history of our users?'])(
    'says nothing of anything else: %s',
    (question) => {
      const { reasons, reply } = answer(question, 'en', kept);
      expect(reasons.filter(({ args }) => args.settles === 'no')).toEqual([]);
      expect(reply).not.toBe('no');
    },
  );

  it.each([
    ['en', 'Is the login history of the users accessible to administrators?'],
    ['en', 'Can a foreman view the history of user logins?'],
    ['fr', "L'historique des connexions des utilisateurs est-il visible par les administrateurs ?"],
    ['es', '¿El histórico de inicios de sesión de los usuarios está disponible para los administradores?'],
  ])('waits for a person where the question asks who can get at it (%s "%s")', (language, question) => {
    const { flag, reasons } = answer(question, language, kept);
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('SCOPE');
  });

  it('is read from the comment, not from the question', () => {
    const { reply } = answer(
      'Can our administrators consult the login history of our users?',
      'en',
      knowledgeOf([OPEN]),
    );
    expect(reply).not.toBe('no');
  });
});
