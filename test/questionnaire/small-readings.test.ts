import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isReserved } from '../../src/questionnaire/caption-names.ts';
import { isReference } from '../../src/questionnaire/column-profile.ts';
import { isWithinEdits } from '../../src/questionnaire/edit-distance.ts';
import { headerWords } from '../../src/questionnaire/header-words.ts';
import { promptSaysBlank } from '../../src/questionnaire/prompt-says-blank.ts';
import { shapeReader } from '../../src/questionnaire/text-shape.ts';
import { LANGUAGES } from './shipped-languages.ts';

describe('captions', () => {
  const words = headerWords(LANGUAGES, 'fr');
  const best = (text: string): string => {
    const roles = words.rolesOf(text);
    const ranked = Object.entries(roles).sort(([, one], [, other]) => other - one);
    return isReserved(roles) ? 'reserved' : (ranked[0]?.[0] ?? '');
  };

  it.each([
    ['Réponse du titulaire (Oui/Non)', 'answer'],
    ['Réponse\nà choisir dans la liste', 'answer'],
    ['Numéro de la question', 'id'],
    ['Exigence du client', 'question'],
    ['Customer requirement', 'question'],
    ['Score de la question', 'reserved'],
    ['Commentaires (réservé à la DSI)', 'reserved'],
    ["Commentaire de l'évaluateur", 'reserved'],
    ['Vendor comments', 'comment'],
    ['Type de réponse', 'help'],
    ['Observaciones del proveedor', 'comment'],
    ['Énergie', ''],
  ])('%j names %s', (text, role) => expect(best(text)).toBe(role));

  it.each([
    ['Conforme', 'yes'],
    ['NON CONFORME (X)', 'no'],
    ['Partiellement conforme', 'limited'],
    ['Sans objet', 'notApplicable'],
    ['No aplica', 'notApplicable'],
    ['Conformité', null],
    ['Oui / Non', null],
  ])('%j stands for %s', (text, position) => expect(words.tickOf(text)).toBe(position));
});

describe('sentences', () => {
  const shapes = shapeReader(LANGUAGES);
  it.each([
    ['Les données sont-elles chiffrées', 'asks'],
    ['3.1 - Describe your backup policy', 'asks'],
    ['¿Dispone de ISO 27001', 'asks'],
    ['Do you have a DPO? If so, who?', 'asks'],
    ['El adjudicatario deberá cifrar los datos', 'states'],
    ['The supplier shall encrypt data', 'states'],
    ["Note : les questions suivantes portent sur l'hébergement", 'remarks'],
    ['(facultatif)', 'remarks'],
    ['Merci de remplir toutes les colonnes', 'remarks'],
    ['Esta sección trata de los accesos', 'remarks'],
    ['If yes, please specify', 'follows'],
    ['Si oui, lesquels', 'follows'],
    ['Fin du questionnaire – merci', 'closes'],
    ['I hereby certify that this is true', 'closes'],
    ['Firma del representante', 'closes'],
    ['GOUVERNANCE ET RH', 'isCapitals'],
    ['Exemple : un site', 'isExample'],
  ] as const)('%j %s', (text, feature) => expect(shapes(text)[feature]).toBe(true));

  it.each(['Backup encryption', 'Politique de mots de passe', 'Copias de seguridad', 'Important changes log'])(
    'the label %j does not ask',
    (text) => expect(shapes(text).asks).toBe(false),
  );
});

describe('references', () => {
  it.each([
    '1',
    '1.10',
    'A.5.1',
    'AIS-01.2',
    'N° 12',
    'Q7',
    'Q 7',
    'REQ_12',
    'Art. 5',
    'app_ssl_keys',
    'IAM',
    'A&A-01.1',
  ])('%j is one', (text) => expect(isReference(text)).toBe(true));
  it.each(['Gouvernance', 'Oui', 'Access control', 'Do you patch?', ''])('%j is none', (text) =>
    expect(isReference(text)).toBe(false),
  );
});

describe('prompts', () => {
  it.each([
    'Leave blank',
    'This cell must be left empty.',
    'Ne pas remplir',
    'Laisser cette cellule vide',
    'No rellenar',
    'Dejar en blanco',
  ])('%j asks for an empty cell', (text) => expect(promptSaysBlank(text)).toBe(true));
  it.each([
    'Do not leave blank',
    'Leave blank if not applicable',
    'Ne pas laisser vide',
    'No dejar en blanco',
    'Choose Yes or No',
    '',
  ])('%j does not', (text) => expect(promptSaysBlank(text)).toBe(false));
});

it('words are within the edits that lead from one to the other, in both directions', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, limit) => {
      expect(isWithinEdits(one, other, limit)).toBe(naiveDistance(one, other) <= limit);
      expect(isWithinEdits(other, one, limit)).toBe(isWithinEdits(one, other, limit));
    }),
  );
});

/** Optimal string alignment by its definition. */
function naiveDistance(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const costs = [
    naiveDistance(a, other) + 1,
    naiveDistance(one, b) + 1,
    naiveDistance(a, b) + (one.at(-1) === other.at(-1) ? 0 : 1),
  ];
  if (one.length > 1 && other.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1))
    costs.push(naiveDistance(one.slice(0, -2), other.slice(0, -2)) + 1);
  return Math.min(...costs);
}
