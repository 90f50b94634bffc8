import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sceneOf } from '../../src/matching/question/sets-scene.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';
import { answer, knowledgeOf } from './build-knowledge.ts';
import { TINY } from './tiny-base.ts';

const languageOf = (code: string) => LANGUAGES.find((language) => language.code === code)!;

describe('what a question says before it asks', () => {
  it.each([
    ['en', 'We treat patients. Are the backups encrypted?', 'We treat patients.'],
    ['fr', 'Nos hôpitaux : les sauvegardes sont-elles chiffrées ?', 'Nos hôpitaux :'],
    ['es', 'Tratamos pacientes, ¿se cifran las copias?', 'Tratamos pacientes,'],
    ['en', 'Are the backups encrypted? We treat patients.', ''],
    ['en', 'We treat patients. The backups are encrypted.', ''],
    // REASON: "que" joins, "qué" asks.
    ['es', 'Queremos que los datos estén en España. ¿Se cifran las copias?', 'Queremos que los datos estén en España.'],
    // REASON: what asks by itself is a part of the question.
    ['en', 'Describe the backups. Are they encrypted?', ''],
    ['fr', 'Précisez la fréquence. Les sauvegardes sont-elles chiffrées ?', ''],
  ])('%s %j: %j', (code, text, scene) => expect(sceneOf(text, languageOf(code)).trim()).toBe(scene));

  it('stands at the beginning of the text, whatever that is', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '.', '?', '¿', ':') }), (text) => {
        const scene = sceneOf(text, languageOf('es')).replace(/\s/g, '');
        expect(text.replace(/\s/g, '').startsWith(scene)).toBe(true);
      }),
    ));

  it('keeps nothing from being answered that it has no part in', () => {
    const tiny = knowledgeOf(TINY);
    const question = 'Our wards are run by nuns. Are the backups encrypted?';
    expect(answer(question, 'en', tiny)).toMatchObject({ flag: 'high', reply: 'yes' });
    expect(answer('Are the wards run by nuns and the backups encrypted?', 'en', tiny).flag).not.toBe('high');
  });
});
