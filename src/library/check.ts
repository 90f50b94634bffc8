import type { Finding, RunRecord } from '../model/index.ts';
import { checkWorkbook, hasPassed, holdStrict, openWhole } from '../pipeline/index.ts';

/** What may stay open: as the options of `vouch check`. */
export interface CheckSettings {
  /** Undecided medium rows that may stand, as warnings; default 0. */
  readonly maxMedium?: number;
  /** Undecided low rows that may stand, as warnings; default 0. */
  readonly maxLow?: number;
  /** Unanswered rows that may stand, as warnings; default 0. */
  readonly maxNone?: number;
  /** The least share of the questions answered or decided, in [0, 1]; default 0. */
  readonly minCoverage?: number;
  /** Warnings fail too; default false. */
  readonly strict?: boolean;
}

/** Whether a filled questionnaire may go out. */
export interface CheckedQuestionnaire {
  /** True when no finding is an error. */
  readonly passed: boolean;
  readonly questions: number;
  /** Of these, answered or decided. */
  readonly answered: number;
  /** What is open, moved, or a word that its cell's list does not allow, each with sheet and cell; figures against limits last. */
  readonly findings: readonly Finding[];
  /** The record with what people filled in since taken as decisions. */
  readonly record: RunRecord;
}

/**
 * Checks a filled questionnaire against its record, whatever program saved the file since.
 *
 * @param record of the run that filled it: from `fill`, or its text read by `parseRecord`.
 * @throws UserError when the bytes are no workbook or cannot be read safely.
 */
export async function check(
  questionnaire: Uint8Array,
  record: RunRecord,
  settings: CheckSettings = {},
): Promise<CheckedQuestionnaire> {
  const { maxMedium, maxLow, maxNone, minCoverage = 0, strict = false } = settings;
  const allowed = {
    ...(maxMedium === undefined ? {} : { medium: maxMedium }),
    ...(maxLow === undefined ? {} : { low: maxLow }),
    ...(maxNone === undefined ? {} : { none: maxNone }),
  };
  const result = checkWorkbook(await openWhole(questionnaire), record, { allowed, minCoverage });
  const findings = holdStrict(result.findings, strict);
  return { ...result, findings, passed: hasPassed(findings) };
}
