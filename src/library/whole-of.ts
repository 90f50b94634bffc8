import type { Knowledge } from '../pipeline/index.ts';
import type { LoadedKnowledgeBase } from './load-knowledge-base.ts';

/**
 * All that `loadKnowledgeBase` loaded. Apart from it, so that the published types do not lead into the pipeline, whose own ask for Node's.
 *
 * @throws TypeError for anything it did not make.
 */
export function wholeOf(loaded: LoadedKnowledgeBase): Knowledge {
  if (!('matcher' in loaded)) throw new TypeError('not made by loadKnowledgeBase');
  return loaded as Knowledge;
}
