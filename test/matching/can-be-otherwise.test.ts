import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const RULES: ControlSpec = {
  id: 'password.rules',
  about: 'product',
  topics: ['account.password-complexity'],
  label: { fr: 'Complexité des mots de passe', es: 'Complejidad de las contraseñas', en: 'Password complexity' },
  comment: {
    fr: 'Chaque mot de passe mêle lettres, chiffres et signes.',
    es: 'Cada contraseña mezcla letras, cifras y signos.',
    en: 'Each password mixes letters, digits and signs.',
  },
};

const base = knowledgeOf([RULES]);
const told = (question: string, language = 'en') => {
  const { flag, reply, reasons } = answer(question, language, base);
  return { flag, reply, words: reasons.filter(({ code }) => code === 'NEGATED').map(({ args }) => args.words) };
};

describe('what can be done, where to ask so is to ask the other way round', () => {
  it.each([
    ['en', 'Can a user evade the password complexity rules?', 'can'],
    ['es', '¿Puede un usuario eludir la complejidad de las contraseñas?', 'puede'],
    ['fr', 'Un utilisateur peut-il contourner la complexité des mots de passe ?', 'peut'],
  ])('is not what the rule says (%s "%s")', (language, question, word) => {
    const { flag, words } = told(question, language);
    expect(words).toContain(word);
    expect(flag).not.toBe('high');
  });

  it.each([
    'Do you enforce password complexity rules?',
    'Are password complexity rules enforced, and can this be shown?',
    'Are passwords that can be guessed barred by complexity rules?',
    'Can we set password complexity rules?',
  ])('is told apart from what else can be: "%s"', (question) => expect(told(question).words).not.toContain('can'));

  it('leaves a plain question its answer', () =>
    expect(told('Do you enforce password complexity rules?')).toMatchObject({ reply: 'yes', words: [] }));
});
