import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';
import { RETENTION } from './tiny-base.ts';

/** "Our Windows servers have antivirus software, our Linux servers do not." */
const SERVERS: ControlSpec = {
  id: 'server.antivirus',
  status: 'Limited',
  topics: [
    'endpoint.server-antivirus',
    { topic: 'server.antivirus-linux', answer: 'No' },
    { topic: 'server.antivirus-windows', answer: 'Yes' },
  ],
  label: { fr: 'Antivirus des serveurs', es: 'Antivirus de los servidores', en: 'Antivirus on servers' },
  comment: {
    fr: 'Nos serveurs Windows ont un antivirus, nos serveurs Linux non.',
    es: 'Nuestros servidores Windows tienen antivirus, los Linux no.',
    en: 'Our Windows servers have antivirus software, our Linux servers do not.',
  },
};
const knowledge = knowledgeOf([SERVERS, RETENTION]);

describe('a link with an answer of its own', () => {
  it.each([
    ['en', 'Is antivirus software installed on the Windows servers?', 'yes'],
    ['en', 'Is antivirus software installed on the Linux servers?', 'no'],
    ['fr', 'Un antivirus est-il installé sur les serveurs Linux ?', 'no'],
    ['es', '¿Hay antivirus en los servidores Linux?', 'no'],
  ])('%s "%s" is answered %s, whatever the status says', (language, question, reply) => {
    expect(answer(question, language, knowledge)).toMatchObject({ control: 'server.antivirus', reply });
  });

  it.each([
    ['en', 'Is antivirus software installed on both the Windows and the Linux servers?'],
    ['fr', 'Un antivirus est-il installé sur les serveurs Windows et Linux ?'],
    // REASON: without its accent the word does not ask how.
    ['es', '¿Está instalado un antivirus en los servidores Windows así como en los Linux?'],
  ])(
    '%s "%s" names two of them: neither is the answer, and the control is limited because of that',
    (language, question) => {
      expect(answer(question, language, knowledge).reply).toBe('limited');
      expect(answer(question, language, knowledgeOf([{ ...SERVERS, status: 'Yes' }])).flag).not.toBe('high');
    },
  );

  it.each([
    ['en', 'Is antivirus software installed on the servers?'],
    ['en', 'Do you run antivirus on your servers?'],
    ['fr', 'Vos serveurs ont-ils un antivirus ?'],
    ['es', '¿Tienen antivirus los servidores?'],
  ])('%s "%s" does not name what the answer is about: never that answer', (language, question) => {
    expect(['limited', null]).toContain(answer(question, language, knowledge).reply);
  });
});

describe('a value that has an answer of its own for who asks whether it is so', () => {
  const ADDRESSES: ControlSpec = {
    id: 'network.addresses',
    status: 'Filter by domain name',
    topics: ['network.inbound-ips', { topic: 'network.static-ips', answer: 'No' }],
    label: { en: 'Addresses', es: 'Direcciones' },
    comment: {
      en: 'Filter by domain name: the IP addresses of the service change.',
      es: 'Filtre por nombre de dominio: las direcciones IP del servicio cambian.',
    },
  };

  it.each([
    ['en', 'Are the IP addresses at your end fixed?', 'no'],
    ['en', 'Does the service always keep the same IP addresses?', 'no'],
    ['es', '¿Las IP de su servicio son siempre las mismas?', 'no'],
    ['en', 'Which IP addresses does the service use?', 'value'],
  ])('gives it however that is asked (%s "%s")', (language, question, reply) =>
    expect(answer(question, language, knowledgeOf([ADDRESSES])).reply).toBe(reply),
  );
});
