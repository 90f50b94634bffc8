import type { Cue, Language } from '../model/index.ts';
import { findCues } from '../text/index.ts';
import { clauseOpeners } from './opens-clause.ts';

/** What asks by itself, with or without a question mark. */
const ASKING: readonly Cue[] = ['howMany', 'describe', 'request'];

/**
 * What a question says before it asks, "" where that is nothing: the sentences that end in no question mark ("We treat patients. Are you
 * certified?"), a label before a colon, and what stands before an opening mark ("Usamos OIDC, ¿les sirve?").
 */
export function sceneOf(main: string, language: Pick<Language, 'cues' | 'stopwords'>): string {
  if (!main.includes('?')) return '';
  const pieces = main.split(/(?<=[.!;:…])\s+|(?=¿)/);
  const asking = pieces.findIndex((piece) => piece.includes('?'));
  const scene = pieces.slice(0, asking).join(' ');
  if (scene === '') return '';
  const cues = findCues(scene, language);
  const asks = ASKING.some((cue) => cues[cue]) || (cues.which && clauseOpeners(scene, cues.which, language).length > 0);
  return asks ? '' : scene;
}
