import { findExpressions } from '../../text/index.ts';
import type { Found, Rule } from '../rule.ts';

/** A comment that states what the sources still dispute: it would be sent, were it not held back every time. */
export const takesSides: Rule = {
  code: 'takesSides',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] => {
      const { id, comment, disagreements } = written.control;
      const disputed = disagreements
        .filter(({ kind, resolved }) => resolved === null && kind !== 'wording')
        .flatMap((disagreement) => disagreement.disputed);
      return Object.entries(comment).flatMap(([code, text]): Found[] => {
        const [found] = findExpressions(text, disputed);
        return found === undefined ? [] : [{ control: id, place: written.placeOf(['comment', code]), args: { found } }];
      });
    }),
};
