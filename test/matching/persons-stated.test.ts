import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const officer = (comment: string): ControlSpec => ({
  id: 'security.officer',
  about: 'vendor',
  topics: ['governance.ciso-named'],
  label: { fr: 'Responsable de la sécurité', es: 'Responsable de seguridad', en: 'Security officer' },
  comment: { fr: comment, es: comment, en: comment },
});
const NAMED = officer('CISO: Anne Martin (Technical Director).');
const UNNAMED = officer('We have a security officer, who reports to the board.');

const asked = (language: string, question: string, control: ControlSpec) =>
  answer(question, language, knowledgeOf([control]));

describe('who somebody is', () => {
  it.each([
    ['en', 'Who is responsible for information security (name and role)?'],
    ['en', 'Is there a CISO? State their name and function.'],
    ['fr', 'Un RSSI est-il nommé ? Précisez son nom et sa fonction.'],
    ['es', '¿Tienen un responsable de seguridad? Indique nombre y cargo.'],
  ])('is told where the comment names them and says what they are (%s "%s")', (language, question) => {
    expect(asked(language, question, NAMED)).toMatchObject({ flag: 'high', reply: 'yes' });
    expect(asked(language, question, UNNAMED).flag).not.toBe('high');
  });

  it.each([
    ['en', 'Is there a CISO? State their name, role and e-mail address.'],
    ['fr', 'Un RSSI est-il nommé ? Précisez son nom et son téléphone.'],
    ['es', '¿Tienen un responsable de seguridad? Indique nombre y titulación.'],
  ])('is not how to reach them, or what they have learnt (%s "%s")', (language, question) => {
    expect(asked(language, question, NAMED).flag).not.toBe('high');
  });

  it('is no product with a remark', () => {
    const hosted = officer('Our security officer works with Google Cloud (hosting).');
    expect(asked('en', 'Is there a CISO? State their name and function.', hosted).flag).not.toBe('high');
  });
});
