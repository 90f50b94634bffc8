// The small question table that every feature workbook holds, so that a fill finds something to answer.
import { readFileSync } from 'node:fs';

const WORDS = JSON.parse(readFileSync(new URL('questions.json', import.meta.url), 'utf8'));

/** Header and question rows as arrays of four; answers and comments are empty. */
export function questionRows(language) {
  const { headers, questions } = WORDS[language];
  return [headers, ...questions.map((question, at) => [`Q${at + 1}`, question, '', ''])];
}

export function choicesOf(language) {
  return WORDS[language].choices;
}

/** "C5", "C6", ... for a table whose header stands in that row. */
export function answerCells(language, headerRow = 4, column = 'C') {
  return WORDS[language].questions.map((_, at) => `${column}${headerRow + 1 + at}`);
}
