import type { Language } from '../model/index.ts';
import type { Mapping, QuestionnaireReading } from '../questionnaire/index.ts';
import { openWorkbook } from '../workbook/index.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** Where the questions of a workbook are and where their answers belong. */
export function inspectQuestionnaire(
  bytes: Uint8Array,
  languages: readonly Language[],
  mapping?: Mapping,
): QuestionnaireReading {
  return readQuestionnaire(openWorkbook(bytes).workbook, languages, mapping);
}
