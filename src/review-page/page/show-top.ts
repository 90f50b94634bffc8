import { keyButton, make } from './elements.ts';
import { type Actions, listed, type Review } from './review.ts';
import { bar, countParts, PARTS } from './show-overview.ts';

/** The file, how far the review is, and what can be done with the page as a whole. */
export function showTop(review: Review, actions: Actions): Node[] {
  const { word } = actions;
  const lines = [...review.lines.values()];
  const counts = countParts(lines);
  const open = listed(review, 'open').length;
  const said = PARTS.filter((part) => counts[part] > 0).map((part) => `${word(`part.${part}`)} ${counts[part]}`);
  return [
    make('h1', {}, review.view.file),
    make(
      'div',
      { class: 'progress', role: 'img', 'aria-label': said.join(', ') },
      bar(counts, lines.length),
      make(
        'p',
        { class: 'where' },
        make('b', {}, open === 0 ? word('allDecided') : `${word('filter.open')} ${open}`),
        ...PARTS.filter((part) => counts[part] > 0).map((part) =>
          make('span', {}, make('i', { class: `swatch part-${part}` }), `${word(`part.${part}`)} ${counts[part]}`),
        ),
      ),
    ),
    make(
      'div',
      { class: 'actions' },
      keyButton('o', word('overview'), actions.overview, { 'aria-pressed': String(review.mode === 'overview') }),
      keyButton('?', word('help'), actions.help),
      keyButton('q', word('finish'), actions.finish),
    ),
    ...review.view.notes.map((note) => make('p', { class: 'caution' }, note)),
  ];
}
