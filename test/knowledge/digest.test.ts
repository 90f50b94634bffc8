import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { digestOf } from '../../src/knowledge/digest.ts';

const name = fc.string().filter((key) => !/^\d+$/.test(key) && key !== '__proto__');
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.constant(null)),
    fc.array(tie('tree'), { maxLength: 4 }),
    fc.dictionary(name, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}));

/** The same groups with their keys in the reverse order of the alphabet, or in order. */
function inOrder(value: unknown, sign: 1 | -1): unknown {
  if (Array.isArray(value)) return value.map((item) => inOrder(item, sign));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -sign : sign));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner, sign)]));
}

describe('the digest of a knowledge base', () => {
  it('is the sha256 of its JSON with sorted keys', () => {
    fc.assert(
      fc.property(tree, (value) => {
        const json = JSON.stringify(inOrder(value, 1));
        expect(digestOf(value)).toBe(createHash('sha256').update(json).digest('hex'));
      }),
    );
  });

  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(tree, (value) => {
        expect(digestOf(inOrder(value, -1))).toBe(digestOf(value));
      }),
    );
  });

  it('leaves out keys that have no value', () => {
    expect(digestOf({ a: undefined, b: [1] })).toBe(digestOf({ b: [1] }));
  });
});
