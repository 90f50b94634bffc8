import { describe, expect, it } from 'vitest';
import { compileEntries, type Entry } from '../../src/matching/topics/compile-entries.ts';

/** Term 0 stands once in each of ten topics, term 1 ten times in one of them, term 2 once in one. */
const spread: Entry[] = Array.from({ length: 10 }, (_, topic) => ({ topic, kind: 0, terms: [0, 3 + topic] }));
const gathered: Entry[] = Array.from({ length: 10 }, (_, at) => ({ topic: 0, kind: 0, terms: [1, 13 + at] }));
const entries = [...gathered, { topic: 0, kind: 0, terms: [2] }, ...spread].sort((a, b) => a.topic - b.topic);

describe('how much a word tells of a topic', () => {
  const { telling, weights } = compileEntries(entries, 10, 23);

  it('is little where it stands about evenly, much where it is gathered', () => {
    expect(telling[0]).toBeLessThan(telling[1]!);
    expect(telling[1]).toBeGreaterThan(0.9);
  });

  it('lies in (0, 1], and a weight never below 0', () => {
    for (const share of telling) expect(share > 0 && share <= 1).toBe(true);
    for (const weight of weights) expect(weight).toBeGreaterThanOrEqual(0);
  });

  it('weighs a gathered word above one that stands everywhere', () => expect(weights[1]).toBeGreaterThan(weights[0]!));
});
