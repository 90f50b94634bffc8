// The library: what other programs may call. Everything else may change without notice.
export type { AnsweringOptions } from './answering/index.ts';
export { type Catalogue, loadCatalogue, loadKnowledgeBase, type SourceFile } from './knowledge/index.ts';
export * from './model/index.ts';
export {
  askQuestion,
  type CompiledCatalogue,
  checkWorkbook,
  compileCatalogue,
  DEFAULT_ANSWERING,
  DEFAULT_LINT,
  type FileFormat,
  type Filled,
  type FillOptions,
  type Finalized,
  type FinalizeOptions,
  fillQuestionnaire,
  finalizeQuestionnaire,
  inspectQuestionnaire,
  type Knowledge,
  type LintOptions,
  lintBase,
  type OpenedFile,
  openFile,
  parseRecord,
  prepareKnowledge,
  printRecord,
  type ReadCopy,
  type ReadOptions,
  readReviewedCopy,
} from './pipeline/index.ts';
