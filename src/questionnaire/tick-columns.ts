import { POSITIONS, type TickRole } from '../model/index.ts';
import type { Caption } from './find-headers.ts';
import type { HeaderWords } from './header-words.ts';

/**
 * Columns that each stand for a position, by the words or the initials ("C | PC | NC | NA") that head them. Empty unless two
 * positions differ: a lone "Conforme" heads an answer column.
 */
export function tickColumns(captions: readonly Caption[], words: HeaderWords): Partial<Record<TickRole, number>> {
  const spelled = columnsBy(captions, (caption) => words.tickOf(caption.text));
  if (Object.keys(spelled).length >= 2) return spelled;
  const short = captions.filter((caption) => /^\p{L}{1,2}(?:\/?\p{L})?$/u.test(caption.text));
  const initialled = columnsBy(short, (caption) => words.tickByInitials(caption.text));
  return Object.keys(initialled).length >= 2 ? initialled : {};
}

/** The widest run of neighbouring captions that each name another position: "No" far from the others numbers the rows. */
function columnsBy(
  captions: readonly Caption[],
  positionOf: (caption: Caption) => TickRole | null,
): Partial<Record<TickRole, number>> {
  let best: Partial<Record<TickRole, number>> = {};
  let run: Partial<Record<TickRole, number>> = {};
  for (const caption of captions) {
    const position = positionOf(caption);
    if (position === null) run = {};
    else run = run[position] === undefined ? { ...run, [position]: caption.column } : { [position]: caption.column };
    if (Object.keys(run).length > Object.keys(best).length) best = run;
  }
  return best;
}

/** Initials of the answers' words by position; where two positions share one ("P") the commoner wins, in the order of POSITIONS. */
export function initialsOf(
  answers: readonly { readonly position: TickRole; readonly words: readonly string[] }[],
): ReadonlyMap<string, TickRole> {
  const initials = new Map<string, TickRole>();
  for (const position of POSITIONS) {
    for (const answer of answers) {
      if (answer.position !== position) continue;
      const letters = answer.words.map((word) => word[0] ?? '').join('');
      if (/^[a-z]{1,3}$/.test(letters) && !initials.has(letters)) initials.set(letters, position);
    }
  }
  return initials;
}
