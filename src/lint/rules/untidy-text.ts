import { allTexts } from '../control-texts.ts';
import type { Found, Rule } from '../rule.ts';

/** Blanks in a row, tabs and characters without width, which would stand in the customer's cell. Mended by one blank, or none. */
export const untidyText: Rule = {
  code: 'untidyText',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] =>
      allTexts(written).flatMap(({ text, path }): Found[] => {
        const tidy = text.replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '').replace(/[ \t]{2,}|\t/g, ' ');
        if (tidy === text) return [];
        const { control, file, index, placeOf } = written;
        const at = [...text].findIndex((sign, position) => sign !== [...tidy][position]);
        const repair = { file, path: ['controls', index, ...path], to: { kind: 'text' as const, text: tidy } };
        return [{ control: control.id, place: placeOf(path), args: { found: around(text, at) }, repair }];
      }),
    ),
};

/** A few words before what is untidy, so that it can be found by eye. */
function around(text: string, at: number): string {
  return text.slice(Math.max(0, at - 20), at + 10).trim();
}
