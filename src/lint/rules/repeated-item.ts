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
      const lists = [
        { path: ['topics'], items: settled, before: [] },
        { path: ['touches'], items: control.touches, before: topics },
        ...Object.entries(control.phrasings).map(([code, items]) => ({ path: ['phrasings', code], items, before: [] })),
      ];
      return lists.flatMap(({ path, items, before }) =>
        items.flatMap((item, at): Found[] => {
          if (!(before as readonly string[]).includes(item) && items.indexOf(item) === at) return [];
          const full = ['controls', index, ...path, at];
          const repair = { file, path: full, to: { kind: 'remove' as const } };
          return [{ control: control.id, place: placeOf([...path, at]), args: { found: item }, repair }];
        }),
      );
    }),
};
