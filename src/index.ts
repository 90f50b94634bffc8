// The library: what other programs may call. Everything else may change without notice.
export {
  type CheckedQuestionnaire,
  type CheckSettings,
  check,
  type FilledQuestionnaire,
  type FillSettings,
  fill,
  type LoadedKnowledgeBase,
  loadKnowledgeBase,
} from './library/index.ts';
export type * from './model/index.ts';
/** Thrown for what stops a call and a person can fix: `code`, `place` and `args` say what; `describeError` words it. */
export { UserError } from './model/index.ts';
export type { Mapping } from './questionnaire/index.ts';
/** A record as its file holds it, and back. */
export { parseRecord, printRecord } from './record/index.ts';
/** A finding or an error as one line in English: place, severity, code, sentence. */
export { describeError, describeFinding } from './report/index.ts';
