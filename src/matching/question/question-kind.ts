import type { Language, TopicKind } from '../../model/index.ts';
import { clauseOpeners, findCues, findExpressions } from '../../text/index.ts';

/** A question word counts near the start of the text... */
const OPENING = 60;
/** ...and among the first words of a clause. */
const HEAD = 4;
/** With fewer words of substance even a verb makes no requirement. */
const SENTENCE = 2;

/**
 * What kind of reply a question wants, from its cues and form: a figure or name ("how long", "which"), an explanation
 * ("describe"), a yes or no (another question, or a requirement in a whole sentence); null for a bare label, question mark or not.
 *
 * @param words how many words of substance the question has.
 */
export function questionKind(
  text: string,
  language: Pick<Language, 'cues' | 'stopwords'>,
  words: number,
): TopicKind | null {
  const opening = openingOf(text.trim());
  const heads = clauseHeads(opening);
  const { howMany, describe, which, yesNo } = findCues(heads, language);
  if (howMany) return 'value';
  if (describe) return 'description';
  if (which && clauseOpeners(opening, which, language).length > 0) return 'value';
  if (text.includes('?') && yesNo) return 'position';
  // "The domains that our network team has to allow": its verb may be the clause's, so it may be a label.
  const joins = which !== undefined || findExpressions(heads, language.cues.which).length > 0;
  if (joins && !text.includes('?')) return null;
  return words >= SENTENCE && findCues(text, language).states ? 'position' : null;
}

/** "Si se borra por error, ¿hasta cuándo se guarda?": where an opening mark says that it only begins to ask there, that clause. */
function openingOf(text: string): string {
  const mark = text.indexOf('¿');
  return (mark > 0 ? text.slice(mark).split(/[,;]/)[0]! : text).slice(0, OPENING);
}

function clauseHeads(opening: string): string {
  const heads = opening.split(/[,;:.?!¿¡()\n]/).map((clause) => clause.trim().split(/\s+/).slice(0, HEAD).join(' '));
  // An opening mark is a cue of its own.
  return `${opening.includes('¿') ? '¿' : ''}${heads.join(' . ')}`;
}
