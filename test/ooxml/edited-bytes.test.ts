import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, decodePart, encodeEdited, encodePart, mayHoldElement } from '../../src/ooxml/index.ts';

const ENCODINGS = ['utf-8', 'utf-8-bom', 'utf-16le-bom', 'utf-16be-bom'] as const;

test('editing the bytes of a part gives what editing its text and encoding it gives', () => {
  const edits = fc.array(fc.record({ at: fc.nat(), length: fc.nat(4), content: fc.string({ unit: 'grapheme' }) }), {
    maxLength: 4,
  });
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), edits, fc.constantFrom(...ENCODINGS), (words, wanted, encoding) => {
      // Offsets of an edit never part a surrogate pair: they come from tags.
      const text = `<t>${words.replace(/[\ud800-\udfff\0]/g, 'é')}</t>`;
      const part = decodePart(encodePart({ text, encoding }), 'p');
      let from = 0;
      const inOrder = wanted.map(({ at, length, content }) => {
        const offset = Math.min(text.length, from + (at % 5));
        const taken = Math.min(length, text.length - offset);
        from = offset + taken;
        return { offset, length: taken, content };
      });
      const expected = encodePart({ text: applyEdits(part.text, inOrder), encoding });
      expect(encodeEdited(part, inOrder).equals(expected)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

describe('whether an element may stand in a part', () => {
  test.each([
    ['<c><f>1</f></c>', true],
    ['<c><x:f a="1"/></c>', true],
    ['<c><f/></c>', true],
    ['<c><f\n/></c>', true],
    ['<c><formula/><v>f </v><if>:fx</if></c>', false],
    ['<f', false],
    ['', false],
  ])('%s: %s', (text, answer) => {
    expect(mayHoldElement(Buffer.from(text), 'f')).toBe(answer);
    expect(mayHoldElement(Buffer.from(`\ufeff${text}`), 'f')).toBe(answer);
  });

  test('of UTF-16 nothing is said without decoding it', () => {
    expect(mayHoldElement(encodePart({ text: '<c/>', encoding: 'utf-16le' }), 'f')).toBe(true);
    expect(mayHoldElement(encodePart({ text: '<c/>', encoding: 'utf-16be' }), 'f')).toBe(true);
    expect(mayHoldElement(encodePart({ text: '<c/>', encoding: 'utf-16le-bom' }), 'f')).toBe(true);
  });
});
