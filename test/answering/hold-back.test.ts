import { describe, expect, it } from 'vitest';
import { chooseReply } from '../../src/answering/choose-reply.ts';
import { commentFor, holdBack } from '../../src/answering/hold-back.ts';
import type { Disagreement, Guard, Position, Reply } from '../../src/model/index.ts';
import { control, match } from './build-question.ts';

const open = (kind: Disagreement['kind'], disputed: string[] = [], resolved: string | null = null): Disagreement => ({
  kind,
  disputed,
  resolved,
  readings: { fr: 'ceci', es: 'eso' },
});
const held = (disagreement: Disagreement, comment: string | null, reply: Reply = 'yes') =>
  holdBack(control({ disagreements: [disagreement] }), reply, comment, null).map(({ code }) => code);

describe('a difference between the sources', () => {
  it.each<[string, Disagreement, string | null, Reply, boolean]>([
    ['of position holds a reply that takes one', open('position'), 'Nous.', 'yes', true],
    ['of position lets a plain value go', open('position'), 'Nous.', 'value', false],
    ['of figure holds a comment that states it', open('figure', ['2048 bits']), 'Des clés de 2048 bits.', 'yes', true],
    [
      'of figure lets a comment go that leaves it out',
      open('figure', ['2048 bits']),
      'Des clés longues.',
      'yes',
      false,
    ],
    [
      'of name holds a comment that states it, whatever case and accents',
      open('name', ['Support Sénior']),
      'Le support senior y accède.',
      'yes',
      true,
    ],
    ['of detail never holds', open('detail', ['OVH']), 'Chez OVH.', 'yes', false],
    ['of wording never holds', open('wording', ['OVH']), 'Chez OVH.', 'yes', false],
    ['that was settled never holds', open('figure', ['30 jours'], 'fr'), '30 jours.', 'yes', false],
    ['is found in an inflected word', open('figure', ['2048 bit']), '2048 bits', 'yes', true],
    ['is not found inside a word', open('name', ['AWS']), 'Under French laws.', 'yes', false],
    ['is not found inside a longer number', open('figure', ['30']), '300 jours', 'yes', false],
    ['is found after a word that only looks like it', open('name', ['AWS']), 'By laws of AWS.', 'yes', true],
    ['is found with and without a blank before the sign', open('figure', ['99,8 %']), 'à 99,8% par an', 'yes', true],
    ['whose words nobody wrote down holds any comment', open('figure'), 'Nous.', 'yes', true],
    ['whose words nobody wrote down holds nothing where no comment is sent', open('name'), null, 'yes', false],
  ])('%s', (_name, disagreement, comment, reply, holds) =>
    expect(held(disagreement, comment, reply)).toEqual(holds ? ['DISAGREEMENT'] : []),
  );

  it('names both readings', () => {
    expect(holdBack(control({ disagreements: [open('position')] }), 'yes', '', null)[0]!.args).toEqual({
      kind: 'position',
      readings: 'fr: ceci / es: eso',
    });
  });
});

describe('a control with a last day', () => {
  const lapsing = control({ validUntil: '2026-03-31' });
  it.each([
    ['2026-03-30', false],
    ['2026-03-31', false],
    ['2026-04-01', true],
    ['2027-01-01', true],
    [null, false],
  ])('seen on %s is stale: %s', (asOf, isStale) => {
    expect(holdBack(lapsing, 'yes', 'Nous.', asOf).map(({ code }) => code)).toEqual(isStale ? ['STALE'] : []);
  });

  it('never lapses without one', () => expect(holdBack(control(), 'yes', 'Nous.', '2999-01-01')).toEqual([]));
});

describe('the comment that may leave', () => {
  it.each<['public' | 'nda' | 'internal', boolean, string | null, string | undefined]>([
    ['public', false, 'Nous chiffrons.', undefined],
    ['public', true, 'Nous chiffrons.', undefined],
    ['nda', false, null, 'NDA'],
    ['nda', true, 'Nous chiffrons.', undefined],
    ['internal', false, null, 'INTERNAL'],
    ['internal', true, null, 'INTERNAL'],
  ])('of a control for %s readers, nda %s, is %j', (audience, nda, comment, code) => {
    const found = commentFor(control({ audience }), 'fr', nda);
    expect([found.comment, found.reason?.code]).toEqual([comment, code]);
  });

  it('is in the language of the question or none', () => {
    expect(commentFor(control(), 'es', false).comment).toBe('Ciframos.');
    expect(commentFor(control(), 'de', false)).toMatchObject({
      comment: null,
      reason: { code: 'NO_TRANSLATION', args: { language: 'de' } },
    });
  });
});

describe("the reply in the question's own sense", () => {
  const reply = (position: Position, inverted: boolean, guards: Guard[] = []) =>
    chooseReply(control({ status: { kind: 'position', position } }), match({ inverted }), guards);

  it.each<[Position, Reply, Reply | null]>([
    ['yes', 'yes', 'no'],
    ['no', 'no', 'yes'],
    ['limited', 'limited', 'limited'],
    ['notApplicable', 'notApplicable', 'notApplicable'],
    ['planned', 'planned', null],
  ])('%s is %s, and %s the other way round', (position, straight, turned) => {
    expect(reply(position, false)).toBe(straight);
    expect(reply(position, true)).toBe(turned);
  });

  it('is a value when the control states a fact', () => {
    expect(chooseReply(control({ status: { kind: 'value', text: '30 jours' } }), match(), [])).toBe('value');
  });

  it('is what a settled figure says', () => {
    expect(reply('yes', false, [{ code: 'THRESHOLD', args: { asked: '5 year', settles: 'no' } }])).toBe('no');
    expect(reply('yes', false, [{ code: 'THRESHOLD', args: { asked: '5 year' } }])).toBe('yes');
  });
});
