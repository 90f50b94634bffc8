import type { Control, Guard, Match, Reply } from '../model/index.ts';

/** Guards that say themselves what the reply is, where they settle it. */
const DECIDING: readonly Guard['code'][] = ['THRESHOLD', 'LEARNT', 'SCOPE'];

/**
 * The reply in the question's own sense: what the control answers to the topic, turned round when the question asks the other
 * way; a settled figure, what is kept from the customer, or a person who settled this very question, decides by itself. Null when turning round has no meaning
 * ("planned" the other way round).
 */
export function chooseReply(control: Control, match: Match, guards: readonly Guard[]): Reply | null {
  const settled = guards.find(({ code, args }) => DECIDING.includes(code) && args.settles !== undefined);
  if (settled) return settled.args.settles as Reply;
  const reply = match.answer ?? (control.status.kind === 'value' ? 'value' : control.status.position);
  if (!match.inverted) return reply;
  if (reply === 'yes') return 'no';
  if (reply === 'no') return 'yes';
  return reply === 'planned' ? null : reply;
}
