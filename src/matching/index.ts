// In:    questions as texts with their context; the catalogue; a knowledge base.
// Out:   ranked topics and controls with calibrated confidence, evidence and guards.
// Never: sees a cell or an address, writes a sentence, decides what is written.

export type { Asked } from './asked.ts';
export { type CompiledTopics, compileTopics, textsOf } from './compile-topics.ts';
export {
  asWeighed,
  type ConfidenceModel,
  confidenceOf,
  EVIDENCE_NAMES,
  type Evidences,
  logitOf,
} from './confidence.ts';
export { type LinkedKnowledge, linkControls } from './link-controls.ts';
export { type Matcher, matchQuestion } from './match-question.ts';
export { CONFIDENCE_MODEL, LINK_MODEL, TOPIC_WEIGHTS } from './model-weights.ts';
export { type LinkCandidate, linkCandidates } from './propose-links.ts';
export { rankTopics, type TopicScore, type TopicWeights } from './rank-topics.ts';
export { readQuestion } from './read-question.ts';
export { recallSettled } from './recall-settled.ts';
export { type ControlSearch, searchControls } from './search-controls.ts';
export { hangsOn, standsAlone } from './stands-alone.ts';
export { buildTopicIndex, type TopicIndex } from './topic-index.ts';
export {
  LINK_EVIDENCE,
  type LinkEvidence,
  type LinkModel,
  logitOfTrust,
  shareLeft,
  trustIn,
} from './weigh-link.ts';
export type { AskedText, QuestionAbove } from './weigh-terms.ts';
