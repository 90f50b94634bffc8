import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const TESTS: ControlSpec = {
  id: 'audit.tests',
  topics: ['audit.pentest-exists', 'audit.pentest-frequency'],
  label: { fr: "Tests d'intrusion", es: 'Pruebas de penetración', en: 'Penetration tests' },
  comment: {
    fr: "Un test d'intrusion a lieu tous les six mois.",
    es: 'Hacemos una prueba de penetración cada seis meses.',
    en: 'A penetration test takes place every six months.',
  },
};
const asked = 'Does a penetration test take place at least once a year?';
const given = (question: string, language: string, status = 'Yes') =>
  answer(question, language, knowledgeOf([{ ...TESTS, status }]));

describe('a figure that the control meets', () => {
  it('makes a yes of a yes, leaves what is limited limited, and a plan to a person', () => {
    expect(given(asked, 'en')).toMatchObject({ reply: 'yes', flag: 'high' });
    expect(given(asked, 'en', 'Limited')).toMatchObject({ reply: 'limited' });
    const planned = given(asked, 'en', 'Planned');
    expect(planned.reply).not.toBe('yes');
    expect(planned.flag).not.toBe('high');
  });

  it.each([
    ['en', asked],
    ['fr', "Un test d'intrusion a lieu au moins une fois par an."],
    ['es', 'Hacen una prueba de penetración como mínimo una vez cada doce meses.'],
  ])('is answered, and so are the words that say it (%s)', (language, question) => {
    const { candidates } = given(question, language);
    expect(candidates[0]?.evidence.unmet).toEqual([]);
  });

  it('leaves the words of one that it does not settle unmet', () => {
    const unsettled = answer('Does a penetration test last at least three weeks?', 'en', knowledgeOf([TESTS]));
    expect(unsettled.candidates[0]?.evidence.unmet.join(' ')).toMatch(/weeks/);
  });
});

describe('the number of a name', () => {
  const ENTRA: ControlSpec = {
    id: 'login.entra',
    topics: ['account.sso-entra'],
    label: { en: 'Single sign-on with Microsoft Entra ID' },
    comment: { en: 'Users can sign in with their Microsoft Entra ID account.' },
  };
  const codes = (question: string) => answer(question, 'en', knowledgeOf([ENTRA])).reasons.map(({ code }) => code);

  it('bounds nothing in a sentence', () =>
    expect(codes('Can our people sign in with their Microsoft 365 accounts?')).not.toContain('THRESHOLD'));

  it('may bound something in a bare label, and so may any other number', () => {
    expect(codes('Office 365 accounts')).toContain('THRESHOLD');
    expect(codes('Can our 365 people sign in with Microsoft Entra ID?')).toContain('THRESHOLD');
  });
});
