import { loadShippedCatalogue, readYamlFolder } from '../cli/index.ts';
import type { KnowledgeBase, Language } from '../model/index.ts';
import { prepareKnowledge } from '../pipeline/index.ts';

/** A knowledge base ready to answer from. It holds more than its type shows: only `loadKnowledgeBase` makes one. */
export interface LoadedKnowledgeBase {
  /** Its controls, and the digest of what they say. */
  readonly base: KnowledgeBase;
  /** Those of the catalogue: questions are understood, and review sheets written, in these. */
  readonly languages: readonly Language[];
  /** A topic's name in a language, for people; its id when it has none. */
  readonly topicName: (id: string, language: string) => string;
}

/**
 * A knowledge base, checked and ready to answer from; load it once for any number of questionnaires.
 *
 * @param source the folder of its YAML files or one such file, or the files' names and texts where these come from elsewhere.
 * @param options `catalogue`: a folder of further topics, concepts or languages beside the shipped catalogue.
 * @returns what `fill` takes. The order of the files does not matter.
 * @throws UserError `knowledgeBaseBroken`, whose `findings` name every mistake by file, line and column; `noSuchFile`, `notReadable`,
 * `noYamlFiles` for a path; `notBuilt` where the package lacks its built catalogue, as within another program's bundle.
 */
export async function loadKnowledgeBase(
  source: string | readonly { readonly file: string; readonly text: string }[],
  options: { readonly catalogue?: string } = {},
): Promise<LoadedKnowledgeBase> {
  const files = typeof source === 'string' ? readYamlFolder(source) : source;
  return prepareKnowledge(files, loadShippedCatalogue(options.catalogue));
}
