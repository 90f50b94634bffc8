import { loadKnowledgeBase, type SourceFile } from '../knowledge/index.ts';
import { buildTopicIndex, CONFIDENCE_MODEL, linkControls, type Matcher, TOPIC_WEIGHTS } from '../matching/index.ts';
import { type KnowledgeBase, type Language, UserError } from '../model/index.ts';
import { buildLexicon } from '../text/index.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';

/** Everything a run knows before it sees a questionnaire. */
export interface Knowledge {
  readonly languages: readonly Language[];
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
export function prepareKnowledge(baseFiles: readonly SourceFile[], catalogue: CompiledCatalogue): Knowledge {
  const lexicon = buildLexicon(catalogue.lexicon);
  const index = buildTopicIndex(catalogue.topics);
  const { value: base, findings } = loadKnowledgeBase(baseFiles, new Set(index.position.keys()));
  if (base === null) throw new UserError('knowledgeBaseBroken', {}, { count: findings.length }, findings);
  const knowledge = linkControls(base, index, lexicon, TOPIC_WEIGHTS);
  return {
    languages: catalogue.lexicon.languages,
    base,
    matcher: { lexicon, index, knowledge, topicWeights: TOPIC_WEIGHTS, confidence: CONFIDENCE_MODEL },
    topicName: (id, language) => {
      const name = index.topics[index.position.get(id) ?? -1]?.name;
      return name?.[language] ?? name?.en ?? id;
    },
  };
}
