import { splitWords } from '../../text/index.ts';
import type { Found, Rule } from '../rule.ts';

/** A learnt question that two controls claim: a customer who asks it gets either. */
export const phrasingClaimedTwice: Rule = {
  code: 'phrasingClaimedTwice',
  severity: 'error',
  find: ({ controls }) => {
    const owners = new Map<string, string>();
    return controls.flatMap((written): Found[] =>
      Object.entries(written.control.phrasings).flatMap(([code, texts]) =>
        texts.flatMap((text, at): Found[] => {
          const { id } = written.control;
          const key = splitWords(text).join(' ');
          const owner = owners.get(key) ?? id;
          owners.set(key, owner);
          if (owner === id) return [];
          const place = written.placeOf(['phrasings', code, at]);
          return [{ control: id, place, args: { found: text, other: owner } }];
        }),
      ),
    );
  },
};
