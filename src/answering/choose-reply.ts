import type { Control, Guard, Match, Reply } from '../model/index.ts';

/**
 * The reply in the question's own sense: the control's position, turned round when the question asks the other way;
 * a settled figure, or a person who settled this very question, decides. Null when turning round has no meaning ("planned" the other way round).
 */
export function chooseReply(control: Control, match: Match, guards: readonly Guard[]): Reply | null {
  const settled = guards.find(
    (guard) => (guard.code === 'THRESHOLD' || guard.code === 'LEARNT') && guard.args.settles !== undefined,
  );
  if (settled) return settled.args.settles as Reply;
  if (control.status.kind === 'value') return 'value';
  const { position } = control.status;
  if (!match.inverted) return position;
  if (position === 'yes') return 'no';
  if (position === 'no') return 'yes';
  return position === 'planned' ? null : position;
}
