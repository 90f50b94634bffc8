import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const OFFICE: ControlSpec = {
  id: 'premises.office',
  about: 'premises',
  label: { en: 'Visitors to our offices' },
  comment: { en: 'Visitors sign in at our offices and are accompanied by an employee throughout.' },
};
const told = (question: string, control: ControlSpec) => {
  const { reasons, reply } = answer(question, 'en', knowledgeOf([control]));
  return { reply, details: reasons.filter(({ code }) => code === 'DETAIL').map(({ args }) => args.words) };
};

describe('a subject that neither the topic nor the control speaks of', () => {
  const STRANGE = 'Do visitors to your offices sign a confidentiality statement?';

  it('keeps an answer through a proposed link for a person', () => {
    expect(told('Are visitors to your offices accompanied?', OFFICE)).toEqual({ reply: 'yes', details: [] });
    expect(told(STRANGE, OFFICE).details).toEqual(['confidentiality']);
  });

  it('is for whoever confirmed the link to judge', () =>
    expect(told(STRANGE, { ...OFFICE, topics: ['physical.office-visitors'] }).details).toEqual([]));
});

describe('what a value is wanted for', () => {
  const DOMAINS: ControlSpec = {
    id: 'network.domains',
    status: '*.example.com',
    topics: ['network.domains-whitelist'],
    label: { en: 'Domains to allow' },
    comment: { en: 'We ask you to allow *.example.com over HTTPS.' },
  };

  it("is the customer's own and asks nothing of the vendor", () => {
    expect(told('What URLs do we need to allow through our firewall?', DOMAINS).details).toEqual([]);
    expect(told('What URLs do you allow through the firewall?', DOMAINS).details).not.toEqual([]);
  });
});
