import type { Cue, TopicKind } from '../model/index.ts';

/**
 * What kind of reply a question wants, from its cues and form: a figure or name ("how long", "which"), an explanation
 * ("describe"), a yes or no (any other question, or a requirement in a whole sentence); null for a bare label.
 */
export function questionKind(
  text: string,
  cues: Readonly<Partial<Record<Cue, readonly string[]>>>,
  words: number,
): TopicKind | null {
  const start = text.trim().slice(0, 60);
  const leads = (cue: Cue) => (cues[cue] ?? []).some((expression) => start.toLowerCase().includes(expression));
  if (leads('howMany')) return 'value';
  if (leads('describe')) return 'description';
  if (leads('which')) return 'value';
  if (text.includes('?')) return 'position';
  return words >= 6 ? 'position' : null;
}
