import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HeaderRole, Language } from '../../src/model/index.ts';
import { findQuestions } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { LANGUAGES } from './shipped-languages.ts';

/** A plain table per language: captions in the order id, question, answer, comment. */
const PLAIN: Readonly<Record<string, { captions: readonly string[]; questions: readonly string[] }>> = {
  fr: {
    captions: ['N°', 'Question', 'Réponse', 'Commentaires'],
    questions: ['Avez-vous un RSSI ?', 'Où sont les serveurs ?', 'Sauvegardes'],
  },
  es: {
    captions: ['Nº', 'Pregunta', 'Respuesta', 'Comentarios'],
    questions: ['¿Tiene un responsable?', '¿Dónde están los datos?', 'Copias de seguridad'],
  },
  en: {
    captions: ['ID', 'Question', 'Answer', 'Comments'],
    questions: ['Do you have a CISO?', 'Where are the servers?', 'Backups'],
  },
};

function columnsUnder(language: Language, captions: readonly string[]): (string | undefined)[] {
  const blank = captions.slice(2).map(() => '_');
  const rows = PLAIN[language.code]!.questions.map((text, index) => [String(index + 1), text, ...blank].join(' | '));
  const { tables } = findQuestions(workbook(sheet('S', [captions.join(' | '), ...rows])), LANGUAGES);
  const { id, question, answer, comment } = tables[0]?.columns ?? {};
  return [id, question, answer, comment];
}

describe.each(LANGUAGES.map((language) => [language.code, language] as const))('captions of %s', (code, language) => {
  const [id, question, answer, comment] = PLAIN[code]!.captions as [string, string, string, string];

  it.each<[HeaderRole, number]>([
    ['id', 0],
    ['question', 1],
    ['answer', 2],
    ['comment', 3],
  ])('each word of the language file for %s names that column', (role, place) => {
    for (const word of language.headers[role]) {
      const captions = [id, question, answer, comment].with(place, word);
      expect([word, ...columnsUnder(language, captions)]).toEqual([word, 'A', 'B', 'C', 'D']);
    }
  });

  it.each<HeaderRole>(['reserved', 'evidence', 'help'])('no answer goes under a word for %s', (role) => {
    for (const word of language.headers[role]) {
      expect([word, ...columnsUnder(language, [id, question, word, answer, comment])]).toEqual([
        word,
        'A',
        'B',
        'D',
        'E',
      ]);
    }
  });

  it('may be shouted, broken over lines, padded and mistyped in one letter', () => {
    const place = fc.integer({ min: 1, max: 5 });
    const slips = fc.tuple(fc.constantFrom('drop', 'double', 'swap'), place);
    fc.assert(
      fc.property(slips, slips, fc.boolean(), fc.constantFrom(' ', '\u00a0', '\\n', ''), (one, other, loud, pad) => {
        const dress = (text: string): string => `${pad}${loud ? text.toUpperCase() : text}${pad}`;
        const captions = [id, dress(slip(question, one)), dress(slip(answer, other)), dress(comment)];
        expect(columnsUnder(language, captions)).toEqual(['A', 'B', 'C', 'D']);
      }),
      { numRuns: 40 },
    );
  });
});

/** Answer and question captions have six letters or more in the plain tables, so that one slip leaves them recognisable. */
function slip(text: string, [kind, at]: [string, number]): string {
  const letters = [...text];
  const [one = '', next = ''] = letters.slice(at, at + 2);
  if (kind === 'drop') letters.splice(at, 1);
  if (kind === 'double') letters.splice(at, 0, one);
  if (kind === 'swap' && next !== '') letters.splice(at, 2, next, one);
  return letters.join('');
}
