import type { Control, Reply } from '../../model/index.ts';
import { type TopicIndex, termsAtHome } from '../topics/topic-index.ts';
import { replyOf, SURE } from './link-reply.ts';
import type { ControlLink, LinkedKnowledge } from './linked-knowledge.ts';

/** A word that half of a topic's texts have is what that topic is about. */
const CENTRAL = 0.5;

/** What the topics are about that a control settles with a reply when they are asked straight; gathered when first asked for. */
export function rememberTermsAnswered(
  byTopic: ReadonlyMap<number, readonly ControlLink[]>,
  controls: ReadonlyMap<string, Control>,
  index: TopicIndex,
): LinkedKnowledge['termsAnswered'] {
  let gathered: Map<string, Set<number>> | undefined;
  return (control, reply) => {
    gathered ??= gather(byTopic, controls, index);
    return gathered.get(keyOf(control, reply)) ?? NONE;
  };
}

const NONE: ReadonlySet<number> = new Set();

function gather(
  byTopic: ReadonlyMap<number, readonly ControlLink[]>,
  controls: ReadonlyMap<string, Control>,
  index: TopicIndex,
): Map<string, Set<number>> {
  const gathered = new Map<string, Set<number>>();
  for (const [topic, links] of byTopic) {
    for (const link of links) {
      if (!link.settles || link.inverted || link.trust < SURE) continue;
      const reply = replyOf(controls.get(link.control)!, link);
      if (reply !== 'yes' && reply !== 'no') continue;
      const key = keyOf(link.control, reply);
      const terms = gathered.get(key) ?? new Set<number>();
      for (const term of termsAtHome(topic, CENTRAL, index)) terms.add(term);
      gathered.set(key, terms);
    }
  }
  return gathered;
}

function keyOf(control: string, reply: Reply): string {
  return `${reply} ${control}`;
}
