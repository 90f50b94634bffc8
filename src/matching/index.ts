// In:    questions as texts with their context; the catalogue; a knowledge base.
// Out:   ranked topics and controls with calibrated confidence, evidence and guards.
// Never: sees a cell or an address, writes a sentence, decides what is written.

export {
  asWeighed,
  type ConfidenceModel,
  confidenceOf,
  EVIDENCE_NAMES,
  type Evidences,
  logitOf,
} from './controls/confidence.ts';
export { type ControlSearch, searchControls } from './controls/search-controls.ts';
export { hangsOn, standsAlone } from './guards/stands-alone.ts';
export { linkControls } from './links/link-controls.ts';
export type { LinkedKnowledge } from './links/linked-knowledge.ts';
export { CONFIDENCE_MODEL, LINK_MODEL, TOPIC_WEIGHTS } from './links/model-weights.ts';
export { type LinkCandidate, linkCandidates } from './links/propose-links.ts';
export { recallSettled } from './links/recall-settled.ts';
export {
  LINK_EVIDENCE,
  type LinkEvidence,
  type LinkModel,
  logitOfTrust,
  shareLeft,
  trustIn,
} from './links/weigh-link.ts';
export { matchQuestion } from './match-question.ts';
export type { Matcher } from './matcher.ts';
export type { Asked } from './question/asked.ts';
export { readQuestion } from './question/read-question.ts';
export type { AskedText, QuestionAbove } from './question/weigh-terms.ts';
export { type CompiledTopics, compileTopics, textsOf } from './topics/compile-topics.ts';
export { rankTopics, type TopicScore, type TopicWeights } from './topics/rank-topics.ts';
export { buildTopicIndex, type TopicIndex } from './topics/topic-index.ts';
