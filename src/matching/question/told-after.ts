import type { Cue, Language } from '../../model/index.ts';
import { acronyms, findCues, readFigures } from '../../text/index.ts';

/** What a sentence behind the question may still ask for, or bound it by. */
const ASKING: readonly Cue[] = [
  'howMany',
  'which',
  'describe',
  'request',
  'confirm',
  'conditional',
  'obligation',
  'haveTo',
  'demand',
  'policy',
  'atLeast',
  'atMost',
  'only',
  'every',
];

/**
 * What a question tells of the customer once it has asked: "Are you certified to host health data? Our stations fill in accident forms."
 * "" where it ends with the question, or where what follows asks, demands or measures anything, or speaks of somebody else.
 */
export function toldAfter(main: string, language: Language): string {
  const last = main.lastIndexOf('?');
  const after = last < 0 ? '' : main.slice(last + 1).trim();
  if (!/\p{L}/u.test(after) || !/^[^\p{L}\d]*\p{Lu}/u.test(after)) return '';
  const cues = findCues(after, language);
  const isOurs = cues.ours !== undefined;
  const asks = ASKING.some((cue) => cues[cue] !== undefined);
  return isOurs && !asks && readFigures(after, language).length === 0 && acronyms(after).size === 0 ? after : '';
}
