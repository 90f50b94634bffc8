import type { Control, Reply } from '../model/index.ts';
import type { AskedTerm } from './asked.ts';
import type { ControlLink, LinkedKnowledge } from './link-controls.ts';
import { replyOf, SURE } from './link-reply.ts';
import type { Matcher } from './match-question.ts';
import { isInverted, type RankedControl, straightReply } from './rank-controls.ts';
import { type TopicIndex, termsAtHome } from './topic-index.ts';

/** A word that half of a topic's texts have is what that topic is about. */
const CENTRAL = 0.5;

/**
 * Whether a control says the same, yes or no, of what a term names: "no certification" answers for SOC 2 as for ISO 27001, where the
 * control settles both topics so.
 */
export function answeredAlike(best: RankedControl, { knowledge }: Matcher): (term: AskedTerm) => boolean {
  const reply = straightReply(best, knowledge);
  if ((reply !== 'yes' && reply !== 'no') || isInverted(best)) return () => false;
  const terms = knowledge.termsAnswered(best.control, reply);
  return ({ term }) => terms.has(term);
}

/** The first of the other controls that gives the same yes or no to all that the terms of a part name; null when none does. */
export function partnerFor(
  terms: readonly AskedTerm[],
  best: RankedControl,
  all: readonly RankedControl[],
  { knowledge }: Matcher,
): string | null {
  const reply = straightReply(best, knowledge);
  if ((reply !== 'yes' && reply !== 'no') || terms.length === 0 || isInverted(best)) return null;
  const partner = all.find(({ control, link }) => {
    if (control === best.control || !link?.settles) return false;
    const answered = knowledge.termsAnswered(control, reply);
    return terms.every(({ term }) => answered.has(term));
  });
  return partner?.control ?? null;
}

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
