import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const login = (id: string, topic: string, name: string, status = 'Yes'): ControlSpec => ({
  id,
  status,
  about: 'product',
  topics: [topic],
  label: { fr: name, es: name, en: name },
  comment: {
    fr: status === 'Yes' ? `${name} est pris en charge.` : `${name} n'est pas pris en charge.`,
    es: status === 'Yes' ? `${name} es compatible.` : `${name} no es compatible.`,
    en: status === 'Yes' ? `${name} is supported.` : `${name} is not supported.`,
  },
});
const ENTRA = login('login.entra', 'account.sso-entra', 'Microsoft Entra ID');
const SAML = login('login.saml', 'account.sso-saml', 'SAML 2.0', 'No');
const OIDC = login('login.oidc', 'account.sso-oidc', 'OpenID Connect');

const given = (question: string, language: string, ...controls: ControlSpec[]) =>
  answer(question, language, knowledgeOf(controls));

const asked: [string, string][] = [
  ['en', 'Does the solution support single sign-on with Microsoft Entra ID (SAML 2.0 or OpenID Connect)?'],
  [
    'es',
    '¿Es compatible la aplicación con el inicio de sesión único de Microsoft Entra ID (SAML 2.0 u OpenID Connect)?',
  ],
  [
    'fr',
    "La solution prend-elle en charge l'authentification unique avec Microsoft Entra ID (SAML 2.0 ou OpenID Connect) ?",
  ],
];

describe('a choice in brackets', () => {
  it.each(asked)('leaves the yes to what stands outside, where one of both is one (%s)', (language, question) => {
    const { flag, reply, control, reasons } = given(question, language, ENTRA, SAML, OIDC);
    expect({ flag, reply, control }).toEqual({ flag: 'high', reply: 'yes', control: 'login.entra' });
    expect(reasons.filter(({ args }) => args.settles === undefined)).toEqual([]);
  });

  it.each(asked)('waits for a person where neither is one (%s)', (language, question) => {
    const none = login('login.oidc', 'account.sso-oidc', 'OpenID Connect', 'No');
    expect(given(question, language, ENTRA, SAML, none).flag).not.toBe('high');
  });

  it.each([
    ['en', 'Does the solution support single sign-on with Microsoft Entra ID (SAML 2.0)?'],
    ['es', '¿Se integra con Microsoft Entra ID (SAML 2.0)?'],
    ['fr', "La solution prend-elle en charge l'authentification unique avec Microsoft Entra ID (SAML 2.0) ?"],
  ])('is no choice where it names one thing alone, of which the answer is no (%s)', (language, question) => {
    expect(given(question, language, ENTRA, SAML, OIDC).flag).not.toBe('high');
  });

  it('says which words speak against the answer', () => {
    const spoken = { ...ENTRA, comment: { es: 'Microsoft Entra ID es compatible, y no por SAML 2.0.' } };
    const question = '¿Se integra con Microsoft Entra ID (SAML 2.0)?';
    expect(given(question, 'es', spoken, SAML).reasons).toContainEqual({
      code: 'COMPOUND',
      args: { parts: 'SAML 2.0' },
    });
    // REASON: of which the answer itself says nothing.
    expect(given(question, 'es', ENTRA, SAML).reasons).toContainEqual({ code: 'DETAIL', args: { words: 'saml' } });
  });

  it('is nothing against an answer where it sets something apart', () => {
    const { flag, reply } = given('¿Se integra con Microsoft Entra ID (no SAML 2.0)?', 'es', ENTRA, SAML);
    expect({ flag, reply }).toEqual({ flag: 'high', reply: 'yes' });
  });

  it('waits for a person where what stands outside is no yes, or both are wanted', () => {
    const [[language, question]] = asked as [[string, string]];
    expect(given(question, language, { ...ENTRA, status: 'Limited' }, SAML, OIDC).flag).not.toBe('high');
    expect(given(question.replace(' or ', ' and '), language, ENTRA, SAML, OIDC).flag).not.toBe('high');
  });
});
