import { type Control, type Reason, type Reply, textIn } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** What the control itself says against sending this reply and comment unseen; empty when nothing does. */
export function holdBack(control: Control, reply: Reply, comment: string | null, asOf: string | null): Reason[] {
  const reasons: Reason[] = control.draft ? [{ code: 'DRAFT', args: { control: control.id } }] : [];
  for (const disagreement of control.disagreements) {
    if (disagreement.resolved !== null || disagreement.kind === 'detail' || disagreement.kind === 'wording') continue;
    const { kind, disputed } = disagreement;
    // Where nobody wrote down which words are disputed, nobody can tell that the reply leaves them out.
    const isStated = disputed.length === 0 && (kind === 'position' ? reply !== 'value' : comment !== null);
    if (isStated || disputed.some((words) => states(comment ?? '', words))) {
      const readings = Object.entries(disagreement.readings)
        .map(([code, reading]) => `${code}: ${reading}`)
        .join(' / ');
      reasons.push({ code: 'DISAGREEMENT', args: { kind, readings } });
    }
  }
  return [...reasons, ...findStale(control, asOf)];
}

/** The reason not to use a control that has lapsed by this day (ISO date); none where no day is given. */
export function findStale({ validUntil }: Control, asOf: string | null): Reason[] {
  // ISO dates compare as text.
  return asOf !== null && validUntil !== null && asOf > validUntil ? [{ code: 'STALE', args: { validUntil } }] : [];
}

/** Whether the text says these words: from the start of a word ("AWS" is not in "laws"), any ending ("2048 bit" is in "2048 bits"), numbers whole. */
function states(text: string, words: string): boolean {
  const said = compact(text);
  const wanted = compact(words);
  if (wanted === '') return false;
  for (let at = said.indexOf(wanted); at >= 0; at = said.indexOf(wanted, at + 1)) {
    const before = said[at - 1] ?? ' ';
    const around = said.slice(at + wanted.length - 1, at + wanted.length + 1);
    if (!/[\p{L}\p{N}]/u.test(before) && !/^\d\d/.test(around)) return true;
  }
  return false;
}

/** "99,8 %" and "99,8%" are the same figure. */
function compact(text: string): string {
  return normalise(text).replace(/(\d) (?=%)/g, '$1');
}

/** The comment that may leave the house, or null with the reason when there is none. */
export function commentFor(
  control: Control,
  language: string,
  allowNda: boolean,
): { comment: string | null; reason: Reason | null } {
  const reason = withheldFor(control, allowNda);
  if (reason) return { comment: null, reason };
  const comment = textIn(control.comment, language);
  if (comment === null) return { comment: null, reason: { code: 'NO_TRANSLATION', args: { language } } };
  return { comment, reason: null };
}

/** Why nothing of the control may leave the house; null when it may. */
export function withheldFor({ audience }: Control, allowNda: boolean): Reason | null {
  if (audience === 'internal') return { code: 'INTERNAL', args: {} };
  return audience === 'nda' && !allowNda ? { code: 'NDA', args: {} } : null;
}
