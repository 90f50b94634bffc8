import type { Found, Rule } from '../rule.ts';
import { ABSOLUTES } from '../words/markers.ts';
import { DENIES } from '../words/stance.ts';
import { sentencesOf, wordsIn } from '../words-in.ts';

/** A promise without exception in a comment that may leave the company: "toujours", "100 %", "never". */
export const absolute: Rule = {
  code: 'absolute',
  severity: 'warning',
  find: ({ controls }) =>
    controls
      .filter(({ control }) => control.audience !== 'internal')
      .flatMap((written): Found[] =>
        Object.entries(written.control.comment).flatMap(([code, text]): Found[] => {
          const found = sentencesOf(text).flatMap((sentence) => absolutesIn(sentence, code));
          if (found.length === 0) return [];
          const place = written.placeOf(['comment', code]);
          return [{ control: written.control.id, place, args: { found: [...new Set(found)].join(', ') } }];
        }),
      ),
};

/** Denying an absolute promises nothing ("not 100 %"), except where the absolute is the denial itself ("never"). */
function absolutesIn(sentence: string, code: string): string[] {
  const found = wordsIn(sentence, ABSOLUTES, code);
  const denials = wordsIn(sentence, DENIES, code).filter((word) => !found.includes(word));
  return denials.length === 0 ? found : found.filter((word) => (DENIES[code] ?? []).includes(word));
}
