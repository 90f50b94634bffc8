import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareFigures } from '../../src/matching/guards/compare-figures.ts';
import { type Figure, readFigures } from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const figures = (code: string, text: string) =>
  readFigures(text, LANGUAGES.find((language) => language.code === code)!);

describe('an asked figure against the stated ones', () => {
  it.each([
    // REASON: what is kept longer than asked meets "at least".
    ['en', 'kept at least 12 months', 'We keep logs for 2 years.', 'yes'],
    ['fr', 'conservés au moins 12 mois', 'Nous conservons les logs 12 mois.', 'yes'],
    ['es', 'al menos 12 meses', 'Conservamos los registros 30 días.', 'no'],
    ['en', 'kept at least 12 months', 'We keep logs for 90 days.', 'no'],
    // REASON: a range is met only when its least figure is.
    ['en', 'kept at least 20 days', 'We keep logs for 30 days to 3 months.', 'yes'],
    ['en', 'kept at least 60 days', 'We keep logs for 30 days to 3 months.', 'unsettled'],
    ['fr', 'au moins 12 mois', 'Nous conservons nos logs de 30 jours à 3 mois.', 'unsettled'],
    // REASON: at most the other way round.
    ['en', 'kept no more than 12 months', 'We keep data for 6 months.', 'yes'],
    // REASON: whoever asks for more than what is stated to the day may not have meant to shut it out.
    ['en', 'kept more than 6 months', 'We keep data for 6 months.', 'unsettled'],
    ['fr', 'conservées plus de 6 mois', 'Nous conservons les données 6 mois.', 'unsettled'],
    ['en', 'kept more than 5 months', 'We keep data for 6 months.', 'yes'],
    ['en', 'kept no more than 6 months', 'We keep data for 6 months.', 'yes'],
    ['fr', 'maximum 30 jours', 'Nous conservons les données 90 jours.', 'no'],
    ['es', 'como máximo 30 días', 'Conservamos los datos 30 días.', 'yes'],
    // REASON: once a year is asked, twice a year is more than asked.
    ['en', 'tested at least once a year', 'We test every 6 months.', 'yes'],
    ['en', 'tested annually', 'We test every 6 months.', 'yes'],
    ['en', 'tested every month', 'We test every year.', 'no'],
    ['fr', 'testées tous les ans', 'Nous testons tous les 6 mois.', 'yes'],
    ['es', 'probadas cada trimestre', 'Probamos cada año.', 'no'],
    // REASON: shares and sizes compare among themselves.
    ['en', 'at least 99.9 %', 'Availability is 99.95 %.', 'yes'],
    ['fr', 'au moins 99,9 %', 'La disponibilité est de 99,8 %.', 'no'],
    ['en', 'at least 12 characters', 'Passwords have 8 characters.', 'no'],
    ['es', 'mínimo 8 caracteres', 'Las contraseñas tienen 12 caracteres.', 'yes'],
    ['en', 'at least 2048 bits', 'Keys have 4096 bits.', 'yes'],
  ] as const)('%s "%s" against "%s": %s', (code, asked, stated, expected) =>
    expect(compareFigures(figures(code, asked)[0]!, figures(code, stated))).toBe(expected),
  );

  it.each([
    ['nothing stated', 'at least 12 months', 'We keep logs.'],
    ['another kind of figure', 'at least 12 months', 'Availability is 99.9 %.'],
    ['another unit of size', 'at least 12 characters', 'Keys have 4096 bits.'],
    ['how often, not how long', 'kept for 12 months', 'We test every 6 months.'],
  ])('compares with nothing: %s', (_what, asked, stated) =>
    expect(compareFigures(figures('en', asked)[0]!, figures('en', stated))).toBeNull(),
  );

  const figure = (sense: Figure['sense'], bound: Figure['bound']) =>
    fc
      .integer({ min: 1, max: 1000 })
      .map((amount): Figure => ({ value: amount, amount, unit: 'day', sense, bound, words: '' }));

  it('never falls from yes to no as more is kept, for "at least"', () =>
    fc.assert(
      fc.property(figure('duration', 'atLeast'), figure('duration', 'exactly'), fc.nat(500), (asked, stated, more) => {
        const longer = { ...stated, amount: stated.amount + more };
        if (compareFigures(asked, [stated]) === 'yes') expect(compareFigures(asked, [longer])).toBe('yes');
      }),
    ));

  it('does not depend on the order of the stated figures', () =>
    fc.assert(
      fc.property(
        figure('duration', 'atLeast'),
        fc.array(figure('duration', 'exactly'), { maxLength: 4 }),
        (asked, stated) => {
          expect(compareFigures(asked, [...stated].reverse())).toBe(compareFigures(asked, stated));
        },
      ),
    ));
});
