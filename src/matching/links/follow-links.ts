import type { Control, Reply } from '../../model/index.ts';
import type { Implication } from '../topics/compile-topics.ts';
import type { TopicIndex } from '../topics/topic-index.ts';
import { replyOf, SURE } from './link-reply.ts';
import type { ControlLink } from './linked-knowledge.ts';

type Links = readonly (readonly [number, ControlLink])[];

/**
 * The links of a control with those that follow from them by the meaning of the topics ("backups are encrypted": there are backups), and
 * what follows from these. A link is trusted as much as the one it follows from. What a control is taken to answer by itself stands; where
 * that is the contrary of what follows, it is left to a person.
 */
export function followLinks(
  control: Control,
  links: Links,
  { topics }: Pick<TopicIndex, 'topics'>,
): [number, ControlLink][] {
  const followed = new Map(links);
  const queue = links.filter(([, link]) => link.settles);
  /** Topics to which both answers were reached: once open they stay so, or the two would take turns for ever. */
  const open = new Set<number>();
  for (const [topic, link] of queue) {
    if (link.trust < SURE) continue;
    const { asks, implies } = topics[topic]!;
    const reply = replyOf(control, link);
    for (const implication of implies) {
      if (open.has(implication.topic) || !isMet(implication, reply, asks !== 'position')) continue;
      const known = followed.get(implication.topic);
      if (known?.settles) {
        if (!isContrary(replyOf(control, known), implication.reply)) continue;
        followed.set(implication.topic, { ...known, settles: false });
        open.add(implication.topic);
        continue;
      }
      const next: ControlLink = {
        control: control.id,
        settles: true,
        inverted: false,
        answer: implication.reply,
        trust: link.trust,
      };
      followed.set(implication.topic, next);
      queue.push([implication.topic, next]);
    }
  }
  return [...followed];
}

/** "How often are restores tested?", answered by a sentence of a control that says yes: one is stated. */
function isMet({ from }: Implication, reply: Reply, asksForValue: boolean): boolean {
  if (from === 'value') return reply === 'value' || (asksForValue && reply === 'yes');
  return reply === from || (from === 'yes' && reply === 'value');
}

function isContrary(reply: Reply, other: 'yes' | 'no'): boolean {
  return (reply === 'yes' || reply === 'no') && reply !== other;
}
