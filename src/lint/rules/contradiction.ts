import type { Position, TopicLink, WrittenControl } from '../../model/index.ts';
import { readFacts } from '../read-facts.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';

/** Two controls that both settle a topic, about the same thing, and settle it differently: which one a customer gets is chance. */
export const contradiction: Rule = {
  code: 'contradiction',
  severity: 'error',
  find: (base) => {
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
  },
};

const TURNED: Partial<Record<Position, Position>> = { yes: 'no', no: 'yes' };

/** What a control says to a topic: a position's name, or the value as text. */
function replyOf({ control: { status } }: WrittenControl, { inverted }: TopicLink): string {
  if (status.kind === 'value') return status.text;
  return (inverted ? TURNED[status.position] : undefined) ?? status.position;
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
