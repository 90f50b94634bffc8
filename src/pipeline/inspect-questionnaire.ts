import type { Language } from '../model/index.ts';
import type { Mapping, QuestionnaireReading } from '../questionnaire/index.ts';
import { type OpenedFile, opened } from './open-file.ts';
import { readQuestionnaire } from './read-questionnaire.ts';

/** Where the questions of a workbook are and where their answers belong. */
export function inspectQuestionnaire(
  file: OpenedFile | Uint8Array,
  languages: readonly Language[],
  mapping?: Mapping,
): QuestionnaireReading {
  return readQuestionnaire(opened(file).workbook, languages, mapping);
}
