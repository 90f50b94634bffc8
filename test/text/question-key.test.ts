import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionKey } from '../../src/text/index.ts';

const same = (one: string, other: string) => questionKey(one, 'en') === questionKey(other, 'en');

describe('the key of a question', () => {
  it.each([
    ['capitals and marks', 'Are backups encrypted?', 'ARE BACKUPS ENCRYPTED'],
    ['accents and blanks', 'Êtes-vous  certifiés ?', 'etes vous\ncertifies'],
    ['a number in front', '3.1 Are backups encrypted?', 'Are backups encrypted?'],
    ['a number with a mark', '12) Are backups encrypted?', '3. Are backups encrypted?'],
  ])('is the same whatever the %s', (_what, one, other) => expect(same(one, other)).toBe(true));

  it.each([
    ['a number that may be a bound', '24 hours a day?', '8 hours a day?'],
    ['a figure with decimals in front', '99.9 % of the time?', '99.5 % of the time?'],
    ['the side of a bound', 'Recovered in < 4 hours?', 'Recovered in > 4 hours?'],
    ['a currency', 'Insured for 1 M€?', 'Insured for 1 M$?'],
    ['the order of words', 'Is A before B?', 'Is B before A?'],
    ['a denial', 'Are backups kept?', 'Are backups not kept?'],
  ])('is another with %s', (_what, one, other) => expect(same(one, other)).toBe(false));

  it('is another in another language', () => {
    expect(questionKey('Audit ?', 'fr')).not.toBe(questionKey('Audit ?', 'en'));
  });

  it('is another with any word more', () => {
    const word = fc.stringMatching(/^[a-z]{3,9}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), word, fc.nat(), (words, more, at) => {
        const longer = words.toSpliced(at % (words.length + 1), 0, more);
        return !same(words.join(' '), longer.join(' ')) && same(words.join(' '), `${words.join(', ').toUpperCase()}?`);
      }),
    );
  });
});
