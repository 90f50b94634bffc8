import fc from 'fast-check';
import { expect, test } from 'vitest';
import { UserError } from '../../src/model/index.ts';
import { verifyWorkbooks } from '../../src/verify/index.ts';
import { pack, RICH } from './rich-workbook.ts';

const BEFORE = pack(RICH);
const NAMES = [...RICH.keys()];

/** True when the change was found, or the file is no workbook any more. */
function isCaught(after: Buffer): boolean {
  try {
    return !verifyWorkbooks(BEFORE, after, null).clean;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

const place = fc.record({
  part: fc.constantFrom(...NAMES),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

test('any one character changed, dropped or doubled in any part is caught', () => {
  const damage = fc.record({
    place,
    how: fc.constantFrom('changed', 'dropped', 'doubled'),
    to: fc.constantFrom('0', '7', 'A', ' ', '"', '<'),
  });
  fc.assert(
    fc.property(damage, ({ place, how, to }) => {
      const bytes = Buffer.from(RICH.get(place.part)! as string);
      const at = Math.floor(place.at * bytes.length);
      const old = bytes.subarray(at, at + 1);
      const fresh =
        how === 'changed' ? Buffer.from(to) : how === 'dropped' ? Buffer.alloc(0) : Buffer.concat([old, old]);
      fc.pre(!fresh.equals(old));
      const damaged = Buffer.concat([bytes.subarray(0, at), fresh, bytes.subarray(at + 1)]);
      expect(isCaught(pack(new Map(RICH).set(place.part, damaged)))).toBe(true);
    }),
    { seed: 20261122, numRuns: 1500 },
  );
});

test('any one element dropped or doubled in any part is caught', () => {
  const damage = fc.record({ place, isDoubled: fc.boolean() });
  fc.assert(
    fc.property(damage, ({ place, isDoubled }) => {
      const text = String(RICH.get(place.part));
      const elements = [...text.matchAll(/<([\w:]+)[^>]*\/>|<([\w:]+)[^>]*>[^<]*<\/\2>/g)];
      fc.pre(elements.length > 0);
      const { 0: element, index } = elements[Math.floor(place.at * elements.length)]!;
      const damaged = text.slice(0, index) + (isDoubled ? element + element : '') + text.slice(index + element.length);
      expect(isCaught(pack(new Map(RICH).set(place.part, damaged)))).toBe(true);
    }),
    { seed: 20261122, numRuns: 800 },
  );
});

test('any one byte of the archive changed is caught', () => {
  fc.assert(
    fc.property(fc.nat(BEFORE.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const damaged = Buffer.from(BEFORE);
      damaged[at] = damaged[at]! ^ by;
      expect(isCaught(damaged)).toBe(true);
    }),
    { seed: 20261122, numRuns: 1500 },
  );
});
