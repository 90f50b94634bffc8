import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asWritten, normalise } from '../../src/text/index.ts';

describe('words as they are written', () => {
  it.each([
    ['delegue a la protection', 'Un délégué à la Protection des données ?', 'délégué à la Protection'],
    ['designe', 'Avez-vous désigné un délégué ?', 'désigné'],
    ['mot de passe', "Mot-de-passe d'accès", 'Mot-de-passe'],
    // The matcher writes some names its own way: they stay so.
    ['iso27001', 'ISO/IEC 27001', 'iso27001'],
    ['', 'Oui', ''],
  ])('%j in %j is %j', (words, text, expected) => {
    expect(asWritten(words, text)).toBe(expected);
  });

  it('are a stretch of the text that normalises to the same words, or the words', () => {
    const word = fc.stringMatching(/^[A-Za-zéàçñ]{1,5}$/);
    const bare = (text: string) =>
      normalise(text)
        .split(/[^\p{L}\p{N}]+/u)
        .join(' ');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 6 }), fc.nat(5), fc.nat(5), (words, from, count) => {
        const text = words.join(' ');
        const wanted = bare(words.slice(from, from + count).join(' '));
        const found = asWritten(wanted, text);
        expect(text.includes(found) || found === wanted).toBe(true);
        expect(bare(found)).toBe(wanted);
      }),
    );
  });
});
