import { describe, expect, it } from 'vitest';
import { detectLanguage, languageScores } from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

describe('the language of a text', () => {
  it.each([
    ['Hébergement des données', 'fr'],
    ['Politique de sécurité', 'fr'],
    ['Plan de continuité', 'fr'],
    ['Gestion des accès', 'fr'],
    ["Disposez-vous d'un plan ?", 'fr'],
    ['Le SSO est-il supporté (Azure AD, Okta, Google Workspace)?', 'fr'],
    ['Copias de seguridad', 'es'],
    ['Gestión de accesos', 'es'],
    ['Formación', 'es'],
    ['¿Soporta SSO con Azure AD?', 'es'],
    ['¿Hay backups?', 'es'],
    ['Encryption at rest', 'en'],
    ['Are backups encrypted?', 'en'],
    ['Do you have a PCA?', 'en'],
    ['Pen test results available to the customer', 'en'],
  ])('%j is %s', (text, expected) => expect(detectLanguage(text, LANGUAGES)).toBe(expected));

  it.each(['MFA', 'SLA / RTO / RPO', '12', '', 'No', 'Backups', 'ISO 27001'])('nothing tells for %j', (text) =>
    expect(detectLanguage(text, LANGUAGES)).toBeNull(),
  );

  it('does not depend on the order of the languages', () => {
    const turned = [...LANGUAGES].reverse();
    for (const text of ['Plan de continuité', 'No', 'Gestión de accesos', 'Are backups encrypted?'])
      expect(detectLanguage(text, turned)).toBe(detectLanguage(text, LANGUAGES));
  });

  it('reads accents written as letter and mark', () => {
    expect(detectLanguage('Gestión de accesos'.normalize('NFD'), LANGUAGES)).toBe('es');
  });

  it('scores every language given, zero where nothing shows', () => {
    expect([...languageScores('12', LANGUAGES).values()]).toEqual([0, 0, 0]);
  });
});
