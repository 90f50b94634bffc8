import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../src/model/index.ts';
import { detectLanguage, findCues, findExpressions, normalise, readFigures, splitWords } from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const [fr, es, en] = LANGUAGES as [Language, Language, Language];

/** "30 day duration exactly", one figure after another. */
function read(text: string, language: Language): string {
  return readFigures(text, language)
    .map(({ value, unit, sense, bound }) => `${value} ${unit} ${sense} ${bound}`)
    .join('; ');
}

function amount(text: string, language: Language): number | undefined {
  return readFigures(text, language)[0]?.amount;
}

describe('figures in French', () => {
  it.each([
    ['Les sauvegardes sont conservées 30 jours', '30 day duration exactly'],
    ['conservées pendant au moins six mois', '6 month duration atLeast'],
    ["conservation d'un an minimum", '1 year duration atLeast'],
    ['90 jours au maximum', '90 day duration atMost'],
    ['30 jours calendaires', '30 day duration exactly'],
    ['5 jours ouvrés', '5 working-day duration exactly'],
    ['vingt-quatre heures', '24 hour duration exactly'],
    ['soixante-douze heures', '72 hour duration exactly'],
    ['quatre-vingt-dix jours', '90 day duration exactly'],
    ['12 (douze) mois', '12 month duration exactly'],
    ['1,5 an', '1.5 year duration exactly'],
    ['tous les 6 mois', '6 month period exactly'],
    ['tous les deux ans', '2 year period exactly'],
    ['une fois par an', '1 year period exactly'],
    ["une fois l'an", '1 year period exactly'],
    ['deux fois par an', '0.5 year period exactly'],
    ['audit annuel', '1 year period exactly'],
    ['chaque trimestre', '1 quarter period exactly'],
    ['sauvegarde quotidienne', '1 day period exactly'],
    ['30 sauvegardes journalières', '1 day period exactly'],
    ['sous 72 heures', '72 hour delay atMost'],
    ['dans un délai de 24 h', '24 hour delay atMost'],
    ['moins de 4 heures', '4 hour delay atMost'],
    ['pas moins de 4 heures', '4 hour delay atLeast'],
    ['dépasse 24 heures', '24 hour duration atLeast'],
    ['ne dépasse pas 24 heures', '24 hour duration atMost'],
    ['disponibilité de 99,8 %', '99.8 percent rate exactly'],
    ['99,950 % au minimum', '99.95 percent rate atLeast'],
    ['clés de 2048 bits', '2048 bit size exactly'],
    ["mots de passe d'au moins 12 caractères", '12 character size atLeast'],
    ['12 caractères ou plus', '12 character size atLeast'],
    ['≥ 12 caractères', '12 character size atLeast'],
    ['1 000 caractères', '1000 character size exactly'],
    ['10 Go', '10 gigabyte size exactly'],
    ['24h minimum et 48h maximum', '24 hour duration atLeast; 48 hour duration atMost'],
    ['chez un sous-traitant 30 jours', '30 day duration exactly'],
  ])('reads %j as %j', (text, expected) => expect(read(text, fr)).toBe(expected));
});

describe('figures in Spanish', () => {
  it.each([
    ['copias conservadas 30 días', '30 day duration exactly'],
    ['se conservan por 30 días', '30 day duration exactly'],
    ['cada 6 meses', '6 month period exactly'],
    ['una vez al año', '1 year period exactly'],
    ['dos veces a la semana', '0.5 week period exactly'],
    ['auditoría anual', '1 year period exactly'],
    ['copias diarias', '1 day period exactly'],
    ['en un plazo de 72 horas', '72 hour delay atMost'],
    ['como máximo 30 días', '30 day duration atMost'],
    ['no más de 30 días', '30 day duration atMost'],
    ['más de 30 días', '30 day duration atLeast'],
    ['al menos 12 caracteres', '12 character size atLeast'],
    ['1.000 caracteres', '1000 character size exactly'],
    ['cuarenta y ocho horas', '48 hour duration exactly'],
    ['disponible y dos meses', '2 month duration exactly'],
    ['99,9 %', '99.9 percent rate exactly'],
    ['personal anual', '1 year period exactly'],
  ])('reads %j as %j', (text, expected) => expect(read(text, es)).toBe(expected));
});

describe('figures in English', () => {
  it.each([
    ['kept for 30 days', '30 day duration exactly'],
    ['30-day retention', '30 day duration exactly'],
    ['three-month retention', '3 month duration exactly'],
    ['six (6) months', '6 month duration exactly'],
    ['12 months or more', '12 month duration atLeast'],
    ['more than 30 days', '30 day duration atLeast'],
    ['no more than 30 days', '30 day duration atMost'],
    ['every 6 months', '6 month period exactly'],
    ['at least every six months', '6 month period atLeast'],
    ['at least annually', '1 year period atLeast'],
    ['once a year', '1 year period exactly'],
    ['twice per month', '0.5 month period exactly'],
    ['3 times a day', '0.333 day period exactly'],
    ['daily', '1 day period exactly'],
    ['within 72 hours', '72 hour delay atMost'],
    ['no later than 72 hours', '72 hour delay atMost'],
    ['2048-bit keys', '2048 bit size exactly'],
    ['8 or more characters', '8 character size atLeast'],
    ['1,000 characters', '1000 character size exactly'],
    ['service level 99.9%', '99.9 percent rate exactly'],
    ['twenty-four hours', '24 hour duration exactly'],
  ])('reads %j as %j', (text, expected) => expect(read(text, en)).toBe(expected));
});

describe('what is no figure', () => {
  it.each([
    'ISO 27001',
    'TLS 1.2',
    'Article 28 j',
    'SOC 2 year',
    'version 2 minutes',
    '24h/24',
    '7j/7',
    '24/7',
    '2024',
    'le mois',
    '',
    'a day',
    'personal',
  ])('%j holds none in any language', (text) => {
    for (const language of LANGUAGES) expect(read(text, language)).toBe('');
  });

  it('reads the figure beside a name that holds a number', () => {
    expect(read('ISO 27001 annually', en)).toBe('1 year period exactly');
    expect(read('AES 256 bits', fr)).toBe('256 bit size exactly');
    expect(read('certifiés ISO 27001 depuis 3 ans', fr)).toBe('3 year duration exactly');
  });

  it('reads nothing in a language without units', () => {
    expect(readFigures('30 days', { ...en, units: {} })).toEqual([]);
  });
});

describe('amounts compare across units', () => {
  it.each([
    ['12 months', '1 year'],
    ['365 days', '1 year'],
    ['52 weeks', '1 year'],
    ['30 days', 'one month'],
    ['90 days', '1 quarter'],
    ['24 hours', '1 day'],
    ['twice a year', 'every six months'],
    ['730 days', '2 years'],
  ])('%j is as long as %j', (one, other) => expect(amount(one, en)).toBe(amount(other, en)));

  it('grow with the number of days', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4000 }), (days) => {
        expect(amount(`${days + 1} days`, en)!).toBeGreaterThanOrEqual(amount(`${days} days`, en)!);
      }),
    );
  });
});

describe('any text at all', () => {
  it('is read without throwing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        for (const language of LANGUAGES) {
          readFigures(text, language);
          findCues(text, language);
        }
        splitWords(text);
        detectLanguage(text, LANGUAGES);
        findExpressions(text, [text]);
      }),
    );
  });

  // 32,767 characters is the most a cell holds; a pattern that reads back and forth takes minutes for these.
  it.each([
    ['1', 32_000],
    ['1 111 ', 5300],
    ['1,', 16_000],
    ['éa', 16_000],
    ['iso-', 8000],
    ['24/', 10_000],
    ['24h/24 ', 4600],
    ['six-', 8000],
    ['un y ', 6000],
    [' (a', 10_000],
    ['-', 32_000],
    ["d'", 16_000],
  ])('%j repeated %i times takes no time to speak of', (part, times) => {
    const text = part.repeat(times);
    const start = performance.now();
    for (const language of LANGUAGES) {
      readFigures(text, language);
      findCues(text, language);
    }
    splitWords(text);
    normalise(text);
    detectLanguage(text, LANGUAGES);
    expect(performance.now() - start).toBeLessThan(1500);
  });
});

describe('the words that say a figure', () => {
  it.each<[string, Language, string[]]>([
    ['Logs are kept for at least six months.', en, ['at least six months']],
    ['Se cambia como mínimo una vez cada seis meses', es, ['como mínimo una vez cada seis meses']],
    ["une fois par an, et 99,8 % de l'année", fr, ['une fois par an', '99,8 %']],
    ['¿Supera las 24 horas?', es, ['supera 24 horas']],
    ['Backups are made daily.', en, ['daily']],
  ])('%s', (text, language, words) => expect(readFigures(text, language).map((one) => one.words)).toEqual(words));
});
