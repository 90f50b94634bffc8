import { languagePairs } from '../compare-languages.ts';
import type { Found, Rule } from '../rule.ts';
import { DENIES, DENIES_NOTHING } from '../words/stance.ts';
import { sentencesOf, wordsIn } from '../words-in.ts';

/** A comment that denies in one language what it affirms in another: its first sentence denies here, and nothing denies there. */
export const positionDiffers: Rule = {
  code: 'positionDiffers',
  severity: 'error',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] =>
      languagePairs(written).flatMap(({ field, one, other, texts }): Found[] => {
        if (field !== 'comment' || !(one in DENIES && other in DENIES)) return [];
        const [a, b] = [stanceOf(texts[0], one), stanceOf(texts[1], other)];
        if (a === b || a === null || b === null) return [];
        const args = { language: other, other: one, denying: a === 'denies' ? one : other };
        return [{ control: written.control.id, place: written.placeOf([field, other]), args }];
      }),
    ),
};

function stanceOf(whole: string, code: string): 'denies' | 'affirms' | null {
  const text = (DENIES_NOTHING[code] ?? []).reduce((rest, phrase) => rest.replaceAll(phrase, ' '), whole.toLowerCase());
  if (wordsIn(sentencesOf(text)[0] ?? '', DENIES, code).length > 0) return 'denies';
  return wordsIn(text, DENIES, code).length === 0 ? 'affirms' : null;
}
