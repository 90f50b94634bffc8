import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf } from './build-knowledge.ts';

const TRANSIT: ControlSpec = {
  id: 'network.encryption',
  topics: ['encryption.in-transit'],
  label: { fr: 'Chiffrement des échanges', es: 'Cifrado de las comunicaciones', en: 'Encryption in transit' },
  comment: {
    fr: 'Nous chiffrons les données en transit en TLS 1.2.',
    es: 'Ciframos los datos en tránsito con TLS 1.2.',
    en: 'We encrypt data in transit with TLS 1.2.',
  },
};
const SIZE: ControlSpec = { ...TRANSIT, comment: { en: 'We encrypt data in transit with AES-256.' } };
const TESTS: ControlSpec = {
  id: 'audit.tests',
  topics: ['audit.pentest-exists', 'audit.pentest-frequency'],
  label: { es: 'Pruebas de penetración', en: 'Penetration tests' },
  comment: {
    es: 'Hacemos pruebas de penetración cada 6 meses.',
    en: 'Penetration tests take place every 6 months.',
  },
};
const codes = (question: string, language: string, ...controls: ControlSpec[]) =>
  answer(question, language, knowledgeOf(controls)).reasons.map(({ code }) => code);

describe('what a figure tells', () => {
  it.each([
    ['en', 'Is data encrypted in transit? State the TLS version.'],
    ['fr', 'Les données sont-elles chiffrées en transit ? Précisez le protocole et la version.'],
    ['es', '¿Se cifran los datos en tránsito? Indique la versión de TLS.'],
  ])('is the version that is asked for along with a measure (%s)', (language, question) =>
    expect(codes(question, language, TRANSIT)).not.toContain('DETAIL'),
  );

  it('is no version where the number is a size', () =>
    expect(codes('Is data encrypted in transit? State the version.', 'en', SIZE)).toContain('DETAIL'));

  const LOWEST = 'Is data encrypted in transit? State the minimum version accepted.';

  it('is the lowest version where several are named, and no lowest one where a single one is', () => {
    const several = {
      ...TRANSIT,
      comment: { en: 'We encrypt data in transit with TLS 1.2; TLS 1.0 is for old devices.' },
    };
    expect(codes(LOWEST, 'en', several)).not.toContain('DETAIL');
    expect(codes(LOWEST, 'en', TRANSIT)).toContain('DETAIL');
  });

  it('is no version accepted of something else', () =>
    expect(codes('Is data encrypted in transit? State the exceptions accepted.', 'en', TRANSIT)).toContain('DETAIL'));

  it.each([
    ['en', 'How many months pass between two penetration tests?'],
    ['es', '¿Realizan pruebas de penetración? Señale la periodicidad.'],
  ])('is the rhythm, however it is asked for (%s)', (language, question) =>
    expect(codes(question, language, TESTS)).not.toContain('DETAIL'),
  );

  it('is no length of another unit: how many days one takes is not how many months lie between two', () =>
    expect(codes('How many days does a penetration test take?', 'en', TESTS)).toContain('DETAIL'));
});

describe('versions below all that are stated', () => {
  const CLOSED: ControlSpec = {
    id: 'encryption.transit',
    topics: ['encryption.in-transit', 'encryption.tls-obsolete-disabled'],
    label: { en: 'Encryption in transit', fr: 'Chiffrement des échanges', es: 'Cifrado en tránsito' },
    comment: {
      en: 'Connections use TLS 1.2 or 1.3. Older versions are refused.',
      fr: 'Les connexions passent en TLS 1.2 ou 1.3. Les versions plus anciennes sont refusées.',
      es: 'Las conexiones usan TLS 1.2 o 1.3. Las versiones anteriores se rechazan.',
    },
  };

  it.each([
    ['en', 'Are TLS 1.0 and 1.1 still accepted?', 'no'],
    ['fr', 'TLS 1.0 et 1.1 sont-ils encore acceptés ?', 'no'],
    ['fr', 'Les versions TLS 1.0 et 1.1 sont-elles désactivées ?', 'yes'],
  ])('are answered as the topic that speaks of them is (%s "%s")', (language, question, reply) =>
    expect(answer(question, language, knowledgeOf([CLOSED]))).toMatchObject({ flag: 'high', reply }),
  );

  it.each([
    'Is TLS 1.1 or above accepted?',
    'Are TLS 1.0 or later versions still accepted?',
    'Are TLS 1.0 and 1.2 still accepted?',
    'Is data encrypted in transit with TLS 1.0?',
    'Does the service support TLS 1.0?',
    'Can TLS 1.0 be disabled?',
  ])('no other are: %s', (question) => expect(answer(question, 'en', knowledgeOf([CLOSED])).flag).not.toBe('high'));
});
