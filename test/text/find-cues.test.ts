import { describe, expect, it } from 'vitest';
import { findExpressions } from '../../src/text/index.ts';

describe('an expression', () => {
  it.each([
    ['stands alone beside a pronoun that hangs on it', 'Perd-il ses accès ?', ['perd'], ['perd']],
    [
      'and beside one that takes a letter between',
      "L'application contourne-t-elle le filtre ?",
      ['contourne'],
      ['contourne'],
    ],
    [
      'with its pronoun is found as well',
      'Faut-il passer par vous ?',
      ['faut-il passer par vous'],
      ['faut-il passer par vous'],
    ],
    ['so is the pronoun itself', 'Stockez-vous des données ?', ['-vous'], ['-vous']],
    ['is no part of another word', 'Le mot perdu est-il retrouvé ?', ['perd'], []],
    ['of English keeps its hyphen', 'Do you offer single sign-on?', ['sign-on', 'sign'], ['sign-on', 'sign']],
  ])('%s', (_what, text, expressions, found) => expect(findExpressions(text, expressions)).toEqual(found));
});
