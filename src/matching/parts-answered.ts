import type { Control, Reply } from '../model/index.ts';
import type { AskedTerm } from './asked.ts';
import type { ControlLink, LinkedKnowledge } from './link-controls.ts';
import type { Matcher } from './match-question.ts';
import { isInverted, type RankedControl, straightReply } from './rank-controls.ts';
import { shareIn, type TopicIndex } from './topic-index.ts';

/** A word that half of a topic's texts have is what that topic is about. */
const CENTRAL = 0.5;
/** Nothing beside the question is built on a proposed link that is trusted less. */
const SURE = 0.5;

/** Whether one of the topics that the control settles with this reply, asked straight, is about a term. */
function isAnswered(
  term: number,
  control: string,
  reply: Reply,
  { settledBy }: LinkedKnowledge,
  index: TopicIndex,
): boolean {
  if (term < 0) return false;
  return settledBy(control, reply).some((topic) => shareIn(topic, term, index) >= CENTRAL);
}

/**
 * Whether a control says the same, yes or no, of what a term names: "no certification" answers for SOC 2 as for ISO 27001, where the
 * control settles both topics so.
 */
export function answeredAlike(best: RankedControl, { knowledge, index }: Matcher): (term: AskedTerm) => boolean {
  const reply = straightReply(best, knowledge);
  if ((reply !== 'yes' && reply !== 'no') || isInverted(best)) return () => false;
  return ({ term }) => isAnswered(term, best.control, reply, knowledge, index);
}

/** The first of the other controls that gives the same yes or no to all that the terms of a part name; null when none does. */
export function partnerFor(
  terms: readonly AskedTerm[],
  best: RankedControl,
  all: readonly RankedControl[],
  { knowledge, index }: Matcher,
): string | null {
  const reply = straightReply(best, knowledge);
  if ((reply !== 'yes' && reply !== 'no') || terms.length === 0 || isInverted(best)) return null;
  const partner = all.find(
    ({ control, link }) =>
      control !== best.control &&
      link?.settles &&
      terms.every(({ term }) => isAnswered(term, control, reply, knowledge, index)),
  );
  return partner?.control ?? null;
}

/** The topics that a control settles with a reply when they are asked straight; gathered when first asked for. */
export function settledTopics(
  byTopic: ReadonlyMap<number, readonly ControlLink[]>,
  controls: ReadonlyMap<string, Control>,
): LinkedKnowledge['settledBy'] {
  let topics: Map<string, number[]> | undefined;
  const keyOf = (control: string, reply: Reply) => `${reply} ${control}`;
  const gather = () => {
    const gathered = new Map<string, number[]>();
    for (const [topic, links] of byTopic) {
      for (const { control, settles, inverted, answer, trust } of links) {
        if (!settles || inverted || trust < SURE) continue;
        const { status } = controls.get(control)!;
        const key = keyOf(control, answer ?? (status.kind === 'value' ? 'value' : status.position));
        gathered.set(key, [...(gathered.get(key) ?? []), topic]);
      }
    }
    return gathered;
  };
  return (control, reply) => {
    topics ??= gather();
    return topics.get(keyOf(control, reply)) ?? [];
  };
}
