import type { Control, Reply } from '../../model/index.ts';
import type { ControlLink } from './linked-knowledge.ts';

/** A proposed link that is trusted less leaves open whether its control settles the topic: nothing beside the question is built on it. */
export const SURE = 0.5;

/** What the control answers to the topic of a link asked straight; its own status where no link leads to it. */
export function replyOf({ status }: Control, link: Pick<ControlLink, 'answer'> | null): Reply {
  return link?.answer ?? (status.kind === 'value' ? 'value' : status.position);
}
