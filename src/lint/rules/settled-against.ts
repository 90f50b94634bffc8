import type { Reply, Status } from '../../model/index.ts';
import type { Found, Rule } from '../rule.ts';

/** An answer that a person gave to one question against what its control says: one of the two is wrong, or the question is another. */
export const settledAgainst: Rule = {
  code: 'settledAgainst',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap(({ control, placeOf }): Found[] =>
      Object.entries(control.phrasings).flatMap(([code, list]) =>
        list.flatMap((phrasing, at): Found[] => {
          // Once the control says something else, the answer goes out no more.
          if (typeof phrasing === 'string' || !phrasing.stands || phrasing.against === undefined) return [];
          const { text, answer, against } = phrasing;
          const args = { found: text, answer, said: statedBy(control.status, against) };
          return [{ control: control.id, place: placeOf(['phrasings', code, at]), args }];
        }),
      ),
    ),
};

function statedBy(status: Status, against: Reply): string {
  return against === 'value' && status.kind === 'value' ? status.text : against;
}
