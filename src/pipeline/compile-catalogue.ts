import type { Catalogue } from '../knowledge/index.ts';
import { type CompiledTopics, compileTopics, textsOf } from '../matching/index.ts';
import { addKnownWords, buildLexicon, type CompiledLexicon, compileLexicon } from '../text/index.ts';

/** The catalogue as the product ships it: see pack-catalogue.ts. */
export interface CompiledCatalogue {
  readonly lexicon: CompiledLexicon;
  readonly topics: CompiledTopics;
}

/** Reads every text of the catalogue into terms: the same catalogue gives the same result. */
export function compileCatalogue({ languages, concepts, products, topics }: Catalogue): CompiledCatalogue {
  const lexicon = addKnownWords(compileLexicon(languages, concepts, products), topics.map(textsOf));
  return { lexicon, topics: compileTopics(topics, buildLexicon(lexicon)) };
}
