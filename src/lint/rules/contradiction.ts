import type { Position, TopicLink, WrittenControl } from '../../model/index.ts';
import { readFacts } from '../read-facts.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';
import { keysOf } from './repeated-control.ts';

/**
 * Two controls about the same thing that settle a topic, or answer under one label, differently: which one a customer gets is chance.
 */
export const contradiction: Rule = {
  code: 'contradiction',
  severity: 'error',
  find: (base) => [...byTopic(base), ...byLabel(base)],
};

function byTopic(base: LintedBase): Found[] {
  const firsts = new Map<string, { written: WrittenControl; link: TopicLink }>();
  return base.controls.flatMap((written): Found[] =>
    written.control.topics.flatMap((link, at): Found[] => {
      const key = [link.topic, written.control.about, written.control.provider ?? ''].join('\n');
      const first = firsts.get(key);
      if (!first) {
        firsts.set(key, { written, link });
        return [];
      }
      const [said, other] = [replyOf(written, link), replyOf(first.written, first.link)];
      if (first.written === written || !differ(said, other, base)) return [];
      const args = { other: first.written.control.id, topic: link.topic, said, stated: other };
      return [{ control: written.control.id, place: written.placeOf(['topics', at]), args }];
    }),
  );
}

/** Those that share no topic, which the topics would have shown. */
function byLabel(base: LintedBase): Found[] {
  const firsts = new Map<string, WrittenControl>();
  return base.controls.flatMap((written): Found[] => {
    const { id, topics } = written.control;
    for (const { key, path } of keysOf(written)) {
      const first = firsts.get(key) ?? written;
      firsts.set(key, first);
      const [said, other] = [replyOf(written, null), replyOf(first, null)];
      const isShared = topics.some(({ topic }) => first.control.topics.some((link) => link.topic === topic));
      if (first === written || isShared || !differ(said, other, base)) continue;
      const args = { other: first.control.id, topic: written.control[path[0]][path[1]]!, said, stated: other };
      return [{ control: id, place: written.placeOf(['status']), args }];
    }
    return [];
  });
}

const TURNED: Partial<Record<Position, Position>> = { yes: 'no', no: 'yes' };

/** What a control says by itself, or to a topic: the answer its link gives, its status, turned round where the topic asks the other way. */
function replyOf({ control: { status } }: WrittenControl, link: TopicLink | null): string {
  if (link?.answer !== undefined && link.answer !== 'value') return link.answer;
  if (status.kind === 'value') return status.text;
  return (link?.inverted ? TURNED[status.position] : undefined) ?? status.position;
}

const POSITION = /^(?:yes|no|limited|notApplicable|planned)$/;

/** Two positions that are not the same one, or two values none of whose figures agree. A position beside a value says nothing. */
function differ(one: string, other: string, { languages }: LintedBase): boolean {
  const [a, b] = [POSITION.test(one), POSITION.test(other)];
  if (a && b) return one !== other;
  if (a || b) return false;
  const amounts = (text: string) =>
    [...languages.values()].flatMap((language) => readFacts(text, language).figures.map(({ amount }) => amount));
  const [mine, theirs] = [amounts(one), amounts(other)];
  return mine.length > 0 && theirs.length > 0 && !mine.some((amount) => theirs.includes(amount));
}
