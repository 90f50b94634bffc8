import type { WrittenControl } from '../../model/index.ts';
import { normalise } from '../../text/index.ts';
import type { Found, Rule } from '../rule.ts';

/** Two controls about the same that carry the same label or comment in one language: one of them will be forgotten when it changes. */
export const repeatedControl: Rule = {
  code: 'repeatedControl',
  severity: 'warning',
  find: ({ controls }) => {
    const firsts = new Map<string, WrittenControl>();
    return controls.flatMap((written): Found[] => {
      const { id } = written.control;
      for (const { key, path } of keysOf(written)) {
        const first = firsts.get(key);
        if (first && first !== written)
          return [{ control: id, place: written.placeOf(path), args: { other: first.control.id, field: path[0]! } }];
        firsts.set(key, written);
      }
      return [];
    });
  },
};

/** What two controls about the same thing must not share, and where it stands. */
export function keysOf({ control }: WrittenControl): { key: string; path: readonly ['comment' | 'label', string] }[] {
  return (['comment', 'label'] as const).flatMap((field) =>
    Object.entries(control[field]).map(([code, text]) => ({
      key: [field, code, control.about, control.provider ?? '', normalise(text).replace(/[\s.!]+$/, '')].join('\n'),
      path: [field, code] as const,
    })),
  );
}
