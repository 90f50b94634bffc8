import type { Cue, Language } from '../../model/index.ts';
import { findCues, findUnits, type Lexicon, normalise } from '../../text/index.ts';
import type { AskedTerm } from './asked.ts';
import { isHelping } from './is-helping.ts';

const ASKING: readonly Cue[] = [
  'describe',
  'howMany',
  'request',
  'confirm',
  'conditional',
  'atLeast',
  'atMost',
  'detail',
  'self',
  'itself',
];

/** Whether a term of the text is a word by which its language asks, bounds, counts or measures, or a verb that only helps: nothing one asks about. */
export function askingWords(text: string, language: Language, lexicon: Lexicon): (term: AskedTerm) => boolean {
  const cues = findCues(text, language);
  const expressions = [...ASKING.flatMap((cue) => cues[cue] ?? []), ...findUnits(text, language)];
  const words = new Set(expressions.flatMap((expression) => normalise(expression).split(/[^\p{L}\p{N}]+/u)));
  return (term) => term.words.split(' ').every((word) => words.has(word)) || isHelping(term, language, lexicon);
}
