import { type FoundControl, searchControls } from '../matching/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** The controls that words in any language lead to, best first. */
export function searchKnowledge(words: string, { matcher }: Knowledge): FoundControl[] {
  return searchControls(words, matcher.knowledge, matcher.lexicon);
}
