import type { Control, Reason, Reply } from '../model/index.ts';
import { normalise } from '../text/index.ts';

/** What the control itself says against sending this reply and comment unseen; empty when nothing does. */
export function holdBack(control: Control, reply: Reply, comment: string | null, asOf: string | null): Reason[] {
  const reasons: Reason[] = [];
  for (const disagreement of control.disagreements) {
    if (disagreement.resolved !== null || disagreement.kind === 'detail' || disagreement.kind === 'wording') continue;
    const stated = disagreement.kind === 'position' ? reply !== 'value' : false;
    const said = normalise(comment ?? '');
    const word = disagreement.disputed.find((disputed) => said.includes(normalise(disputed)));
    if (stated || word !== undefined) {
      const readings = Object.entries(disagreement.readings)
        .map(([code, reading]) => `${code}: ${reading}`)
        .join(' / ');
      reasons.push({ code: 'DISAGREEMENT', args: { kind: disagreement.kind, readings } });
    }
  }
  // ISO dates compare as text.
  if (asOf !== null && control.validUntil !== null && asOf > control.validUntil) {
    reasons.push({ code: 'STALE', args: { validUntil: control.validUntil } });
  }
  return reasons;
}

/** The comment that may leave the house, or null with the reason when there is none. */
export function commentFor(
  control: Control,
  language: string,
  allowNda: boolean,
): { comment: string | null; reason: Reason | null } {
  if (control.audience === 'internal') return { comment: null, reason: { code: 'INTERNAL', args: {} } };
  if (control.audience === 'nda' && !allowNda) return { comment: null, reason: { code: 'NDA', args: {} } };
  const comment = control.comment[language];
  if (comment === undefined) return { comment: null, reason: { code: 'NO_TRANSLATION', args: { language } } };
  return { comment, reason: null };
}
