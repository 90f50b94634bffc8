// In:    paths, bytes, records and plain options of other programs.
// Out:   what the command line does, as functions: the public interface, kept stable.
// Never: prints, ends the process, takes a setting from the environment or a config file.
export { type CheckedQuestionnaire, type CheckSettings, check } from './check.ts';
export { type FilledQuestionnaire, type FillSettings, fill } from './fill.ts';
export { type LoadedKnowledgeBase, loadKnowledgeBase } from './load-knowledge-base.ts';
