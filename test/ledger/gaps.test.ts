import { describe, expect, it } from 'vitest';
import { findGaps } from '../../src/ledger/index.ts';
import type { RecordedRow } from '../../src/model/index.ts';
import { decision } from '../review/build-row.ts';
import { recordOf } from './build-entry.ts';

const silent = (topic: string | null, more: Partial<RecordedRow> = {}): Partial<RecordedRow> => ({
  flag: 'none',
  control: null,
  answer: null,
  proposed: {},
  topic,
  ...more,
});
const nobody = { answered: new Set<string>(), customerOf: () => null };

describe('gaps', () => {
  it('rank topics by who asks, then how often, then by id; what resembles no topic comes last', () => {
    const records = [
      recordOf('a.xlsx', [
        silent('often'),
        silent('often'),
        silent('often'),
        silent('wide'),
        silent(null),
        silent(null),
      ]),
      recordOf('b.xlsx', [silent('wide'), silent('b'), silent('a'), silent(null)]),
    ];
    const gaps = findGaps(records, nobody);
    expect(gaps.map(({ topic, askers, questions }) => [topic, askers, questions.length])).toEqual([
      ['wide', 2, 2],
      ['often', 1, 3],
      ['a', 1, 1],
      ['b', 1, 1],
      [null, 2, 3],
    ]);
  });

  it('count a customer once, however many of their files ask', () => {
    const records = ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'].map((file) => recordOf(file, [silent('x')]));
    const customerOf = (input: string) => (input < 'c' ? 'Acme' : null);
    const [gap] = findGaps(records, { ...nobody, customerOf });
    expect(gap).toMatchObject({ customers: ['Acme'], askers: 3, files: ['a.xlsx', 'b.xlsx', 'c.xlsx', 'd.xlsx'] });
  });

  it('leave out what is answered or proposed, what is not ours to fill, and topics that a control answers', () => {
    const rows = [
      { flag: 'high' as const, topic: 'x' },
      { flag: 'medium' as const, topic: 'x' },
      silent('x', { decision: decision('notAsked') }),
      silent('x', { decision: decision('kept') }),
      silent('x', { decision: decision('notApplicable') }),
      silent('x', { flag: 'low', decision: decision('changed', { answer: 'yes', control: 'a' }) }),
      silent('known'),
    ];
    expect(findGaps([recordOf('a.xlsx', rows)], { ...nobody, answered: new Set(['known']) })).toEqual([]);
  });

  it('keep what somebody had to write by hand, left blank, or was only touched on', () => {
    const rows = [
      silent('x', { decision: decision('changed', { answer: 'Yes, since May.' }) }),
      silent('x', { decision: decision('skipped') }),
      silent('x', { flag: 'low', control: 'a' }),
    ];
    const [gap] = findGaps([recordOf('a.xlsx', rows)], nobody);
    expect(gap!.questions.map(({ ref, touched }) => [ref, touched])).toEqual([
      ['D5', false],
      ['D5', false],
      ['D5', true],
    ]);
  });

  it('take the last record of a file that was filled twice', () => {
    const records = [recordOf('a.xlsx', [silent('x')]), recordOf('a.xlsx', [silent('y')])];
    expect(findGaps(records, nobody).map(({ topic }) => topic)).toEqual(['y']);
  });
});
