import { describe, expect, it } from 'vitest';
import { innerKeys } from '../../src/matching/question/inner-keys.ts';
import { readQuestion } from '../../src/matching/question/read-question.ts';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const EXPIRY: ControlSpec = {
  id: 'account.expiry',
  status: 'No',
  about: 'end-users',
  topics: ['account.password-expiry'],
  label: { fr: 'Péremption des mots de passe', es: 'Caducidad de las contraseñas', en: 'Password expiry' },
};
const COMPLEXITY: ControlSpec = {
  id: 'account.complexity',
  about: 'product',
  topics: ['account.password-complexity-configurable'],
  label: { fr: 'Complexité des mots de passe réglable' },
  comment: { fr: 'Vous réglez vous-même la complexité des mots de passe de vos utilisateurs.' },
};
const base = knowledgeOf([EXPIRY]);

describe('what stands within a term of several words', () => {
  it.each([
    ['en', 'Are our users forced to change their password at regular intervals?'],
    ['fr', 'Nos utilisateurs seront-ils obligés de changer de mot de passe régulièrement ?'],
    ['es', '¿Se obliga a los usuarios a cambiar de contraseña cada cierto tiempo?'],
  ])('is spoken of where nothing of the kind is ever required (%s)', (language, question) => {
    expect(answer(question, language, base)).toMatchObject({ flag: 'high', reply: 'no' });
  });

  it.each([
    ['en', 'Does your application allow users to change their passwords?'],
    ['en', 'Are users required to change their initial password at first login?'],
    ['fr', 'Un changement de mot de passe est-il imposé en cas de compromission ?'],
    ['es', '¿Se exige cambiar la contraseña tras una filtración?'],
  ])('is no answer to what may be done, or has to be on another occasion (%s "%s")', (language, question) => {
    expect(answer(question, language, base).flag).not.toBe('high');
  });

  it('names the subject of a topic', () => {
    const question = 'Règles de robustesse des mots de passe définissables par le client';
    expect(answer(question, 'fr', knowledgeOf([COMPLEXITY])).reasons.map(({ code }) => code)).not.toContain('UNNAMED');
  });

  it('is every shorter span of it that is a term, and never the term itself', () => {
    const { lexicon, index, knowledge } = base.matcher;
    const { own } = readQuestion(
      { text: 'robustesse des mots de passe', section: [], help: '', language: 'fr' },
      lexicon,
      index,
      knowledge.names,
    );
    const [term] = own;
    expect([...innerKeys(term!, 'fr', lexicon)]).toContain('c:password');
    expect([...innerKeys(term!, 'fr', lexicon)]).not.toContain(term!.key);
  });
});
