import type { Found, Rule } from '../rule.ts';

/** A control nobody answers for. */
export const noOwner: Rule = {
  code: 'noOwner',
  severity: 'warning',
  find: ({ controls }) =>
    controls
      .filter(({ control }) => control.owner === null)
      .map((written): Found => ({ control: written.control.id, place: written.placeOf(['owner']), args: {} })),
};
