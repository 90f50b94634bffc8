import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitShare } from '../../src/evaluation/index.ts';
import { LINK_EVIDENCE, LINK_MODEL, type LinkEvidence, shareLeft, trustIn } from '../../src/matching/index.ts';

const share = fc.double({ min: 0, max: 1, noNaN: true });
const sure = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const evidence = fc.record(
  Object.fromEntries(LINK_EVIDENCE.map((name) => [name, share])),
) as unknown as fc.Arbitrary<LinkEvidence>;

describe('the trust in a proposed link', () => {
  it('never falls as any evidence rises, and is never that of a confirmed one', () =>
    fc.assert(
      fc.property(evidence, fc.constantFrom(...LINK_EVIDENCE), share, (parts, name, by) => {
        const raised = { ...parts, [name]: parts[name] + (1 - parts[name]) * by };
        expect(trustIn(raised, LINK_MODEL)).toBeGreaterThanOrEqual(trustIn(parts, LINK_MODEL));
        expect(trustIn(raised, LINK_MODEL)).toBeLessThan(1);
      }),
    ));

  it('leaves the more of a confidence the higher it is, and the more of the question the control says itself', () =>
    fc.assert(
      fc.property(sure, sure, share, share, (one, other, direct, more) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const left = shareLeft(low, Math.min(direct, more), LINK_MODEL);
        expect(shareLeft(high, Math.max(direct, more), LINK_MODEL)).toBeGreaterThanOrEqual(left);
        expect(left).toBeLessThanOrEqual(1);
      }),
    ));

  it('leaves all of it to a link that a person confirmed', () => expect(shareLeft(1, 0, LINK_MODEL)).toBe(1));
});

describe('the share that is left of a stated probability', () => {
  const rows = (trust: number, right: number, wrong: number) =>
    [...Array(right).fill(true), ...Array(wrong).fill(false)].map((isRight: boolean) => ({
      stated: 0.9,
      parts: { trust },
      right: isRight,
    }));

  it('is learnt from how often the rows were right', () => {
    const { bias, weights } = fitShare([...rows(1, 45, 5), ...rows(0, 20, 30)], ['trust']);
    const left = (trust: number) => 0.9 / (1 + Math.exp(-(bias + weights.trust * trust)));
    expect(left(1)).toBeGreaterThan(0.8);
    expect(left(0)).toBeGreaterThan(0.35);
    expect(left(0)).toBeLessThan(0.45);
  });

  it('never rises with what speaks against the doubt being needless', () => {
    expect(fitShare([...rows(1, 5, 45), ...rows(0, 45, 5)], ['trust']).weights.trust).toBe(0);
  });
});
