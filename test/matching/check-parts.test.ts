import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const RESPONSE: ControlSpec = {
  id: 'premises.response',
  about: 'premises',
  topics: ['physical.office-alarm-response', 'physical.office-alarm'],
  label: { fr: 'Alarme de nos bureaux', es: 'Alarma de nuestras oficinas', en: 'Alarm of our offices' },
};
const GUARDS: ControlSpec = {
  id: 'premises.guards',
  about: 'premises',
  topics: ['physical.office-guards'],
  label: { fr: 'Gardien de nos bureaux', es: 'Vigilante de nuestras oficinas', en: 'Guards at our offices' },
};

const CASES = [
  ['en', 'Are there an alarm and a guard at your offices?'],
  ['fr', 'Y a-t-il une alarme et un gardien dans vos bureaux ?'],
  ['es', '¿Hay una alarma y un vigilante en sus oficinas?'],
] as const;

describe('a question for two subjects that seems clear as a whole', () => {
  it.each(CASES)('waits for a person where one of them alone leads elsewhere (%s)', (language, question) => {
    const { flag, reasons } = answer(question, language, knowledgeOf([RESPONSE]));
    expect(flag).not.toBe('high');
    expect(reasons.map(({ code }) => code)).toContain('COMPOUND');
  });

  it.each(CASES)('is answered where another control says the same of it (%s)', (language, question) => {
    const { flag, reply } = answer(question, language, knowledgeOf([RESPONSE, GUARDS]));
    expect({ flag, reply }).toEqual({ flag: 'high', reply: 'yes' });
  });

  it('waits where another control says otherwise of it', () => {
    const { flag } = answer(CASES[0][1], 'en', knowledgeOf([RESPONSE, { ...GUARDS, status: 'no' }]));
    expect(flag).not.toBe('high');
  });

  it('is left to the person who settled it', () => {
    const question = CASES[0][1];
    const settled = knowledgeOf([{ ...RESPONSE, phrasings: { en: [question] } }]);
    expect(answer(question, 'en', settled).reasons.map(({ code }) => code)).not.toContain('COMPOUND');
  });

  const vpn: ControlSpec = {
    id: 'internal.vpn',
    about: 'internal',
    topics: ['endpoint.vpn-remote-access'],
    label: { fr: 'VPN', es: 'VPN', en: 'VPN' },
    comment: {
      es: 'Nuestro personal en teletrabajo se conecta por VPN.',
      en: 'Our staff working from home connect by VPN.',
    },
  };

  it.each([
    ['es', '¿Teletrabaja su gente? ¿Con VPN?'],
    ['en', 'Do your people work from home? By VPN?'],
  ])('waits where the first of two questions leads elsewhere (%s)', (language, question) => {
    expect(answer(question, language, knowledgeOf([vpn])).flag).not.toBe('high');
  });

  it('may ask twice for the same thing', () => {
    const question = 'Do your staff connect by VPN? Is remote access by VPN?';
    expect(answer(question, 'en', knowledgeOf([vpn]))).toMatchObject({ flag: 'high', reply: 'yes' });
  });
});
