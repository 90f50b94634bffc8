import type { Catalogue } from '../knowledge/index.ts';
import { type CompiledTopics, compileTopics } from '../matching/index.ts';
import { buildLexicon, type CompiledLexicon, compileLexicon } from '../text/index.ts';

/** The catalogue as the product ships it: plain JSON that loads in milliseconds. */
export interface CompiledCatalogue {
  readonly lexicon: CompiledLexicon;
  readonly topics: CompiledTopics;
}

/** Reads every text of the catalogue into terms: the same catalogue gives the same JSON. */
export function compileCatalogue({ languages, concepts, topics }: Catalogue): CompiledCatalogue {
  const lexicon = compileLexicon(languages, concepts);
  return { lexicon, topics: compileTopics(topics, buildLexicon(lexicon)) };
}
