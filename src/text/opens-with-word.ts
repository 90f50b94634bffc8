import type { Language } from '../model/index.ts';
import { findCues } from './find-cues.ts';
import { clauseOpeners } from './opens-clause.ts';

/** "For how long": a figure is asked for among so many first words. */
const FIGURE_HEAD = 4;
/** "By whom": so many words before a question word, and its own; behind more of them it only joins ("the firm that hosts you"). */
const WORD_HEAD = 2;

/**
 * Whether a question asks who, where, which or how long first of all, and no yes or no thereafter: a yes alone would be no answer to it.
 * Without its mark, a word may only join.
 */
export function opensWithWord(text: string, language: Pick<Language, 'cues' | 'stopwords'>): boolean {
  if (!text.includes('?')) return false;
  const [first = '', ...rest] = text.replace(/^[\s¿]+/, '').split(/[,;:.?!()\n]/);
  const words = first.split(/\s+/);
  const { howMany, describe } = findCues(words.slice(0, FIGURE_HEAD).join(' '), language);
  const { which } = findCues(words.slice(0, WORD_HEAD).join(' '), language);
  const isOpened = howMany !== undefined || (which !== undefined && clauseOpeners(first, which, language).length > 0);
  return isOpened && !describe && !findCues(rest.join(' . '), language).yesNo;
}
