import { describe, expect, it } from 'vitest';
import { toldAfter } from '../../src/matching/question/told-after.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { answer, knowledgeOf } from './build-knowledge.ts';
import { TINY } from './tiny-base.ts';

const languageOf = (code: string) => LANGUAGES.find((language) => language.code === code)!;

describe('what a question tells of the customer once it has asked', () => {
  it.each([
    ['en', 'Are the backups encrypted? Our wards are run by nuns.', 'Our wards are run by nuns.'],
    [
      'fr',
      'Les sauvegardes sont-elles chiffrées ? Nos agents sont souvent en forêt.',
      'Nos agents sont souvent en forêt.',
    ],
    ['es', '¿Se cifran las copias? Nuestros técnicos trabajan en el campo.', 'Nuestros técnicos trabajan en el campo.'],
    ['en', 'Are the backups encrypted?', ''],
    ['en', 'Our wards are run by nuns.', ''],
    // REASON: what demands, asks, measures or names anything is a part of the question, and so is what is said of somebody else.
    ['en', 'Are the backups encrypted? Our policy requires that they are tested.', ''],
    ['en', 'Are the backups encrypted? Please name our contact.', ''],
    ['en', 'How long are backups kept? Our rule is 90 days.', ''],
    ['en', 'Are the backups encrypted? Our standard is AES.', ''],
    ['en', 'Are the backups encrypted? The host keeps a second copy.', ''],
    ['fr', 'Les sauvegardes sont-elles chiffrées ? Notre politique exige des tests.', ''],
    ['es', '¿Se cifran las copias? Nuestra norma pide pruebas.', ''],
  ])('%s %j: %j', (code, text, told) => expect(toldAfter(text, languageOf(code))).toBe(told));

  it('keeps nothing from being answered that it has no part in', () => {
    const tiny = knowledgeOf(TINY);
    const told = answer('Are the backups encrypted? Our wards are run by nuns.', 'en', tiny);
    expect(told.reasons.map(({ code }) => code)).not.toContain('COMPOUND');
    const asked = answer('Are the backups encrypted? The wards are run by nuns.', 'en', tiny);
    expect(asked.flag).not.toBe('high');
  });
});

it('takes "the copies themselves" for what they are, not for what customers can do', () => {
  const { flag, reasons } = answer('Are the backups themselves encrypted?', 'en', knowledgeOf(TINY));
  expect({ flag, reasons }).toEqual({ flag: 'high', reasons: [] });
});
