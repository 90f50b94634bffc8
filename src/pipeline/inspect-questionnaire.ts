import type { Language } from '../model/index.ts';
import { findQuestions, type Mapping, type QuestionnaireReading } from '../questionnaire/index.ts';
import { openWorkbook } from '../workbook/index.ts';

/** Where the questions of a workbook are and where their answers belong. */
export function inspectQuestionnaire(
  bytes: Uint8Array,
  languages: readonly Language[],
  mapping?: Mapping,
): QuestionnaireReading {
  return findQuestions(openWorkbook(bytes).workbook, languages, mapping);
}
