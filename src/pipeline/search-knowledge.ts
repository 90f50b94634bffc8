import { searchControls } from '../matching/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** The ids of the controls that words in any language lead to, best first. */
export function searchKnowledge(words: string, { base, matcher }: Knowledge): readonly string[] {
  return searchControls(base.controls, matcher.lexicon).find(words);
}
