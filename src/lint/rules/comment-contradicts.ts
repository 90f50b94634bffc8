import type { Found, Rule } from '../rule.ts';
import { DENIES, TAKES_BACK } from '../words/stance.ts';
import { sentencesOf, wordsIn } from '../words-in.ts';

/** An answer that its own comment takes back: "Oui" beside "pas encore", "Non" beside "nous avons". */
export const commentContradicts: Rule = {
  code: 'commentContradicts',
  severity: 'error',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] => {
      const { id, status, comment } = written.control;
      const lists = status.kind === 'position' ? TAKES_BACK[status.position] : undefined;
      if (!lists || status.kind !== 'position') return [];
      return Object.entries(comment).flatMap(([code, text]): Found[] => {
        const [first = ''] = sentencesOf(text);
        const isYes = status.position === 'yes';
        if (!isYes && wordsIn(first, DENIES, code).length > 0) return [];
        const [found] = wordsIn(isYes ? text : first, lists, code);
        if (found === undefined) return [];
        return [{ control: id, place: written.placeOf(['comment', code]), args: { found, said: status.position } }];
      });
    }),
};
