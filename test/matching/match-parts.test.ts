import { describe, expect, it } from 'vitest';
import { sidesOf } from '../../src/matching/question/sides-of.ts';
import { answer, answerReading, type ControlSpec, knowledgeOf, read } from './build-knowledge.ts';

const SERVERS: ControlSpec = {
  id: 'server.antivirus',
  topics: ['endpoint.server-antivirus'],
  label: { fr: 'Antivirus des serveurs', es: 'Antivirus de los servidores', en: 'Antivirus on servers' },
};
const LAPTOPS: ControlSpec = {
  id: 'laptop.antivirus',
  topics: ['endpoint.antivirus'],
  about: 'internal',
  label: { fr: 'Antivirus des postes', es: 'Antivirus de los equipos', en: 'Antivirus on workstations' },
};
const SAML: ControlSpec = {
  id: 'login.saml',
  topics: ['account.sso-saml'],
  about: 'product',
  label: { en: 'SAML 2.0' },
};
const OIDC: ControlSpec = {
  id: 'login.oidc',
  topics: ['account.sso-oidc'],
  about: 'product',
  label: { en: 'OpenID Connect' },
};

const both = 'Is malware protection installed on servers and workstations?';
const given = (question: string, ...controls: ControlSpec[]) => answer(question, 'en', knowledgeOf(controls));

describe('a question that asks for two subjects at once', () => {
  it.each([
    ['en', both],
    ['fr', 'Un antivirus est installé sur les postes de travail et les serveurs.'],
    ['es', '¿Hay antivirus en los servidores y en los puestos de trabajo?'],
  ])('is answered where two controls answer them alike, and the other one is named (%s)', (language, question) => {
    const { flag, reply, control, reasons } = answer(question, language, knowledgeOf([SERVERS, LAPTOPS]));
    expect({ flag, reply }).toEqual({ flag: 'high', reply: 'yes' });
    const named = reasons.find(({ code }) => code === 'COMPOUND')!.args;
    expect([control, named.other].sort()).toEqual(['laptop.antivirus', 'server.antivirus']);
  });

  it('gets the weaker reply, of the control that gives it', () => {
    const limited = given(both, { ...SERVERS, status: 'Limited' }, LAPTOPS);
    expect(limited).toMatchObject({ flag: 'high', reply: 'limited', control: 'server.antivirus' });
  });

  it('is left to a person where one is done and the other is not, or where nothing is said of one', () => {
    expect(given(both, { ...SERVERS, status: 'No' }, LAPTOPS).flag).not.toBe('high');
    expect(given(both, LAPTOPS).flag).not.toBe('high');
    expect(given(both, SERVERS).flag).not.toBe('high');
  });

  it('is as sure as both parts are together', () => {
    const knowledge = knowledgeOf([SERVERS, LAPTOPS]);
    const sure = (question: string) => read(question, 'en', knowledge).matches[0]!.confidence;
    const [one, other] = ['servers', 'workstations'].map((where) =>
      sure(`Is malware protection installed on ${where}?`),
    );
    expect(sure(both)).toBeCloseTo(one! * other!, 10);
  });

  it('goes out unseen only where the other control may go out as well', () => {
    const asked = (other: Partial<ControlSpec> & { audience?: string }, asOf: string | null = null) => {
      const knowledge = knowledgeOf([SERVERS, { ...LAPTOPS, ...other }]);
      return answerReading(read(both, 'en', knowledge), { text: both, language: 'en', knowledge, asOf });
    };
    expect(asked({}).flag).toBe('high');
    expect(asked({ audience: 'internal' })).toMatchObject({ flag: 'medium', written: {} });
    expect(asked({ validUntil: '2026-01-01' }, '2026-06-01').reasons.map(({ code }) => code)).toContain('STALE');
  });
});

describe('a question that asks for one or the other', () => {
  const either = 'Can users sign in through our identity provider with SAML or OpenID Connect?';

  it('is a yes where one is done, whatever the other is', () => {
    const answered = given(either, { ...SAML, status: 'No' }, OIDC);
    expect(answered).toMatchObject({ flag: 'high', reply: 'yes', control: 'login.oidc' });
    expect(answered.reasons.map(({ args }) => args.either)).toContain('SAML');
  });

  it('is a no where neither is', () =>
    expect(given(either, { ...SAML, status: 'No' }, { ...OIDC, status: 'No' })).toMatchObject({ reply: 'no' }));

  it('is a yes where the control that does one only speaks of the other', () => {
    const spoken = { ...SERVERS, touches: ['endpoint.edr'] };
    const { flag, reply } = given('Antivirus or EDR on the servers', spoken);
    expect({ flag, reply }).toEqual({ flag: 'high', reply: 'yes' });
  });

  it.each([
    ['fr', 'Instance dédiée ou mutualisée ?'],
    ['fr', "L'infrastructure est-elle mutualisée ou dédiée à chaque client ?"],
    ['en', 'Dedicated or shared servers?'],
    ['es', '¿Servidores dedicados o compartidos?'],
  ])('is a choice where the two are contraries: no yes tells which (%s "%s")', (language, question) => {
    const dedicated: ControlSpec = {
      id: 'servers',
      topics: ['hosting.dedicated-instance', 'hosting.customer-servers'],
      touches: ['hosting.multi-tenant'],
      label: { fr: 'Serveurs dédiés', es: 'Servidores dedicados', en: 'Dedicated servers' },
    };
    expect(answer(question, language, knowledgeOf([dedicated])).flag).not.toBe('high');
  });

  it('is never a no where nothing is said of the other', () =>
    expect(given(either, { ...SAML, status: 'No' }).flag).not.toBe('high'));
});

describe('the sides of a question', () => {
  const { lexicon, index } = knowledgeOf([SAML]).matcher;
  const sides = (language: string, text: string) =>
    sidesOf(text, lexicon.languages.get(language)!, lexicon, index).map(({ first, second }) => [first, second]);

  it.each([
    ['en', 'Do they hold SOC 2 and ISO 27001?', [['Do they hold SOC 2?', 'Do they hold ISO 27001?']]],
    ['en', 'Antivirus/EDR on servers', [['Antivirus on servers', 'EDR on servers']]],
    ['es', '¿Admiten SAML u OpenID Connect?', [['¿Admiten SAML?', '¿Admiten OpenID Connect?']]],
    [
      'en',
      'Is sign-on by SAML 2.0 or OpenID Connect offered?',
      [['Is sign-on by SAML 2.0 offered?', 'Is sign-on by OpenID Connect offered?']],
    ],
    // REASON: what does not stand beside the joining word, or is no subject, is no side of it.
    ['en', 'Are backups encrypted, and servers?', []],
    ['en', 'Are they nice and blue?', []],
    ['en', 'Is traffic between the servers and the backups encrypted?', []],
    ['en', 'Are the servers and the backups separated?', []],
    ['fr', 'Les serveurs et les sauvegardes sont-ils cloisonnés, distincts ?', []],
    ['en', 'and', []],
    ['en', '', []],
  ])('%s "%s"', (language, text, expected) => expect(sides(language, text)).toEqual(expected));
});
