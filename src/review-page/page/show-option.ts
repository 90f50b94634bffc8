import type { ReviewOption } from '../../model/index.ts';
import { make } from './elements.ts';

/** A control that could answer the row: its name, its words, what it would put into the cells. One button; a key presses it where one is given. */
export function showOption(
  option: ReviewOption,
  key: string | null,
  choose: () => void,
  word: (name: string) => string,
): HTMLElement {
  const { control, label, confidence, reply, comment, caution, refusal } = option;
  return make(
    'button',
    { type: 'button', class: 'option', 'aria-keyshortcuts': key, click: choose },
    make(
      'span',
      { class: 'where' },
      key === null ? null : make('kbd', { 'aria-hidden': 'true' }, key),
      make('strong', {}, label),
      confidence === null ? null : make('span', {}, `${Math.round(confidence * 100)} %`),
      make('span', { class: 'ref' }, control),
    ),
    make(
      'span',
      { class: 'says' },
      reply === null || reply === 'value' ? null : make('b', {}, `${word(`reply.${reply}`)}. `),
      comment,
    ),
    caution === '' ? null : make('span', { class: 'caution' }, caution),
    refusal === null ? null : make('span', { class: 'caution' }, refusal),
  );
}
