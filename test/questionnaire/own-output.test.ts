import { describe, expect, it } from 'vitest';
import { findQuestions } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { layoutLines } from './layout-line.ts';
import { LANGUAGES } from './shipped-languages.ts';

describe('a workbook that was answered', () => {
  it('is read as before, whatever words of captions the comments hold', () => {
    const reading = findQuestions(
      workbook(
        sheet('Cuestionario', [
          '*ID | *Ámbito | *Control | *Respuesta | *Observaciones',
          'SEG-01 | Red | Cortafuegos perimetral | Sí | ',
          'SEG-02 | Control de accesos y descripción | Caducidad de claves | No | La política que rige las cuentas de clientes no contempla ninguna caducidad.',
          'SEG-03 | Red | Segmentación | No | Los comentarios de los clientes y del evaluador se guardan por separado.',
          'SEG-04 | Red | Registro de eventos | | ',
          'SEG-05 | Red | Copias cifradas | Sí | Comentarios del cliente',
        ]),
      ),
      LANGUAGES,
    );
    expect(layoutLines(reading)).toEqual([
      'Cuestionario: header 1, id A, question C, answer D, comment E, rows 2 3 4 5 6',
    ]);
  });

  it('is read as before when it has no numbers', () => {
    const reading = findQuestions(
      workbook(
        sheet('Security', [
          '*Question | *Response | *Comments',
          'Is customer data encrypted at rest and in every backup? | No | Customer',
          'Are the comments of the evaluator and the reviewer kept? | Yes | The comments of the customer and the answers of the supplier are kept.',
          'Is access reviewed? | Yes | Details, explanation',
        ]),
      ),
      LANGUAGES,
    );
    expect(layoutLines(reading)).toEqual(['Security: header 1, question A, answer B, comment C, rows 2 3 4']);
  });
});
