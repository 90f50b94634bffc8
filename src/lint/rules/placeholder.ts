import { allTexts } from '../control-texts.ts';
import type { Found, Rule } from '../rule.ts';
import { PLACEHOLDERS } from '../words/markers.ts';

/** What a draft left behind: TODO, XXX, lorem ipsum, [...]. */
export const placeholder: Rule = {
  code: 'placeholder',
  severity: 'error',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] =>
      allTexts(written).flatMap(({ text, path }): Found[] => {
        const found = PLACEHOLDERS.map((pattern) => pattern.exec(text)?.[0]).find((hit) => hit !== undefined);
        return found === undefined
          ? []
          : [{ control: written.control.id, place: written.placeOf(path), args: { found } }];
      }),
    ),
};
