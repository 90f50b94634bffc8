import { describe, expect, it } from 'vitest';
import { isNegated } from '../../src/text/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

const denies = (code: string, text: string) => isNegated(text, LANGUAGES.find((language) => language.code === code)!);

describe('a denial', () => {
  it.each([
    ['en', "Is it recorded even if we don't use it?"],
    ['en', 'Are passwords not stored?'],
    ['fr', 'Les données sont-elles conservées sans chiffrement ?'],
    ['es', '¿No se guarda ningún dato?'],
  ])('is heard (%s: %s)', (code, text) => expect(denies(code, text)).toBe(true));

  it.each([
    // REASON: a bound on a figure denies nothing.
    ['en', 'Do you tell us no later than 48 hours after?'],
    // REASON: who does it is no denial.
    ['en', 'Can we export our data without asking you?'],
    ['fr', 'Pouvons-nous exporter nos données sans passer par vous ?'],
    ['es', '¿Podemos exportar nuestros datos sin depender de ustedes?'],
    // REASON: nor is what a thing is called.
    ['en', 'Do employees sign a non-disclosure agreement?'],
    ['fr', 'Vos salariés signent-ils un engagement de non-divulgation ?'],
    ['es', '¿El personal firma un compromiso de no divulgación?'],
    // REASON: nor is how far it goes.
    ['en', 'Can a record be erased with no way back?'],
    ['fr', 'Peut-on effacer une fiche sans retour possible ?'],
    ['es', '¿Se puede eliminar un registro sin vuelta atrás?'],
  ])('is none in %s: %s', (code, text) => expect(denies(code, text)).toBe(false));

  it('beside such words is heard all the same', () => {
    expect(denies('en', 'Can we not export our data without asking you?')).toBe(true);
    expect(denies('fr', 'Aucune donnée ne peut être exportée sans passer par vous.')).toBe(true);
  });
});
