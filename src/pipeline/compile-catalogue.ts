import type { Catalogue } from '../knowledge/index.ts';
import { type CompiledTopics, compileTopics } from '../matching/index.ts';
import type { Concept, Language } from '../model/index.ts';
import { buildLexicon } from '../text/index.ts';

/** The catalogue as the product ships it: plain JSON that loads in milliseconds. */
export interface CompiledCatalogue {
  readonly languages: readonly Language[];
  readonly concepts: readonly Concept[];
  readonly topics: CompiledTopics;
}

export function compileCatalogue({ languages, concepts, topics }: Catalogue): CompiledCatalogue {
  return { languages, concepts, topics: compileTopics(topics, buildLexicon(languages, concepts)) };
}
