import type { ReviewOption } from '../../model/index.ts';
import { make } from './elements.ts';
import { showOption } from './show-option.ts';

interface SearchBox {
  readonly at: number;
  readonly word: (name: string) => string;
  readonly search: (at: number, text: string) => Promise<readonly ReviewOption[]>;
  readonly take: (option: ReviewOption) => void;
}

/** Results shown at once; a longer list is narrowed faster by another word than by scrolling. */
const MOST = 8;
/** Milliseconds without a key before the server is asked. */
const PAUSE = 120;

/** A search over the whole knowledge base; what is chosen goes into the form, for a person to read before it stands. */
export function searchBox({ at, word, search, take }: SearchBox): HTMLElement {
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
    const found = text === '' ? [] : await search(at, text);
    // An answer that was overtaken by a later question is not shown.
    if (mine !== asked) return;
    const shown = found.slice(0, MOST);
    results.replaceChildren(
      ...shown.map((option) =>
        make(
          'li',
          {},
          showOption(option, null, () => take(option), word),
        ),
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
  return make(
    'section',
    { role: 'search', 'aria-label': word('search') },
    make('h3', {}, make('label', { for: 'search' }, make('kbd', { 'aria-hidden': 'true' }, '/'), ` ${word('search')}`)),
    input,
    count,
    results,
  );
}
