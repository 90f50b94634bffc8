import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const SSO: ControlSpec = {
  id: 'access.sso',
  status: 'Limited',
  about: 'product',
  label: { en: 'Single sign-on' },
  comment: { en: 'Single sign-on works with OpenID Connect on the Group plan only. SAML is not supported.' },
};
const told = (question: string) => answer(question, 'en', knowledgeOf([SSO]));

describe('a control that is limited and denies one thing in a sentence of its own', () => {
  it('is a no to that thing', () => expect(told('Is SAML 2.0 supported?').reply).toBe('no'));

  it('is no such no to a question that names what the others claim', () => {
    const { flag, reasons } = told('Does single sign-on work with SAML or OpenID Connect?');
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('COMPOUND');
  });
});
