import type { Cue, TopicKind } from '../model/index.ts';
import { findExpressions } from '../text/index.ts';

/** A question word counts where the sentence begins; "which" in the middle only joins two clauses. */
const OPENING = 60;
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
  const opening = text.trim().slice(0, OPENING);
  const opens = (cue: Cue) => findExpressions(opening, cues[cue]).length > 0;
  if (opens('howMany')) return 'value';
  if (opens('describe')) return 'description';
  if (opens('which')) return 'value';
  if (text.includes('?') && opens('yesNo')) return 'position';
  return words >= SENTENCE && findExpressions(text, cues.states).length > 0 ? 'position' : null;
}
