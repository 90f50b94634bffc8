import type { ReviewOption } from '../../model/index.ts';
import { make } from './elements.ts';
import { showOption } from './show-option.ts';

interface SearchBox {
  readonly word: (name: string) => string;
  readonly search: (text: string) => Promise<readonly ReviewOption[]>;
  readonly take: (option: ReviewOption) => void;
}

/** Results shown at once; a longer list is narrowed faster by another word than by scrolling. */
const MOST = 8;
/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** The parts of the search, and how it is emptied for another row. */
export interface Finder {
  readonly nodes: readonly Node[];
  readonly clear: () => void;
}

/** A search over the whole knowledge base; what is chosen goes into the form, for a person to read before it stands. */
export function searchBox({ word, search, take }: SearchBox): Finder {
  const results = make('ol', { class: 'options', 'aria-label': word('results') });
  const count = make('p', { class: 'quiet', role: 'status', 'aria-live': 'polite' });
  const input = make('input', {
    type: 'search',
    id: 'search',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-keyshortcuts': '/',
  });
  let timer = 0;
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const text = input.value.trim();
    const found = text === '' ? [] : await search(text);
    // An answer that was overtaken by a later question is not shown.
    if (mine !== asked) return;
    const shown = found.slice(0, MOST);
    results.replaceChildren(
      ...shown.map((option) =>
        make('li', {}, showOption(option, { key: null, choose: () => take(option), word, captions: {}, language: '' })),
      ),
    );
    count.textContent =
      text === '' ? '' : found.length === 0 ? word('nothingFound') : `${shown.length} / ${found.length}`;
  };
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  });
  input.addEventListener('keydown', async (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
    event.preventDefault();
    if (event.key === 'Enter') {
      clearTimeout(timer);
      await look();
    }
    results.querySelector('button')?.focus();
  });
  results.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    event.preventDefault();
    const buttons = [...results.querySelectorAll('button')];
    const next = buttons.indexOf(event.target as HTMLButtonElement) + (event.key === 'ArrowDown' ? 1 : -1);
    if (next < 0) input.focus();
    else buttons[next]?.focus();
  });
  const label = make('label', { for: 'search' }, make('kbd', { 'aria-hidden': 'true' }, '/'), ` ${word('search')}`);
  return {
    nodes: [make('h3', {}, label), input, count, results],
    clear: () => {
      asked++;
      clearTimeout(timer);
      input.value = '';
      count.textContent = '';
      results.replaceChildren();
    },
  };
}
