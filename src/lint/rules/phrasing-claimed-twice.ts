import { splitWords } from '../../text/index.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';
import { DENIES } from '../words/stance.ts';
import { wordsIn } from '../words-in.ts';

/** A learnt question that two controls claim, in these words or in others about the same: a customer who asks it gets either. */
export const phrasingClaimedTwice: Rule = {
  code: 'phrasingClaimedTwice',
  severity: 'error',
  find: (base) => {
    const owners = new Map<string, string>();
    return base.controls.flatMap((written): Found[] =>
      Object.entries(written.control.phrasings).flatMap(([code, texts]) =>
        texts.flatMap((text, at): Found[] => {
          const { id } = written.control;
          const key = subjectOf(text, code, base);
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

/** What makes two questions the same one: what they are about, whether they deny, and their numbers. */
function subjectOf(text: string, code: string, { termsOf }: LintedBase): string {
  const terms = [...new Set(termsOf(text, code))].sort();
  const words = splitWords(text);
  if (terms.length === 0) return words.join(' ');
  const numbers = words.filter((word) => /^\d/.test(word));
  return [...terms, wordsIn(text, DENIES, code).length > 0 ? 'denies' : 'affirms', ...numbers].join(' ');
}
