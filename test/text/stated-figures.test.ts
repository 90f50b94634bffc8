import { describe, expect, it } from 'vitest';
import { statedFigures } from '../../src/text/index.ts';
import { shippedCatalogue } from '../matching/build-knowledge.ts';

const languages = new Map(shippedCatalogue().lexicon.languages.map((language) => [language.code, language]));
const keys = (text: string, code: string) => statedFigures(text, languages.get(code)!).map(({ key }) => key);
const names = (text: string, code: string) => statedFigures(text, languages.get(code)!).map(({ name }) => name);

describe('the figures that a text states', () => {
  it.each([
    ['We keep logs for 30 days.', ['30 day']],
    ['TLS 1.2 or better, ISO 27001', ['1.2', '27001']],
    ['Backups every 6 months, kept for 1 year', ['every 6 month', '1 year']],
    ['99.8 % per year', ['every 1 year', '99.8 percent']],
    ['We employ 1 000 people on 3 sites.', ['1000', '3']],
    ['No figure at all.', []],
  ])('of %j are %j', (text, expected) => {
    expect(names(text, 'en').sort()).toEqual([...expected].sort());
  });

  it.each([
    ['30 days', 'en', '1 mois', 'fr'],
    ['durante 12 meses', 'es', 'pendant 1 an', 'fr'],
    ['1,000 users', 'en', '1 000 utilisateurs', 'fr'],
    ['99,8 %', 'fr', '99.8 %', 'en'],
  ])('%j (%s) and %j (%s) are the same', (one, code, other, otherCode) => {
    expect(keys(one, code)).toEqual(keys(other, otherCode));
    expect(keys(one, code)).toHaveLength(1);
  });

  it('differ where one of them is another promise', () => {
    expect(keys('every 30 days', 'en')).not.toEqual(keys('for 30 days', 'en'));
    expect(keys('TLS 1.2', 'en')).not.toEqual(keys('TLS 1.3', 'en'));
  });
});
