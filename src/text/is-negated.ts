import type { Language } from '../model/index.ts';
import { findCues } from './find-cues.ts';

/**
 * Whether the sentence denies: one of the language's negations stands in it. Two of them count as one, since Spanish and
 * French repeat a negation without undoing it ("no se guarda ningún dato").
 */
export function isNegated(text: string, language: Language): boolean {
  return findCues(text, language).negation !== undefined;
}
