import { describe, expect, it } from 'vitest';
import { findContradictions, findOutdated, recalledEntries } from '../../src/ledger/index.ts';
import type { ControlFacts, LedgerEntry } from '../../src/model/index.ts';
import { entry, facts } from './build-entry.ts';

const options = { wording: false, asOf: null };
const kinds = (told: LedgerEntry, now: ControlFacts | null, more = {}) =>
  findOutdated([told], () => now, { ...options, ...more }).flatMap(({ changes }) => changes.map(({ kind }) => kind));

describe('an answer that went out', () => {
  it('stands as long as its control says the same', () => {
    expect(kinds(entry(), facts())).toEqual([]);
    expect(kinds(entry({ figures: ['30 day'] }), facts({ figures: ['30 day', '5 year'] }))).toEqual([]);
  });

  it.each([
    ['its status changed', entry(), facts({ status: 'no' }), ['status']],
    [
      'a figure it told is stated no longer',
      entry({ figures: ['30 day'] }),
      facts({ figures: ['90 day'] }),
      ['figure'],
    ],
    ['both', entry({ figures: ['30 day'] }), facts({ status: 'no' }), ['status', 'figure']],
    ['its control is gone', entry(), null, ['gone']],
  ])('is recalled when %s', (_why, told, now, expected) => {
    expect(kinds(told, now)).toEqual(expected);
  });

  it('is not recalled for a figure that the customer was never told', () => {
    expect(kinds(entry(), facts({ figures: ['90 day'] }))).toEqual([]);
  });

  it('is not recalled for other words, unless these are asked for, and only where the words were the control’s', () => {
    expect(kinds(entry(), facts({ digest: 'c2' }))).toEqual([]);
    expect(kinds(entry(), facts({ digest: 'c2' }), { wording: true })).toEqual(['wording']);
    expect(kinds(entry({ verbatim: false }), facts({ digest: 'c2' }), { wording: true })).toEqual([]);
  });

  it('lapses the day after its control does, when a day is given', () => {
    const lapsing = facts({ validUntil: '2026-06-30' });
    expect(kinds(entry(), lapsing)).toEqual([]);
    expect(kinds(entry(), lapsing, { asOf: '2026-06-30' })).toEqual([]);
    expect(kinds(entry(), lapsing, { asOf: '2026-07-01' })).toEqual(['lapsed']);
  });

  it('is looked at in its last version only, and not at all once it was taken back or rests on no control', () => {
    const now = facts({ status: 'no' });
    const last = entry({ answer: 'No', status: 'no', reply: 'no' });
    expect(findOutdated([entry(), last], () => now, options)).toEqual([]);
    expect(findOutdated([entry(), entry({ answer: null })], () => now, options)).toEqual([]);
    expect(kinds(entry({ control: null, status: null }), now)).toEqual([]);
  });

  it.each([
    // [reply then, status then, status now, reply now]
    ['yes', 'yes', 'no', 'no'],
    ['no', 'yes', 'no', 'yes'],
    ['yes', 'no', 'yes', 'no'],
    ['yes', 'yes', 'planned', 'planned'],
    ['no', 'yes', 'planned', null],
    ['no', 'planned', 'yes', 'yes'],
    ['value', '30 days', '90 days', 'value'],
    ['yes', '30 days', '90 days', null],
    [null, 'yes', 'no', null],
  ] as const)('of %s on %s is, the control now saying %s, %s', (reply, then, now, expected) => {
    const [found] = findOutdated([entry({ reply, status: then })], () => facts({ status: now }), options);
    expect(found!.now.reply).toBe(expected);
  });

  it('is true again once the customer was told, until the control changes once more', () => {
    const now = facts({ status: 'no', digest: 'c2', comment: 'We do not.' });
    const outdated = findOutdated([entry()], () => now, options);
    const made = { knowledgeBase: { name: 'tiny', digest: 'bb' }, date: '2026-03-01' };
    const ledger = [entry(), ...recalledEntries(outdated, () => now, made)];
    expect(ledger[1]).toMatchObject({ via: 'recall', answer: 'no', status: 'no', comment: 'c2', date: '2026-03-01' });
    expect(findOutdated(ledger, () => now, { wording: true, asOf: null })).toEqual([]);
    expect(findOutdated(ledger, () => facts(), options)).toHaveLength(1);
  });

  it('whose control is gone is taken back when the customer was told', () => {
    const outdated = findOutdated([entry()], () => null, options);
    const made = { knowledgeBase: { name: 'tiny', digest: 'bb' }, date: null };
    const ledger = [entry(), ...recalledEntries(outdated, () => null, made)];
    expect(findOutdated(ledger, () => null, options)).toEqual([]);
  });
});

describe('a new answer', () => {
  const next = (more: Partial<LedgerEntry> = {}) => entry({ input: 'f2', file: 'acme-2.xlsx', ...more });
  const found = (before: LedgerEntry, now: LedgerEntry, factsNow: ControlFacts = facts()) =>
    findContradictions([before], [now], () => factsNow).map(({ by, changes }) => [
      by,
      ...changes.map(({ kind }) => kind),
    ]);

  it('that says the same contradicts nothing', () => {
    expect(found(entry(), next())).toEqual([]);
    expect(found(entry(), next({ question: 'Backup encryption' }))).toEqual([]);
  });

  it('to the same question contradicts another reply, case and spacing aside', () => {
    expect(found(entry(), next({ reply: 'no', question: ' are BACKUPS  encrypted? ' }))).toEqual([
      ['question', 'answer'],
    ]);
  });

  it('to the same question contradicts another figure', () => {
    const before = entry({ figures: ['30 day'] });
    expect(found(before, next({ figures: ['90 day'] }), facts({ figures: ['90 day'] }))).toEqual([
      ['question', 'figure'],
    ]);
  });

  it('to the same question contradicts other words where they are a person’s own', () => {
    const before = entry({ reply: null, answer: 'In Paris' });
    expect(found(before, next({ reply: null, answer: 'In Lyon' }))).toEqual([['question', 'answer']]);
    expect(found(before, next({ reply: null, answer: 'in  paris' }))).toEqual([]);
  });

  it('to another question of the same control contradicts what the control said then, also when asked the other way round', () => {
    const asked = { question: 'Are backups kept in clear text?', reply: 'no' as const };
    expect(found(entry(), next(asked))).toEqual([]);
    expect(found(entry(), next({ ...asked, reply: 'yes' }), facts({ status: 'no' }))).toEqual([['control', 'status']]);
  });

  it('is held against the last answer to that customer, and against nobody else’s', () => {
    const ledger = [entry({ reply: 'no' }), entry({ input: 'f3' }), entry({ to: 'Other', reply: 'no' })];
    expect(findContradictions(ledger, [next()], () => facts())).toEqual([]);
    expect(findContradictions([entry({ to: 'Other', reply: 'no' })], [next()], () => facts())).toEqual([]);
  });
});
