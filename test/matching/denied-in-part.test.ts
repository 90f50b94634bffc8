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

describe('a control that claims one thing and denies another', () => {
  const WATCH: ControlSpec = {
    id: 'monitoring.on-call',
    status: 'Limited',
    label: { en: 'Monitoring round the clock' },
    comment: { en: 'Alerts reach an engineer on call day and night. We do not have a security operations centre.' },
  };
  const flagOf = (question: string, ...topics: string[]) => answer(question, 'en', knowledgeOf([{ ...WATCH, topics }]));

  it('is limited where the question names what it claims', () =>
    expect(flagOf('Are your systems monitored around the clock (24/7)?')).toMatchObject({
      flag: 'high',
      reply: 'limited',
    }));

  it('claims nothing of what it denies', () => {
    const { flag, reasons } = flagOf('Is there a 24/7 security operations centre that monitors your systems?');
    expect(flag).not.toBe('high');
    expect(reasons).toContainEqual(
      expect.objectContaining({
        code: 'COMPOUND',
        args: expect.objectContaining({ parts: 'security operations centre' }),
      }),
    );
  });

  it('means it all the same where a person said so', () =>
    expect(
      flagOf('Is there a 24/7 security operations centre that monitors your systems?', 'monitoring.24x7').reasons,
    ).not.toContainEqual(
      expect.objectContaining({ args: expect.objectContaining({ parts: 'security operations centre' }) }),
    ));

  it('claims what it says in one sentence and denies in another', () => {
    const comment = { en: 'Alerts reach an engineer on call day and night. We do not show alerts to customers.' };
    const asked = 'Are alerts of your systems watched around the clock (24/7)?';
    expect(answer(asked, 'en', knowledgeOf([{ ...WATCH, comment }])).reasons).not.toContainEqual(
      expect.objectContaining({ code: 'COMPOUND', args: expect.objectContaining({ parts: 'alerts' }) }),
    );
  });

  it('denies for now what is planned: no part of it', () => {
    const planned: ControlSpec = {
      id: 'login.scim',
      status: 'Planned',
      about: 'product',
      label: { en: 'Provisioning' },
      comment: { en: 'SCIM is not supported yet. We plan it for next year.' },
    };
    const { reasons } = answer('Is automated user provisioning through SCIM supported?', 'en', knowledgeOf([planned]));
    expect(reasons.map(({ code }) => code)).not.toContain('COMPOUND');
  });
});
