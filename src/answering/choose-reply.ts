import type { Control, Guard, Match, Reply } from '../model/index.ts';

/**
 * The reply in the question's own sense: what the control answers to the topic, turned round when the question asks the other
 * way; a settled figure, or a person who settled this very question, decides by itself. Null when turning round has no meaning
 * ("planned" the other way round).
 */
export function chooseReply(control: Control, match: Match, guards: readonly Guard[]): Reply | null {
  const settled = guards.find(
    (guard) => (guard.code === 'THRESHOLD' || guard.code === 'LEARNT') && guard.args.settles !== undefined,
  );
  if (settled) return settled.args.settles as Reply;
  const reply = match.answer ?? (control.status.kind === 'value' ? 'value' : control.status.position);
  if (!match.inverted) return reply;
  if (reply === 'yes') return 'no';
  if (reply === 'no') return 'yes';
  return reply === 'planned' ? null : reply;
}
