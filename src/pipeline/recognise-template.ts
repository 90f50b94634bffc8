import type { Language, Workbook } from '../model/index.ts';
import { fingerprintOf, type Mapping, toMapping } from '../questionnaire/index.ts';
import { type OpenedFile, opened } from './open-file.ts';
import { readQuestionnaire, withoutReviewSheets } from './read-questionnaire.ts';
import { sha256 } from './sha256.ts';

/**
 * The mark by which a template is known when it comes again, "sha256:" and hex: of its sheets, captions and first questions
 * as they are found without anybody's help, so that correcting a saved mapping does not make it another template's.
 */
export function templateMark(file: OpenedFile | Uint8Array, languages: readonly Language[]): string {
  return markOf(opened(file).workbook, languages);
}

/**
 * The mapping worth saving: what was found, without the last rows where none is needed to find the same questions, because
 * next year's edition may have more of them.
 */
export function mappingToSave(
  file: OpenedFile | Uint8Array,
  languages: readonly Language[],
  given?: Mapping,
): { readonly mapping: Mapping; readonly fingerprint: string } {
  const { workbook } = opened(file);
  const reading = readQuestionnaire(workbook, languages, given);
  const exact = toMapping(reading);
  const open: Mapping = { tables: exact.tables.map(({ lastRow: _lastRow, ...table }) => table) };
  const rowsIn = (mapping: Mapping): string =>
    readQuestionnaire(workbook, languages, mapping)
      .tables.flatMap(({ sheet, questions }) => questions.map(({ row }) => `${sheet}!${row}`))
      .join();
  const mapping = rowsIn(open) === rowsIn(exact) ? open : exact;
  return { mapping, fingerprint: markOf(workbook, languages) };
}

function markOf(workbook: Workbook, languages: readonly Language[]): string {
  const plain = withoutReviewSheets(workbook);
  const text = fingerprintOf(plain, readQuestionnaire(plain, languages));
  return `sha256:${sha256(new TextEncoder().encode(text))}`;
}
