import { keyButton, make } from './elements.ts';
import { type Actions, FILTERS, listed, type Review } from './review.ts';

/** The rows to choose from, and which of them. */
export function showList(review: Review, actions: Actions): Node[] {
  const { word } = actions;
  const filters = FILTERS.map((filter) =>
    make(
      'button',
      { type: 'button', 'aria-pressed': String(review.filter === filter), click: () => actions.filter(filter) },
      `${word(`filter.${filter}`)} `,
      make('span', { class: 'count' }, String(listed(review, filter).length)),
    ),
  );
  const lines = listed(review, review.filter);
  const items = lines.map((line) =>
    make(
      'li',
      {},
      make(
        'button',
        {
          type: 'button',
          class: 'line',
          'data-at': line.at,
          'data-flag': line.flag,
          'aria-current': line.at === review.current ? 'true' : null,
          click: () => actions.select(line.at),
        },
        make(
          'span',
          { class: 'where' },
          make('span', { class: 'flag', 'data-flag': line.flag }, word(`flag.${line.flag}`)),
          make('span', { class: 'ref' }, `${line.sheet}!${line.ref}`),
          line.state === 'decided' ? make('span', { class: 'how' }, word(`how.${line.how}`)) : null,
        ),
        make('span', { class: 'asked', lang: line.language }, line.question),
        review.filter === 'ready'
          ? make('span', { class: 'answered', lang: line.language }, Object.values(line.cells).join(' · '))
          : null,
      ),
    ),
  );
  const bulk =
    review.filter === 'ready' && lines.length > 0
      ? [keyButton('A', word('acceptReady'), actions.acceptReady, { class: 'bulk' })]
      : [];
  return [
    make('h2', { class: 'unseen' }, word('rows')),
    make('div', { class: 'filters', role: 'group', 'aria-label': word('filters') }, ...filters),
    ...bulk,
    items.length > 0 ? make('ol', {}, ...items) : make('p', { class: 'quiet' }, word('nothingHere')),
  ];
}
