import type { Cells, Neighbours } from '../../model/index.ts';
import { make } from './elements.ts';

/** What each column of the sheet is headed, by its letters. */
export type Captions = Readonly<Record<string, string>>;

export function captionsOf({ columns, header }: Neighbours): Captions {
  return Object.fromEntries(columns.map((column, at) => [column, header[at] ?? '']));
}

/** Cells with their column's caption and the text as it will stand; of spans, so that a button can hold them. */
export function cellLines(cells: Cells, captions: Captions, language: string): HTMLElement {
  const lines = Object.entries(cells).flatMap(([ref, value]) => [
    make('span', { class: 'cell' }, ref, ' ', make('span', {}, captions[ref.replace(/\d+$/, '')] ?? '')),
    make('span', { class: 'text', lang: language }, String(value)),
  ]);
  return make('span', { class: 'cells' }, ...lines);
}
