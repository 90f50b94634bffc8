import { describe, expect, it } from 'vitest';
import { claimIn } from '../../src/matching/question/claim-in.ts';
import { shippedCatalogue } from './build-knowledge.ts';

const languages = new Map(shippedCatalogue().lexicon.languages.map((language) => [language.code, language]));

describe('what a sentence claims', () => {
  it.each([
    ['en', 'Users sign in by OpenID Connect, at no extra charge.', 'Users sign in by OpenID Connect'],
    ['en', 'This is part of the Group plan only, and SAML is not supported.', 'This is part of the Group plan only'],
    ['en', 'SAML is not supported.', ''],
    [
      'en',
      'Every employee has signed a non-disclosure agreement.',
      'Every employee has signed a non-disclosure agreement.',
    ],
    [
      'fr',
      'Chaque salarié a signé un engagement de non-divulgation.',
      'Chaque salarié a signé un engagement de non-divulgation.',
    ],
    [
      'es',
      'El personal firma un compromiso de no divulgación, no los visitantes.',
      'El personal firma un compromiso de no divulgación',
    ],
  ])('ends before the clause that denies (%s "%s")', (code, sentence, claim) =>
    expect(claimIn(sentence, languages.get(code)!)).toBe(claim),
  );
});
