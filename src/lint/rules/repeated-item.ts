import { CONTEXT_KEYS, type Phrasing, phrasingText } from '../../model/index.ts';
import type { Found, Rule } from '../rule.ts';

/** The same topic or the same question twice in one control: one entry says nothing. Mended by taking out the later one. */
export const repeatedItem: Rule = {
  code: 'repeatedItem',
  severity: 'warning',
  find: ({ controls }) =>
    controls.flatMap((written): Found[] => {
      const { control, file, index, placeOf } = written;
      // A topic that is settled needs not be touched too; one settled twice, once inverted, is for a person.
      const settled = control.topics.map(({ topic, inverted }) => `${topic}${inverted ? ' inverted' : ''}`);
      const topics = control.topics.map(({ topic }) => topic);
      const shown = (item: string) => item;
      const lists = [
        { path: ['topics'], items: settled, before: [], shown, isMended: () => true },
        { path: ['touches'], items: control.touches, before: topics, shown, isMended: () => true },
        ...Object.entries(control.phrasings).map(([code, list]) => ({
          path: ['phrasings', code],
          items: list.map(itemOf),
          before: [],
          shown: (_item: string, at: number) => phrasingText(list[at]!),
          // Which of two answers holds is a person's to say.
          isMended: (at: number) => typeof list[at] === 'string',
        })),
      ];
      return lists.flatMap(({ path, items, before, shown, isMended }) =>
        items.flatMap((item, at): Found[] => {
          if (!(before as readonly string[]).includes(item) && items.indexOf(item) === at) return [];
          const full = ['controls', index, ...path, at];
          const repair = isMended(at) ? { repair: { file, path: full, to: { kind: 'remove' as const } } } : {};
          return [{ control: control.id, place: placeOf([...path, at]), args: { found: shown(item, at) }, ...repair }];
        }),
      );
    }),
};

/** The text, and what a settled question is known by beside it. */
function itemOf(phrasing: Phrasing): string {
  const context = typeof phrasing === 'string' ? [] : CONTEXT_KEYS.map((key) => phrasing[key] ?? '');
  return [phrasingText(phrasing), ...context].join('\n').trimEnd();
}
