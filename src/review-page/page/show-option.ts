import type { ReviewOption } from '../../model/index.ts';
import { type Captions, cellLines } from './cell-lines.ts';
import { make } from './elements.ts';

interface OptionPlace {
  /** The key that presses it; null when there is none, and it only opens the form. */
  readonly key: string | null;
  readonly choose: () => void;
  readonly word: (name: string) => string;
  readonly captions: Captions;
  /** Of the question. */
  readonly language: string;
}

/**
 * A control that could answer the row, as one button. With a key it decides at once, so it shows every word that would go out;
 * without one, enough to tell it from others.
 */
export function showOption(option: ReviewOption, { key, choose, word, captions, language }: OptionPlace): HTMLElement {
  const { control, label, confidence, reply, comment, caution, refusal, cells } = option;
  const position = reply === null || reply === 'value' ? null : make('b', {}, `${word(`reply.${reply}`)}. `);
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
    key !== null && Object.keys(cells).length > 0
      ? cellLines(cells, captions, language)
      : make('span', { class: 'says' }, position, comment),
    caution === '' ? null : make('span', { class: 'caution' }, caution),
    refusal === null ? null : make('span', { class: 'caution' }, refusal),
  );
}
