import { sentTexts } from '../control-texts.ts';
import type { Found, Rule } from '../rule.ts';
import { INTERNAL_MARKS } from '../words/markers.ts';

/** Text that says of itself that it is internal, in a control that customers may read. */
export const internalText: Rule = {
  code: 'internalText',
  severity: 'error',
  find: ({ controls }) =>
    controls
      .filter(({ control }) => control.audience !== 'internal')
      .flatMap((written): Found[] =>
        sentTexts(written).flatMap(({ text, path }): Found[] => {
          const found = INTERNAL_MARKS.map((pattern) => pattern.exec(text)?.[0].trim()).find(
            (hit) => hit !== undefined,
          );
          if (found === undefined) return [];
          const { id, audience } = written.control;
          return [{ control: id, place: written.placeOf(path), args: { found, audience } }];
        }),
      ),
};
