import type { Neighbours, ReviewLine } from '../../model/index.ts';
import { make } from './elements.ts';

/** The rows around the question as they stand in the sheet. */
export function showNeighbours(
  line: ReviewLine,
  { own, columns, header, rows }: Neighbours,
  word: (name: string) => string,
): HTMLElement {
  const head = (texts: readonly string[], corner: string) =>
    make('tr', {}, make('td', {}, corner), ...texts.map((text) => make('th', { scope: 'col' }, text)));
  const body = rows.map(({ number, texts }) =>
    make(
      'tr',
      { 'aria-current': number === own ? 'true' : null },
      make('th', { scope: 'row' }, String(number)),
      ...texts.map((text) => make('td', {}, text)),
    ),
  );
  return make(
    'section',
    {},
    make('h3', {}, word('neighbours')),
    make(
      'div',
      // Scrolls sideways where the sheet is wide, so it has to be reachable by keys.
      {
        class: 'sheet',
        tabindex: 0,
        role: 'group',
        'aria-label': `${word('neighbours')}: ${line.sheet}`,
        lang: line.language,
      },
      make(
        'table',
        {},
        make('thead', {}, head(columns, ''), header.some((text) => text !== '') ? head(header, '') : null),
        make('tbody', {}, ...body),
      ),
    ),
  );
}
