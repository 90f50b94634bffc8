import { describe, expect, it } from 'vitest';
import { opensWithWord } from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

describe('a question to which a yes would be no answer', () => {
  it.each([
    ['en', 'Who can get at the backups?', true],
    ['en', 'By whom are they tested?', true],
    ['en', 'How often are penetration tests done?', true],
    ['fr', 'Où sont les sauvegardes ?', true],
    ['fr', 'Combien de temps les gardez-vous ?', true],
    ['es', '¿Quién puede acceder a las copias?', true],
    ['en', 'Do you test, and how often?', false],
    ['es', 'La empresa que les aloja tiene la ISO 27001.', false],
    ['es', '¿Podemos exportar los datos? ¿En qué formato?', false],
    ['fr', 'Les personnes qui accèdent aux données sont-elles formées ?', false],
    // REASON: what comes first is a condition, a person or a subject, and the question a yes or no.
    ['en', 'Where a computer is lost, can its keys be withdrawn?', false],
    ['en', 'What about visitors: have they signed anything?', false],
    ['fr', 'La société qui gère vos serveurs est-elle certifiée ?', false],
    ['es', 'La empresa que gestiona sus servidores, ¿tiene la ISO 27001?', false],
    ['en', 'For how long are they kept?', true],
    ['fr', 'À qui les données sont-elles transmises ?', true],
    ['en', '', false],
  ] as const)('%s %j: %s', (code, text, expected) => {
    const language = LANGUAGES.find((candidate) => candidate.code === code)!;
    expect(opensWithWord(text, language)).toBe(expected);
  });
});
