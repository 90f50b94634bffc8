import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { UserError } from '../../src/model/index.ts';
import { verifyWorkbooks } from '../../src/verify/index.ts';
import { recordOf } from './record-of.ts';
import { ANSWERED, pack, RICH } from './rich-workbook.ts';

const BEFORE = pack(RICH);
const AFTER = pack(ANSWERED);
const RECORD = recordOf({ sheet: 'Questions', written: { D2: 'Oui', D3: 'Non' } });

/** True when the change was found, or the file is no workbook any more. */
function isCaught(after: Buffer): boolean {
  try {
    return !verifyWorkbooks(BEFORE, after, RECORD).clean;
  } catch (error) {
    if (error instanceof UserError) return true;
    throw error;
  }
}

const place = fc.record({
  part: fc.constantFrom(...ANSWERED.keys()),
  at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
});

/** How often a string is used may be told wrongly by as many cells as were written, and the text of an answer in many ways. */
function isTolerated(part: string, damaged: string): boolean {
  if (part === 'xl/sharedStrings.xml') {
    return damaged.replace(/ count="\d+"/, ' count="12"') === String(ANSWERED.get(part));
  }
  const sheet = String(ANSWERED.get('xl/worksheets/sheet1.xml'));
  const outside = (text: string) => text.replace(/<c r="D[23]" s="2" t="s">.*?<\/c>/gs, '');
  return part === 'xl/worksheets/sheet1.xml' && damaged !== sheet && outside(damaged) === outside(sheet);
}

describe('on top of honest answers,', () => {
  test('any one character changed, dropped or doubled in any part is caught', () => {
    const how = fc.constantFrom('changed', 'dropped', 'doubled');
    fc.assert(
      fc.property(place, how, fc.constantFrom('0', '7', 'A', ' ', '"', '<'), ({ part, at: share }, how, to) => {
        const bytes = Buffer.from(ANSWERED.get(part)! as string);
        const at = Math.floor(share * bytes.length);
        const old = bytes.subarray(at, at + 1);
        const fresh = { changed: Buffer.from(to), dropped: Buffer.alloc(0), doubled: Buffer.concat([old, old]) }[how]!;
        const damaged = Buffer.concat([bytes.subarray(0, at), fresh, bytes.subarray(at + 1)]);
        fc.pre(!damaged.equals(bytes) && !isTolerated(part, damaged.toString()));
        expect(isCaught(pack(new Map(ANSWERED).set(part, damaged)))).toBe(true);
      }),
      { seed: 20261122, numRuns: 700 },
    );
  });

  test('any one element dropped or doubled in any part is caught', () => {
    fc.assert(
      fc.property(place, fc.boolean(), ({ part, at }, isDoubled) => {
        const text = String(ANSWERED.get(part));
        const elements = [...text.matchAll(/<([\w:]+)[^>]*\/>|<([\w:]+)[^>]*>[^<]*<\/\2>/g)];
        fc.pre(elements.length > 0);
        const { 0: element, index } = elements[Math.floor(at * elements.length)]!;
        const damaged =
          text.slice(0, index) + (isDoubled ? element + element : '') + text.slice(index + element.length);
        fc.pre(!isTolerated(part, damaged));
        expect(isCaught(pack(new Map(ANSWERED).set(part, damaged)))).toBe(true);
      }),
      { seed: 20261122, numRuns: 400 },
    );
  });

  test('any one byte of the archive changed is caught', () => {
    fc.assert(
      fc.property(fc.nat(AFTER.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Buffer.from(AFTER);
        damaged[at] = damaged[at]! ^ by;
        expect(isCaught(damaged)).toBe(true);
      }),
      { seed: 20261122, numRuns: 600 },
    );
  });
});
