import type { Cue, TopicKind } from '../model/index.ts';
import { findCues } from '../text/index.ts';

/** A question word counts near the start of the text... */
const OPENING = 60;
/** ...and among the first words of a clause: further on, "which" and "que" only join one to the next. */
const HEAD = 4;
/** With fewer words of substance even a verb makes no requirement. */
const SENTENCE = 2;

/**
 * What kind of reply a question wants, from its cues and form: a figure or name ("how long", "which"), an explanation
 * ("describe"), a yes or no (another question, or a requirement in a whole sentence); null for a bare label, question mark or not.
 *
 * @param cues the language's expressions by cue.
 * @param words how many words of substance the question has.
 */
export function questionKind(
  text: string,
  cues: Readonly<Record<Cue, readonly string[]>>,
  words: number,
): TopicKind | null {
  const { howMany, describe, which, yesNo } = findCues(clauseHeads(text.trim().slice(0, OPENING)), { cues });
  if (howMany) return 'value';
  if (describe) return 'description';
  if (which) return 'value';
  if (text.includes('?') && yesNo) return 'position';
  return words >= SENTENCE && findCues(text, { cues }).states ? 'position' : null;
}

function clauseHeads(opening: string): string {
  const heads = opening.split(/[,;:.?!¿¡()\n]/).map((clause) => clause.trim().split(/\s+/).slice(0, HEAD).join(' '));
  // An opening mark is a cue of its own.
  return `${opening.includes('¿') ? '¿' : ''}${heads.join(' . ')}`;
}
