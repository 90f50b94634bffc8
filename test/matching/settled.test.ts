import { describe, expect, it } from 'vitest';
import { markOf } from '../../src/knowledge/index.ts';
import { prepareKnowledge } from '../../src/pipeline/index.ts';
import { answer, baseFile, type ControlSpec, knowledgeOf, shippedCatalogue } from './build-knowledge.ts';

const COMMENT = 'We encrypt our backups.';
const ENCRYPTED = {
  id: 'backup.encryption',
  comment: { en: COMMENT },
  topics: ['backup.encryption'],
} satisfies ControlSpec;
const MARK = markOf({ status: { kind: 'position', position: 'yes' }, comment: { en: COMMENT } }, 'en');

/** The control with questions that a person settled. */
function settled(...phrasings: readonly { text: string; answer: string; seen?: string }[]) {
  const en = phrasings.map((phrasing) => ({ seen: MARK, ...phrasing }));
  return knowledgeOf([{ ...ENCRYPTED, phrasings: { en } }]);
}

/** Each is held back by a guard of its own. */
const DOUBTFUL = [
  ['a bound nobody can compare', 'Are your backups encrypted with keys rotated within 90 days?', 'no'],
  ['a policy', 'Do you have a documented policy for encrypting backups?', 'limited'],
  ['the future', 'Will your backups be encrypted?', 'yes'],
  ['another scope', 'Do your customers encrypt their backups?', 'no'],
  ['its direction', 'Are your backups stored unencrypted?', 'no'],
] as const;

describe('a question that a person settled', () => {
  it.each(DOUBTFUL)('is answered as settled although %s speaks against it', (_what, text, reply) => {
    const before = answer(text, 'en', knowledgeOf([ENCRYPTED]));
    expect(before.reasons.map(({ code }) => code)).not.toContain('LEARNT');
    const after = answer(`3.1 ${text.toUpperCase()}`, 'en', settled({ text, answer: reply }));
    expect(after).toMatchObject({ flag: 'high', reply, control: 'backup.encryption' });
    expect(after.reasons).toEqual([{ code: 'LEARNT', args: { settles: reply } }]);
    expect(after.written.D5).toBe(COMMENT);
  });

  it.each([
    ['another status', { status: 'No' }],
    ['another comment', { comment: { en: 'We encrypt some of our backups.' } }],
  ])('is open again once the control has %s', (_what, change) => {
    const text = 'Do you have a documented policy for encrypting backups?';
    const phrasings = { en: [{ text, answer: 'yes', seen: MARK }] };
    const found = answer(text, 'en', knowledgeOf([{ ...ENCRYPTED, phrasings, ...change } as ControlSpec]));
    expect(found.flag).not.toBe('high');
    expect(found.reasons.map(({ code }) => code)).not.toContain('LEARNT');
  });

  it.each([
    ['other words of the same meaning', 'Do you have a documented policy for the encryption of backups?'],
    ['another order', 'For encrypting backups, do you have a documented policy?'],
    ['a denial', 'Do you not have a documented policy for encrypting backups?'],
  ])('settles nothing for %s', (_what, asked) => {
    const text = 'Do you have a documented policy for encrypting backups?';
    const found = answer(asked, 'en', settled({ text, answer: 'yes' }));
    expect(found.reasons.map(({ code }) => code)).not.toContain('LEARNT');
    expect(found.flag).not.toBe('high');
  });

  it('hangs on the row above when it says nothing by itself', () => {
    const text = 'If so, please describe the encryption.';
    const found = answer(text, 'en', settled({ text, answer: 'yes' }));
    expect(found.flag).not.toBe('high');
    expect(found.reasons.map(({ code }) => code)).toContain('CONDITIONAL');
  });

  it('is a tie when it was taught to two controls', () => {
    const text = 'Are your backups encrypted?';
    const other = { id: 'backup.other', comment: { en: 'Other.' }, phrasings: { en: [text] } };
    const found = answer(text, 'en', knowledgeOf([{ ...ENCRYPTED, phrasings: { en: [text] } }, other]));
    expect(found.flag).not.toBe('high');
    expect(found.reasons.map(({ code }) => code)).toContain('TIE');
  });

  it('that a plain phrasing teaches comes before a control that a topic leads to', () => {
    const text = 'Are your backups encrypted?';
    const taught = { id: 'zeppelin.moored', topics: ['ai.used'], phrasings: { en: [text] } };
    const found = answer(text, 'en', knowledgeOf([ENCRYPTED, { ...taught, topics: [] }]));
    expect(found).toMatchObject({ flag: 'high', control: 'zeppelin.moored' });
  });
});

describe('a question that a phrasing repeats', () => {
  const provider = (id: string, name: string, status: string, phrasing: string) => ({
    id,
    about: 'provider' as const,
    provider: name,
    status,
    phrasings: { en: [phrasing] },
  });
  const taught = knowledgeOf([
    provider('ovh.wombats', 'OVH', 'Yes', 'Does OVH breed wombats for Tiny?'),
    provider('aws.wombats', 'AWS', 'No', 'Does AWS breed wombats for Tiny?'),
  ]);

  it('is told from the same question about another third party', () => {
    expect(answer('Does OVH breed wombats for Tiny?', 'en', taught)).toMatchObject({ flag: 'high', reply: 'yes' });
    expect(answer('Does AWS breed wombats for Tiny?', 'en', taught)).toMatchObject({ flag: 'high', reply: 'no' });
  });

  it('is the same whatever the vendor is called in it', () => {
    const found = answer('Does OVH breed wombats for Tiny Forms?', 'en', taught);
    expect(found).toMatchObject({ flag: 'high', control: 'ovh.wombats' });
  });
});

describe('a draft', () => {
  const DRAFT = {
    ...ENCRYPTED,
    id: 'draft.wombats',
    draft: true,
    phrasings: { en: ['Are the wombats shorn in spring?'] },
  };

  it('is proposed for its own question, and never written', () => {
    const found = answer('Are the wombats shorn in spring?', 'en', knowledgeOf([DRAFT]));
    expect(found).toMatchObject({ flag: 'medium', control: 'draft.wombats', written: {} });
    expect(found.reasons).toContainEqual({ code: 'DRAFT', args: { control: 'draft.wombats' } });
    expect(found.proposed.D5).toBe(COMMENT);
  });

  it('changes nothing for any other question', () => {
    const without = knowledgeOf([{ ...ENCRYPTED, id: 'backup.real' }]);
    const beside = knowledgeOf([{ ...ENCRYPTED, id: 'backup.real' }, DRAFT]);
    for (const text of ['Are your backups encrypted?', 'Are the wombats shorn in autumn?', 'Are backups in clear?'])
      expect(answer(text, 'en', beside)).toEqual(answer(text, 'en', without));
  });

  it('leaves the digest of a knowledge base without drafts as it was', () => {
    const plain = prepareKnowledge([baseFile([ENCRYPTED])], shippedCatalogue()).base;
    const said = prepareKnowledge([baseFile([{ ...ENCRYPTED, draft: false } as ControlSpec])], shippedCatalogue()).base;
    expect(said.digest).toBe(plain.digest);
  });
});
