// In:    bytes, YAML texts and options.
// Out:   bytes and values: the order of the rooms stands here and nowhere else.
// Never: opens a file, reads the clock, prints.

export { type CheckOptions, hasPassed, holdStrict } from '../check/index.ts';
export { parseLabels } from '../evaluation/index.ts';
export { type Catalogue, loadCatalogue, loadConfig, type SourceFile } from '../knowledge/index.ts';
export {
  currentEntries,
  entriesToAdd,
  type FactsOf,
  findContradictions,
  findOutdated,
  isSameCustomer,
  ledgerFileName,
  parseLedger,
  printEntry,
  recalledEntries,
} from '../ledger/index.ts';
export { RULE_CODES } from '../lint/index.ts';
export { fingerprintOf, type Mapping, toMapping } from '../questionnaire/index.ts';
export { applyDecisions, type DecisionEntry, parseDecisions, parseRecord, printRecord } from '../record/index.ts';
export { type DecidedCells, placesOf, questionOf, type ReadDecision } from '../review/index.ts';
export { type PageFiles, type ReviewDesk, type ReviewServer, serveReview } from '../review-page/index.ts';
export { askQuestion } from './ask-question.ts';
export { catalogueExamples, type HeldOut, holdOut } from './catalogue-examples.ts';
export {
  addControl,
  type ChangedFile,
  fileForControl,
  findControl,
  findControls,
  resolveDisagreement,
  verifyControl,
} from './change-control.ts';
export { acceptAll, checkWorkbook } from './check-workbook.ts';
export { judgeBaseline, loadBaselines } from './compare-baselines.ts';
export { type CompiledCatalogue, compileCatalogue } from './compile-catalogue.ts';
export { controlFacts } from './control-facts.ts';
export { DEFAULT_ANSWERING } from './default-answering.ts';
export { draftControls } from './draft-controls.ts';
export type { EvaluatedSet } from './evaluate-set.ts';
export { evaluateSet, type LabelledSet } from './evaluate-set.ts';
export { toLine, totalOf } from './evaluation-lines.ts';
export { type Filled, type FillOptions, fillQuestionnaire } from './fill-questionnaire.ts';
export {
  decideRow,
  decideRows,
  type Finalized,
  type FinalizeOptions,
  finalizeQuestionnaire,
} from './finalize-questionnaire.ts';
export { examplesOf, fitConfidence } from './fit-confidence.ts';
export {
  fitTrust,
  fitUse,
  knowledgeOnFirstDay,
  type LinkExample,
  linkExamples,
  linkUses,
  onFirstDay,
} from './fit-links.ts';
export { gapsIn } from './gaps-in.ts';
export { inspectQuestionnaire } from './inspect-questionnaire.ts';
export { type LearnInput, type Learnt, learnFromRecord } from './learn-from-record.ts';
export { leaveEachOut, leaveOneOut } from './leave-one-out.ts';
export { DEFAULT_LINT, type LintOptions, lintBase, repairFiles } from './lint-base.ts';
export { type ConfidencePoint, confidencePoints, measureReliability } from './measure-reliability.ts';
export { type Migrated, type MigrateOptions, migrateQuestionnaire } from './migrate-questionnaire.ts';
export { type FileFormat, type OpenedFile, openFile, openWhole } from './open-file.ts';
export { packCatalogue, unpackCatalogue } from './pack-catalogue.ts';
export { type Knowledge, prepareKnowledge } from './prepare-knowledge.ts';
export { type ReadCopy, type ReadOptions, readReviewedCopy } from './read-reviewed-copy.ts';
export { mappingToSave, templateMark } from './recognise-template.ts';
export { reviewDetail } from './review-detail.ts';
export { isByPerson, type ReviewBasis, reviewLine, reviewOrder, standingOf } from './review-lines.ts';
export { reviewState } from './review-state.ts';
export { rowsAboutToGo } from './rows-about-to-go.ts';
export { searchKnowledge } from './search-knowledge.ts';
export { searchOptions } from './search-options.ts';
export { sha256 } from './sha256.ts';
export { type Started, startKnowledge } from './start-knowledge.ts';
export { checkVersion, type ToldRow, toldEntries } from './told-entries.ts';
export { verifyAnyFiles, verifyFiles } from './verify-files.ts';
