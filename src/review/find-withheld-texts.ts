import type { CellEdit, Control, Finding } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** A cell to be written, with the control whose words stand there unchanged; null when a person wrote it. */
export interface OutgoingCell extends CellEdit {
  readonly control: string | null;
}

/** Shorter runs of words ("Yes, every year.") are anybody's and tell no secret. */
const FEWEST_WORDS = 4;

/**
 * A finding for each cell that says what a control holds back: a comment, or a whole sentence of one, of an `internal`
 * control, or of an `nda` one unless `nda` allows it. A sentence that a public control says too may go out.
 */
export function findWithheldTexts(
  cells: readonly OutgoingCell[],
  controls: readonly Control[],
  { nda }: { readonly nda: boolean },
): Finding[] {
  const isWithheld = ({ audience }: Control) => audience === 'internal' || (audience === 'nda' && !nda);
  const byId = new Map(controls.map((control) => [control.id, control]));
  const spoken = new Set(controls.filter((control) => !isWithheld(control)).flatMap(sentencesOf));
  const secrets = controls.filter(isWithheld).flatMap((control) =>
    sentencesOf(control)
      .filter((sentence) => !spoken.has(sentence))
      .map((sentence) => ({ control, sentence })),
  );
  return cells.flatMap(({ sheet, ref, value, control: id }): Finding[] => {
    const text = wordsOf(String(value));
    if (countWords(text) < FEWEST_WORDS) return [];
    const own = id === null ? undefined : byId.get(id);
    const said = secrets.find(({ sentence }) => ` ${text} `.includes(` ${sentence} `))?.control;
    const control = said ?? (own && isWithheld(own) ? own : undefined);
    if (!control) return [];
    const code = control.audience === 'internal' ? 'internalText' : 'ndaText';
    return [{ code, severity: 'error', place: { sheet, ref }, args: { control: control.id } }];
  });
}

/** Every sentence of the comments in all languages, long enough to tell whose it is, and each comment as a whole. */
function sentencesOf({ comment }: Control): string[] {
  return Object.values(comment)
    .flatMap((text) => [text, ...text.split(/(?<=[.!?;:])\s+|\n+/)])
    .map(wordsOf)
    .filter((sentence) => countWords(sentence) >= FEWEST_WORDS);
}

/** Letters and numbers only: another full stop or quote makes no other sentence. */
function wordsOf(text: string): string {
  return normalise(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function countWords(text: string): number {
  return text === '' ? 0 : text.split(' ').length;
}
