import { CONTEXT_KEYS, type Phrasing, phrasingText } from '../../model/index.ts';
import { questionKey, splitWords } from '../../text/index.ts';
import type { Found, LintedBase, Rule } from '../rule.ts';
import { DENIES } from '../words/stance.ts';
import { wordsIn } from '../words-in.ts';

/**
 * A learnt question that two controls claim, in these words or in others about the same: a customer who asks it gets either. What a
 * person settled answers nothing but its own words in its own place, and comes before what is claimed at large.
 */
export const phrasingClaimedTwice: Rule = {
  code: 'phrasingClaimedTwice',
  severity: 'error',
  find: (base) => {
    const owners = new Map<string, string>();
    return base.controls.flatMap((written): Found[] =>
      Object.entries(written.control.phrasings).flatMap(([code, phrasings]) =>
        phrasings.flatMap((phrasing, at): Found[] => {
          const { id } = written.control;
          const key = typeof phrasing === 'string' ? subjectOf(phrasing, code, base) : placeOf(phrasing, code);
          const owner = owners.get(key) ?? id;
          owners.set(key, owner);
          if (owner === id) return [];
          const place = written.placeOf(['phrasings', code, at]);
          return [{ control: id, place, args: { found: phrasingText(phrasing), other: owner } }];
        }),
      ),
    );
  },
};

/** What makes two settled questions the same one: their words, and what each is known by beside them. */
function placeOf(phrasing: Exclude<Phrasing, string>, code: string): string {
  const context = CONTEXT_KEYS.map((key) => questionKey(phrasing[key] ?? '', code));
  return ['settled', questionKey(phrasing.text, code), ...context].join('\n');
}

/** What makes two questions the same one: what they are about, whether they deny, and their numbers. */
function subjectOf(text: string, code: string, { termsOf }: LintedBase): string {
  const terms = [...new Set(termsOf(text, code))].sort();
  const words = splitWords(text);
  if (terms.length === 0) return words.join(' ');
  const numbers = words.filter((word) => /^\d/.test(word));
  return [...terms, wordsIn(text, DENIES, code).length > 0 ? 'denies' : 'affirms', ...numbers].join(' ');
}
