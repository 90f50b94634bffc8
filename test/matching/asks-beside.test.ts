import { describe, expect, it } from 'vitest';
import { answer, type ControlSpec, knowledgeOf, read } from './build-knowledge.ts';
import { ENCRYPTION, TINY } from './tiny-base.ts';

const NONE: ControlSpec = {
  ...ENCRYPTION,
  status: 'No',
  comment: {
    fr: 'Nous ne chiffrons pas nos sauvegardes.',
    es: 'No ciframos nuestras copias de seguridad.',
    en: 'We do not encrypt our backups.',
  },
};
const tiny = knowledgeOf(TINY);
const without = knowledgeOf([NONE]);
const held = (question: string, language: string, knowledge = tiny) =>
  answer(question, language, knowledge).reasons.map(({ code }) => code);

describe('what a question asks beside itself', () => {
  it.each([
    // REASON: a further request wants what the control does not say.
    ['en', 'Are the backups encrypted? Specify the key rotation.'],
    ['fr', 'Les sauvegardes sont-elles chiffrées ? Précisez la rotation des clés.'],
    ['es', '¿Se cifran las copias de seguridad? Indique la rotación de las claves.'],
    // REASON: a remark may hold the request.
    ['fr', 'Les sauvegardes sont chiffrées (certificat à joindre).'],
    // REASON: what has a name is that or nothing.
    ['en', 'Are the backups encrypted by a PASSI provider?'],
    // REASON: what it costs, only who says so may tell.
    ['en', 'Are the backups encrypted, and is there a charge?'],
    ['fr', 'Les sauvegardes sont-elles chiffrées, et à quel coût ?'],
    ['es', '¿Se cifran las copias de seguridad, y con qué coste?'],
    // REASON: that there is one says not yet that it is imposed.
    ['en', 'Is encryption of backups enforced?'],
    ['fr', 'Le chiffrement des sauvegardes est-il imposé ?'],
    // REASON: what the vendor does is not yet what its customers can do themselves.
    ['en', 'Can we encrypt the backups ourselves?'],
    ['en', 'May our own people encrypt the backups?'],
  ])('%s "%s" keeps the row for a person', (language, question) => {
    expect(held(question, language)).toContain('DETAIL');
    expect(answer(question, language, tiny).flag).not.toBe('high');
  });

  it.each([
    ['en', 'Are the backups encrypted?'],
    ['fr', 'Les sauvegardes sont-elles chiffrées ?'],
    ['es', '¿Se cifran las copias de seguridad?'],
  ])('%s "%s" asks for nothing more', (language, question) => expect(held(question, language)).toEqual([]));

  it.each([
    ['en', 'Are the backups encrypted? Attach the certificate.'],
    ['fr', 'Le chiffrement des sauvegardes est-il imposé ?'],
  ])('a plain no leaves nothing to attach or to impose: %s "%s"', (language, question) =>
    expect(held(question, language, without)).not.toContain('DETAIL'),
  );

  it.each([
    ['Are the backups encrypted? Specify the key rotation.', 'key rotation'],
    ['Is encryption of backups enforced?', 'enforced'],
  ])('says which words ask for more: %s', (question, words) => {
    const { reasons } = answer(question, 'en', tiny);
    expect(reasons.find(({ code }) => code === 'DETAIL')?.args.words).toContain(words);
  });

  it.each([
    ['en', 'Confirm that the backups are encrypted.', 'backup.encryption'],
    ['en', 'The backups are encrypted, yes or no?', 'backup.encryption'],
    ['fr', 'Merci de confirmer : les sauvegardes sont chiffrées.', 'backup.encryption'],
    ['es', 'Las copias de seguridad se cifran, ¿sí o no?', 'backup.encryption'],
    // REASON: units and bounds are how one asks for a figure, no question of their own.
    ['en', 'How long are backups kept? Days or weeks.', 'backup.retention'],
  ])('%s "%s" asks nothing by the words that only ask', (language, question, control) => {
    expect(held(question, language)).toEqual([]);
    expect(answer(question, language, tiny)).toMatchObject({ flag: 'high', control });
  });

  it('"can we" is answered by a control that speaks of the customer, not of what the vendor can do', () => {
    const vendors = { ...ENCRYPTION, comment: { es: 'Podemos cifrar nuestras copias de seguridad.' } };
    const customers = { ...ENCRYPTION, comment: { es: 'Los clientes pueden cifrar sus copias de seguridad.' } };
    const question = '¿Podemos cifrar las copias de seguridad?';
    expect(held(question, 'es', knowledgeOf([vendors]))).toContain('DETAIL');
    expect(held(question, 'es', knowledgeOf([customers]))).not.toContain('DETAIL');
  });

  it('a question word after the people it tells more of asks nothing; anywhere else it does', () => {
    expect(held('Are the backups that users who left have made encrypted?', 'en')).not.toContain('DETAIL');
    expect(held('Are the backups encrypted, and by whom?', 'en')).toContain('DETAIL');
  });

  it('a no stands only where the control itself names what it denies', () => {
    const unsaid: ControlSpec = {
      ...NONE,
      label: { en: 'Archive tapes' },
      comment: { en: 'We have none of these.' },
    };
    expect(held('Are the backups encrypted?', 'en', knowledgeOf([unsaid]))).toContain('DETAIL');
  });
});

describe('what a question leaves unsaid', () => {
  it('holds it when it never names what its topic is about', () => {
    const reading = read('Are they encrypted?', 'en', tiny);
    const codes = reading.guards.map(({ code }) => code);
    expect(reading.matches[0]?.control).toBe('backup.encryption');
    expect(codes).toContain('UNNAMED');
  });
});

describe('the direction of a question', () => {
  it.each([
    ['en', 'Are the backups encrypted?', false],
    ['en', 'Are the backups stored unencrypted?', true],
    ['fr', 'Les sauvegardes sont-elles stockées en clair ?', true],
  ])('%s "%s" is turned round: %s', (language, question, turned) =>
    expect(read(question, language, tiny).matches[0]?.inverted).toBe(turned),
  );
});

describe('a measure that is limited', () => {
  const limited = knowledgeOf([{ ...ENCRYPTION, status: 'Limited' }]);
  it.each([
    ['en', 'Are the backups encrypted?', false],
    ['en', 'Is the encryption of backups logged in detail?', true],
    ['es', '¿Queda constancia, con detalle, del cifrado de las copias de seguridad?', true],
  ] as const)('says nothing of the detail: %s "%s"', (language, question, isHeld) => {
    const codes = held(question, language, limited);
    expect(codes.includes('DETAIL')).toBe(isHeld);
  });
});
