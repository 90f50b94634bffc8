import { type Actions, listed, type Review } from './review.ts';

/** What the help lists, in its order. */
export const KEYS: readonly { readonly keys: readonly string[]; readonly does: string }[] = [
  { keys: ['j', 'k'], does: 'move' },
  { keys: ['a'], does: 'accept' },
  { keys: ['1', '2', '3'], does: 'pick' },
  { keys: ['e'], does: 'edit' },
  { keys: ['n'], does: 'notApplicable' },
  { keys: ['s'], does: 'skip' },
  { keys: ['u'], does: 'undo' },
  { keys: ['/'], does: 'search' },
  { keys: ['f'], does: 'filter' },
  { keys: ['h'], does: 'ready' },
  { keys: ['A'], does: 'acceptReady' },
  { keys: ['o'], does: 'overview' },
  { keys: ['q'], does: 'finish' },
  { keys: ['?'], does: 'help' },
  { keys: ['Ctrl ↵', 'Esc'], does: 'form' },
];

const STORED = 'vouch-keys';

export function keysAreOn(): boolean {
  return localStorage.getItem(STORED) !== 'off';
}

export function turnKeys(on: boolean): void {
  localStorage.setItem(STORED, on ? 'on' : 'off');
}

/** Keys that decide: one press is one decision, however long the key is held. */
const DECIDES = new Set(['a', 'A', 'n', 's', 'u', '1', '2', '3']);

/** Runs what a key means on the page; keys typed into a field, in a dialog or with Ctrl, Alt or Cmd are left alone. */
export function listenToKeys(
  review: Review,
  actions: Actions,
  move: (steps: number) => void,
  nextFilter: () => void,
): void {
  const meaning: Readonly<Record<string, () => void>> = {
    j: () => move(1),
    k: () => move(-1),
    a: actions.accept,
    e: actions.edit,
    s: actions.skip,
    n: actions.notApplicable,
    u: actions.undo,
    f: nextFilter,
    h: () => actions.filter('ready'),
    A: () => {
      // Only with the answers in sight.
      if (review.filter === 'ready' && listed(review, 'ready').length > 0) actions.acceptReady();
    },
    o: actions.overview,
    q: actions.finish,
    '1': () => actions.pick(0),
    '2': () => actions.pick(1),
    '3': () => actions.pick(2),
    '/': () => document.getElementById('search')?.focus(),
  };
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    const from = event.target as HTMLElement;
    if (event.key === 'Escape' && from.id === 'search') return from.blur();
    if (document.querySelector('dialog[open]') || from.closest('input, textarea, select')) return;
    if (event.key === '?') return actions.help();
    // A form keeps what is typed in it: no key leads away from it but those it shows.
    if (review.mode === 'edit' && event.key !== '/') return;
    const run = keysAreOn() ? meaning[event.key] : undefined;
    if (run === undefined || (event.repeat && DECIDES.has(event.key))) return;
    event.preventDefault();
    run();
  });
}
