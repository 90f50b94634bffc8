import { checkDay, checkLanguage, version } from '../cli/index.ts';
import type { Finding, LanguageCode, RunRecord } from '../model/index.ts';
import { DEFAULT_ANSWERING, fillQuestionnaire, openWhole } from '../pipeline/index.ts';
import type { Mapping } from '../questionnaire/index.ts';
import type { LoadedKnowledgeBase } from './load-knowledge-base.ts';
import { wholeOf } from './whole-of.ts';

/** What may be asked for when filling: as the options of `vouch fill`. */
export interface FillSettings {
  /** The file's names in the record; default "questionnaire" and "questionnaire.filled". */
  readonly inputName?: string;
  readonly outputName?: string;
  /** Add the review sheet "vouch"; default false: then nothing but answer cells differs from the input. */
  readonly marks?: boolean;
  /** Write medium answers too, not only the high ones; default false. */
  readonly writeMedium?: boolean;
  /** Answer rows that hold an answer already; default false. */
  readonly overwrite?: boolean;
  /** The customer is under an agreement, so that texts for nda may be used; default false. */
  readonly nda?: boolean;
  /** The day of the answers, "2026-01-31": a control past its date is not written. Default: dates are not looked at. */
  readonly asOf?: string;
  /** Give a table without a column to answer in two of its own; default false: it stays unanswered. */
  readonly addColumns?: boolean;
  /** The language of the review sheet; default: the one that most questions are in. */
  readonly language?: LanguageCode;
  /** Where questions and answers stand, for a layout that is not read right by itself. */
  readonly mapping?: Mapping;
  /** Told after each question. */
  readonly onProgress?: (done: number, of: number) => void;
}

/** A questionnaire as it goes back, and what there is to know about it. */
export interface FilledQuestionnaire {
  /** The customer's bytes with the answers in them. */
  readonly output: Uint8Array;
  /** Of the output, as its name ends: the input's by what it holds, or "xlsx" for .xls, .xlsb and .ods. */
  readonly format: string;
  /** Every row with its flag, confidence, control, reasons and cells; keep it beside the output as `printRecord` prints it. */
  readonly record: RunRecord;
  /** What was seen while reading: rows left alone, cells that must not be written. */
  readonly findings: readonly Finding[];
}

/**
 * Answers a questionnaire into its own bytes: .xlsx, .xlsm, .csv and .tsv in place, .xls, .xlsb and .ods into a new .xlsx. The same input gives
 * the same output, to the byte. The input is not changed.
 *
 * @throws UserError `noQuestions` or `noAnswerColumn`, whose `findings` say what each sheet was taken for; `badOption` for an `asOf` that is no
 * day or a language that the catalogue lacks; or the reason why the file cannot be read safely (password, signature, damage).
 */
export async function fill(
  questionnaire: Uint8Array,
  knowledge: LoadedKnowledgeBase,
  settings: FillSettings = {},
): Promise<FilledQuestionnaire> {
  const {
    inputName = 'questionnaire',
    outputName = 'questionnaire.filled',
    marks = false,
    addColumns = false,
  } = settings;
  const { mapping, onProgress } = settings;
  const language = checkLanguage(settings.language, knowledge.languages, 'language');
  const opened = await openWhole(questionnaire);
  const { output, record, reading } = fillQuestionnaire(opened, wholeOf(knowledge), {
    inputName,
    outputName,
    toolVersion: version,
    marks,
    addColumns,
    answering: {
      ...DEFAULT_ANSWERING,
      writeMedium: settings.writeMedium ?? false,
      overwrite: settings.overwrite ?? false,
      nda: settings.nda ?? false,
      asOf: settings.asOf === undefined ? null : checkDay('asOf', settings.asOf),
    },
    ...(language === undefined ? {} : { language }),
    ...(mapping === undefined ? {} : { mapping }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  return { output, format: opened.outputFormat, record, findings: reading.findings };
}
