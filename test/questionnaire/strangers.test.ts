import { expect, it } from 'vitest';
import { findQuestions } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { layoutLines } from './layout-line.ts';
import { LANGUAGES } from './shipped-languages.ts';
import { STRANGERS } from './stranger-files.ts';

it.each(STRANGERS)("a stranger's file with $layout is read right", (stranger) => {
  const reading = findQuestions(workbook(stranger.sheet), LANGUAGES);
  expect(layoutLines(reading)).toEqual([`S: ${stranger.read}`]);
});

it.each(STRANGERS)("a stranger's file with $layout is read alike with other sheets around it", (stranger) => {
  const cover = sheet('Cover', ['*Security questionnaire', 'Company: | _', 'Date: | _']);
  const notes = sheet('Instructions', ['Please answer every question of the next sheet.', 'Use the drop-down lists.']);
  const reading = findQuestions(workbook(cover, notes, stranger.sheet), LANGUAGES);
  expect(layoutLines(reading)).toEqual([`S: ${stranger.read}`]);
});
