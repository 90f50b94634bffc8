import { describe, expect, it } from 'vitest';
import { likeness } from '../../src/lint/likeness.ts';
import { readFacts } from '../../src/lint/read-facts.ts';
import { catalogue } from './fixtures.ts';

const languages = new Map(catalogue.lexicon.languages.map((language) => [language.code, language]));
const facts = (text: string, code: string) => readFacts(text, languages.get(code)!);

describe('the facts of a text', () => {
  it.each([
    ['fr', 'en service depuis le 1er mars 2018', ['2018-03-01']],
    ['fr', 'depuis mars 2018', ['2018-03']],
    ['es', 'desde el 3 de marzo de 2018', ['2018-03-03']],
    ['es', 'desde marzo del 2018', ['2018-03']],
    ['en', 'since March 3rd, 2018', ['2018-03-03']],
    ['en', 'since 3 March 2018', ['2018-03-03']],
    ['en', 'from 2018-03-03 to 31/12/2019', ['2018-03-03', '2019-12-31']],
    ['en', 'it may be that in 2020 they march on', ['2020']],
    ['en', 'an ISO/IEC 27001:2013 certificate of 2021', ['2013', '2021']],
  ])('%s "%s" holds the dates %j', (code, text, expected) => expect(facts(text, code).dates).toEqual(expected));

  it.each([
    ['fr', 'ISO/CEI 27001, SOC 2 type II et HDS', ['HDS', 'ISO 27001', 'SOC 2']],
    ['en', 'TLS 1.2 or TLSv1.3, AES-256', ['AES 256', 'TLS 1.2', 'TLS 1.3']],
    ['es', 'conforme con el RGPD', ['GDPR']],
    ['en', 'SharePoint, shallow, sslang', []],
  ])('%s "%s" names the standards %j', (code, text, expected) => expect(facts(text, code).standards).toEqual(expected));

  it.each([
    ['fr', 'trois sites très anciens, vingt-quatre serveurs', ['24', '3'], []],
    ['es', 'tres sitios y 12 servidores', ['3'], ['12']],
    ['en', 'one of two sites; once, 99 per cent', ['2'], []],
  ])('%s "%s" spells out %j and writes %j in digits', (code, text, spelled, numbers) => {
    expect(facts(text, code)).toMatchObject({ spelled, numbers });
  });

  it('reads a figure once: neither its number nor a name’s is a bare number', () => {
    const read = facts('Kept 30 days by ISO 27001, 4 copies, since 2018, 12 characters', 'en');
    expect(read.figures.map(({ value, unit }) => `${value} ${unit}`)).toEqual(['30 day', '12 character']);
    expect(read.numbers).toEqual(['4']);
  });

  it('takes "mantener al día" for no figure, and "tres veces al día" for one', () => {
    expect(facts('se mantiene al día', 'es').figures).toEqual([]);
    expect(facts('tres veces al día', 'es').figures).toHaveLength(1);
  });
});

describe('likeness', () => {
  it.each([
    ['strasbourg', 'estrasburgo', 0.45, 1],
    ['londres', 'london', 0.45, 1],
    ['avast', 'zentrix', 0, 0.44],
    ['', '', 1, 1],
  ])('of %s and %s lies within bounds, either way round', (one, other, least, most) => {
    for (const value of [likeness(one, other), likeness(other, one)]) {
      expect(value).toBeGreaterThanOrEqual(least);
      expect(value).toBeLessThanOrEqual(most);
    }
  });
});
