import type { Cue, Language } from '../../model/index.ts';
import { clauseOpeners, findCues } from '../../text/index.ts';
import { atStart } from './expression-pattern.ts';

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
  if (scene === '' || isAdjunct(scene, language.cues.adjunct)) return '';
  const cues = findCues(scene, language);
  const asks = ASKING.some((cue) => cues[cue]) || (cues.which && clauseOpeners(scene, cues.which, language).length > 0);
  return asks ? '' : scene;
}

/** "En los entornos de prueba, ¿...?": where or for whom a thing is asked for, not what was told before; longer, it may tell a story. */
function isAdjunct(scene: string, adjunct: readonly string[]): boolean {
  return scene.trim().endsWith(',') && scene.trim().split(/\s+/).length <= LONGEST && atStart(adjunct).test(scene);
}

/** So many words at most of one phrase. */
const LONGEST = 6;
