import { type Catalogue, loadKnowledgeBase, type SourceFile } from '../knowledge/index.ts';
import { buildTopicIndex, CONFIDENCE_MODEL, linkControls, type Matcher, TOPIC_WEIGHTS } from '../matching/index.ts';
import { type Finding, type KnowledgeBase, UserError } from '../model/index.ts';
import { buildLexicon } from '../text/index.ts';

/** Everything a run knows before it sees a questionnaire. */
export interface Knowledge {
  readonly catalogue: Catalogue;
  readonly base: KnowledgeBase;
  readonly matcher: Matcher;
  /** A topic's name in a language, for people; its id when it has none. */
  readonly topicName: (id: string, language: string) => string;
}

/**
 * A checked knowledge base beside the catalogue, ready to match with.
 *
 * @throws UserError `knowledgeBaseBroken` carrying every finding with its place.
 */
export function prepareKnowledge(baseFiles: readonly SourceFile[], catalogue: Catalogue): Knowledge {
  const topics = new Map(catalogue.topics.map((topic) => [topic.id, topic]));
  const base = need(loadKnowledgeBase(baseFiles, new Set(topics.keys())));
  const lexicon = buildLexicon(catalogue.languages, catalogue.concepts);
  const index = buildTopicIndex(catalogue.topics, lexicon);
  const knowledge = linkControls(base, index, lexicon, TOPIC_WEIGHTS);
  return {
    catalogue,
    base,
    matcher: { lexicon, index, knowledge, topicWeights: TOPIC_WEIGHTS, confidence: CONFIDENCE_MODEL },
    topicName: (id, language) => topics.get(id)?.name[language] ?? topics.get(id)?.name.en ?? id,
  };
}

function need<T>(loaded: { readonly value: T | null; readonly findings: readonly Finding[] }): T {
  if (loaded.value === null) {
    throw new UserError('knowledgeBaseBroken', {}, { count: loaded.findings.length }, loaded.findings);
  }
  return loaded.value;
}
