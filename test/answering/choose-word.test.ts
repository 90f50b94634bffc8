import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { classifyChoice, wordFor } from '../../src/answering/index.ts';
import { POSITIONS } from '../../src/model/index.ts';
import { LANGUAGES } from '../questionnaire/shipped-languages.ts';

/** The words a list has for yes, no, limited, not applicable and planned; "-" where a person must pick. */
function wordsOf(list: string): string {
  const choices = list.split(' | ');
  const [yes, no, limited, notApplicable, planned] = POSITIONS_IN_ORDER.map(
    (position) => wordFor(position, choices, LANGUAGES) ?? '-',
  );
  return [yes, no, limited, notApplicable, planned].join(' | ');
}
const POSITIONS_IN_ORDER = ['yes', 'no', 'limited', 'notApplicable', 'planned'] as const;

describe("the cell's own word", () => {
  it.each([
    ['Oui | Non | Partiel', 'Oui | Non | Partiel | - | -'],
    ['Non | Oui', 'Oui | Non | - | - | -'],
    ['OUI | NON', 'OUI | NON | - | - | -'],
    ['O | N', 'O | N | - | - | -'],
    ['Sí | No | Parcial | N/A', 'Sí | No | Parcial | N/A | -'],
    ['S | N', 'S | N | - | - | -'],
    ['No aplica | Sí | No', 'Sí | No | - | No aplica | -'],
    ['Yes | No', 'Yes | No | - | - | -'],
    ['Y | N | N/A', 'Y | N | - | N/A | -'],
    [
      'Compliant | Partially compliant | Non-compliant | Not applicable',
      'Compliant | Non-compliant | Partially compliant | Not applicable | -',
    ],
    [
      'Conforme | Non conforme | Partiellement conforme | Non applicable',
      'Conforme | Non conforme | Partiellement conforme | Non applicable | -',
    ],
    [
      'Cumple | No cumple | Cumple parcialmente | No aplica',
      'Cumple | No cumple | Cumple parcialmente | No aplica | -',
    ],
    ['Satisfait | Non satisfait | Sans objet', 'Satisfait | Non satisfait | - | Sans objet | -'],
    [
      'Totalement conforme | Partiellement conforme | Non conforme',
      'Totalement conforme | Non conforme | Partiellement conforme | - | -',
    ],
    [
      'Implemented | Partially implemented | Planned | Not implemented',
      'Implemented | Not implemented | Partially implemented | - | Planned',
    ],
    ['Implemented | Planned | Not implemented', 'Implemented | Not implemented | - | - | Planned'],
    ['Fully met | Partially met | Not met', 'Fully met | Not met | Partially met | - | -'],
    ['Oui - en totalité | Oui - partiellement | Non', 'Oui - en totalité | Non | Oui - partiellement | - | -'],
    ['Yes, fully | Yes, partially | No', 'Yes, fully | No | Yes, partially | - | -'],
    ['Sí, totalmente | Sí, parcialmente | No', 'Sí, totalmente | No | Sí, parcialmente | - | -'],
    ['In place | Partially in place | Not in place', 'In place | Not in place | Partially in place | - | -'],
    ['Meets | Partially meets | Does not meet', 'Meets | Does not meet | Partially meets | - | -'],
    ['Implémenté | Non implémenté', 'Implémenté | Non implémenté | - | - | -'],
    ['En place | En cours | Pas en place', 'En place | Pas en place | - | - | En cours'],
    ['Mis en œuvre | Non mis en œuvre', 'Mis en œuvre | Non mis en œuvre | - | - | -'],
    [
      'Implantado | Parcialmente implantado | No implantado',
      'Implantado | No implantado | Parcialmente implantado | - | -',
    ],
    ['✓ | ✗', '✓ | ✗ | - | - | -'],
    ['- | ✔', '✔ | - | - | - | -'],
    ['Yes / Oui | No / Non', 'Yes / Oui | No / Non | - | - | -'],
    ['1 - Oui | 2 - Non', '1 - Oui | 2 - Non | - | - | -'],
    [
      'A) Conforme | B) Partiellement conforme | C) Non conforme',
      'A) Conforme | C) Non conforme | B) Partiellement conforme | - | -',
    ],
    ['Oui (préciser) | Non', 'Oui (préciser) | Non | - | - | -'],
    ['Oui | Non | En cours', 'Oui | Non | - | - | En cours'],
    ['Total | Partiel | Nul', 'Total | Nul | Partiel | - | -'],
    ['Total | Parcial | Nulo', 'Total | Nulo | Parcial | - | -'],
  ])('of %s is found', (list, expected) => expect(wordsOf(list)).toBe(expected));

  it.each([
    // Which of the two a vendor means is not ours to say.
    ['Fully compliant | Compliant | Non-compliant', '- | Non-compliant | - | - | -'],
    ['Yes (fully implemented) | Yes (on request) | No', '- | No | - | - | -'],
    // Language's plain word first.
    ['Yes | Compliant | No', 'Yes | No | - | - | -'],
    ['Yes | Yes with compensating controls | No', 'Yes | No | - | - | -'],
    ['Yes (with exceptions) | No', '- | No | - | - | -'],
    ['Oui sauf exceptions | Non', '- | Non | - | - | -'],
    ['Oui | Non, mais planifié', 'Oui | - | - | - | -'],
    ['No exceptions noted | Exceptions noted', '- | - | - | - | -'],
    ['Yes | Not sure | No', 'Yes | No | - | - | -'],
    ['1 | 2 | 3 | 4 | 5', '- | - | - | - | -'],
    ['Exceeds | Meets | Below', '- | - | - | - | -'],
    ['OVH | AWS | Azure', '- | - | - | - | -'],
    ['Hors périmètre | Autre', '- | - | - | - | -'],
  ])('of %s is left to a person where it is not clear', (list, expected) => expect(wordsOf(list)).toBe(expected));

  it('is the choice exactly as it stands in the list, blanks included', () => {
    expect(wordFor('yes', ['oui ', 'non '], LANGUAGES)).toBe('oui ');
  });

  it('is one of the choices that stand for that position, or none, for any list', () => {
    const words = fc.oneof(
      fc.constantFrom(...LANGUAGES.flatMap((language) => Object.values(language.answers).flat())),
      fc.string({ maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), fc.constantFrom(...POSITIONS), (choices, position) => {
        const word = wordFor(position, choices, LANGUAGES);
        if (word === null) return;
        expect(choices).toContain(word);
        expect(classifyChoice(word, LANGUAGES)).toBe(position);
      }),
    );
  });

  it('does not depend on the order of the list', () => {
    const lists = [
      'Yes, fully | Yes, partially | No',
      'Yes | Compliant | No',
      'Conforme | Non conforme | Partiellement conforme',
    ];
    for (const list of lists) expect(wordsOf(list.split(' | ').reverse().join(' | '))).toBe(wordsOf(list));
  });

  it('every first word of a language stands for its own position', () => {
    for (const language of LANGUAGES)
      for (const position of POSITIONS)
        expect(classifyChoice(language.answers[position][0]!, LANGUAGES), language.code).toBe(position);
  });
});
