import { namePattern } from '../../text/index.ts';
import { allTexts } from '../control-texts.ts';
import type { Found, Rule } from '../rule.ts';

/** A name of the config's deny-list: a customer, a colleague, a product that is not announced. */
export const deniedName: Rule = {
  code: 'deniedName',
  severity: 'error',
  find: ({ controls, denyList }) => {
    const names = denyList.map((name) => ({ name, pattern: namePattern([name]) }));
    return controls.flatMap((written): Found[] =>
      allTexts(written).flatMap(({ text, path }) =>
        names
          .filter(({ pattern }) => pattern.isIn(text))
          .map(
            ({ name }): Found => ({ control: written.control.id, place: written.placeOf(path), args: { found: name } }),
          ),
      ),
    );
  },
};
