import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { followLinks } from '../../src/matching/links/follow-links.ts';
import type { ControlLink } from '../../src/matching/links/linked-knowledge.ts';
import type { Implication } from '../../src/matching/topics/compile-topics.ts';
import type { Control } from '../../src/model/index.ts';

const CONTROL = { id: 'one', status: { kind: 'position', position: 'yes' } } as unknown as Control;
const link = (trust: number, answer?: 'yes' | 'no' | 'value'): ControlLink => ({
  control: 'one',
  settles: true,
  inverted: false,
  trust,
  ...(answer ? { answer } : {}),
});
const topics = (implies: readonly (readonly Implication[])[], asks = 'position') => ({
  topics: implies.map((list, at) => ({ id: `t${at}`, asks, implies: list })) as never,
});
const from = (answer: Implication['from'], topic: number, reply: 'yes' | 'no'): Implication => ({
  from: answer,
  topic,
  reply,
});

describe('what follows from a link', () => {
  it('is settled as well, and what follows from that', () => {
    const index = topics([[from('yes', 1, 'yes')], [from('yes', 2, 'no')], []]);
    expect(followLinks(CONTROL, [[0, link(0.8)]], index)).toEqual([
      [0, link(0.8)],
      [1, link(0.8, 'yes')],
      [2, link(0.8, 'no')],
    ]);
  });

  it.each([
    ['another answer', [[from('no', 1, 'no')], []], link(0.8)],
    ['a link that is hardly trusted', [[from('yes', 1, 'yes')], []], link(0.2)],
    ['a link that is as likely wrong', [[from('yes', 1, 'yes')], []], link(0.49)],
    ['a link that only touches', [[from('yes', 1, 'yes')], []], { ...link(0.8), settles: false }],
  ] as const)('is nothing where there is %s', (_why, implies, premise) =>
    expect(followLinks(CONTROL, [[0, premise]], topics(implies as never))).toEqual([[0, premise]]),
  );

  it('follows from a value that is stated, and from a yes to what asks for one', () => {
    const implies = [[from('value', 1, 'yes')], []];
    expect(followLinks(CONTROL, [[0, link(0.8, 'value')]], topics(implies))).toHaveLength(2);
    expect(followLinks(CONTROL, [[0, link(0.8)]], topics(implies, 'value'))).toHaveLength(2);
    expect(followLinks(CONTROL, [[0, link(0.8)]], topics(implies))).toHaveLength(1);
  });

  it('leaves to a person what the control itself is taken to answer otherwise', () => {
    const links = new Map(
      followLinks(
        CONTROL,
        [
          [0, link(0.8)],
          [1, link(0.5, 'no')],
        ],
        topics([[from('yes', 1, 'yes')], []]),
      ),
    );
    expect(links.get(1)?.settles).toBe(false);
    expect(links.get(0)?.settles).toBe(true);
  });

  it('ends where topics imply one another and contradict each other, with what is contradicted left open', () => {
    const index = topics([
      [from('yes', 1, 'yes'), from('yes', 1, 'no')],
      [from('yes', 2, 'yes')],
      [from('yes', 1, 'no'), from('yes', 1, 'yes')],
    ]);
    const links = new Map(followLinks(CONTROL, [[0, link(0.8)]], index));
    expect(links.get(1)).toMatchObject({ settles: false });
    expect(links.get(2)).toMatchObject({ settles: true, answer: 'yes' });
  });

  it('never loses a link, trusts none more than where it comes from, and ends', () => {
    const implication = fc.record({
      from: fc.constantFrom('yes' as const, 'no' as const, 'value' as const),
      topic: fc.nat({ max: 4 }),
      reply: fc.constantFrom('yes' as const, 'no' as const),
    });
    fc.assert(
      fc.property(
        fc.array(fc.array(implication, { maxLength: 4 }), { minLength: 5, maxLength: 5 }),
        fc.double({ min: 0.01, max: 0.99, noNaN: true }),
        (implies, trust) => {
          const links = followLinks(CONTROL, [[0, link(trust)]], topics(implies));
          expect(links[0]![0]).toBe(0);
          expect(new Set(links.map(([topic]) => topic)).size).toBe(links.length);
          for (const [, found] of links) expect(found.trust).toBeLessThanOrEqual(trust);
        },
      ),
    );
  });
});
