import type { ReviewLine } from '../../model/index.ts';
import { draw, make } from './elements.ts';
import type { Actions, Review } from './review.ts';

/** What a bar is made of, in this order; colours and the table beside it say the same. */
export const PARTS = ['done', 'ready', 'medium', 'low', 'none'] as const;
export type Part = (typeof PARTS)[number];

/** The part a row counts to: what needs nobody any more is done, whatever its flag was. */
export function partOf({ state, flag }: ReviewLine): Part {
  if (state === 'decided' || state === 'settled') return 'done';
  return state === 'ready' || flag === 'high' ? 'ready' : flag;
}

/** How many of the lines each part has. */
export function countParts(lines: readonly ReviewLine[]): Record<Part, number> {
  const counts: Record<Part, number> = { done: 0, ready: 0, medium: 0, low: 0, none: 0 };
  for (const line of lines) counts[partOf(line)]++;
  return counts;
}

/** A bar of the counts; its width is the share of `most`. The figures stand beside it, so it is drawn for the eye only. */
export function bar(counts: Record<Part, number>, most: number): SVGElement {
  let from = 0;
  const parts = PARTS.filter((part) => counts[part] > 0).map((part) => {
    const x = (from / most) * 100;
    from += counts[part];
    const width = (counts[part] / most) * 100;
    return draw('rect', { x: `${x}%`, y: 0, width: `${width}%`, height: '100%', class: `part-${part}` });
  });
  return draw('svg', { class: 'bar', 'aria-hidden': 'true', focusable: 'false' }, ...parts);
}

/** The state of the file by sheet and outermost section: a table with a bar in each line; a section's name leads to its first open row. */
export function showOverview(review: Review, actions: Actions): Node[] {
  const { word } = actions;
  const lines = [...review.lines.values()];
  const sheets = groupBy(lines, ({ sheet }) => sheet);
  const groups = [...sheets].flatMap(([sheet, rows]) => {
    const sections = groupBy(rows, ({ section }) => section.split(' / ')[0]!);
    const inner =
      sections.size > 1 ? [...sections].map(([name, own]) => ({ name: name || '–', rows: own, isSheet: false })) : [];
    return [{ name: sheet, rows, isSheet: true }, ...inner];
  });
  const mostIn = (isSheet: boolean) =>
    Math.max(1, ...groups.filter((group) => group.isSheet === isSheet).map(({ rows }) => rows.length));
  const body = groups.map(({ name, rows, isSheet }) => {
    const counts = countParts(rows);
    const first = rows.find(({ state }) => state === 'open') ?? rows[0]!;
    return make(
      'tr',
      { class: isSheet ? 'total' : null },
      make('th', { scope: 'row' }, make('button', { type: 'button', click: () => actions.select(first.at) }, name)),
      make('td', { class: 'drawn' }, bar(counts, mostIn(isSheet))),
      ...PARTS.map((part) => make('td', { class: 'number' }, counts[part] === 0 ? '' : String(counts[part]))),
    );
  });
  return [
    make('h2', { id: 'question', tabindex: -1 }, word('overview')),
    make(
      'table',
      { class: 'overview' },
      make(
        'thead',
        {},
        make(
          'tr',
          {},
          make('th', { scope: 'col' }, word('section')),
          make('td', {}),
          ...PARTS.map((part) =>
            make(
              'th',
              { scope: 'col', class: 'number' },
              make('i', { class: `swatch part-${part}` }),
              word(`part.${part}`),
            ),
          ),
        ),
      ),
      make('tbody', {}, ...body),
    ),
  ];
}

function groupBy(lines: readonly ReviewLine[], keyOf: (line: ReviewLine) => string): Map<string, ReviewLine[]> {
  const groups = new Map<string, ReviewLine[]>();
  for (const line of lines) groups.set(keyOf(line), [...(groups.get(keyOf(line)) ?? []), line]);
  return groups;
}
