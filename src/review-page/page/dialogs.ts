import { make, place } from './elements.ts';
import { KEYS, keysAreOn, turnKeys } from './keys.ts';

/** The list of keys; they can be turned off for those whose tools send single letters (WCAG 2.1.4). */
export function openHelp(word: (name: string) => string): void {
  const dialog = place<HTMLDialogElement>('help');
  const keys = KEYS.flatMap(({ keys: names, does }) => [
    make('dt', {}, ...names.flatMap((name, at) => [at === 0 ? '' : ' ', make('kbd', {}, name)])),
    make('dd', {}, word(`key.${does}`)),
  ]);
  const box = make('input', { type: 'checkbox', checked: keysAreOn() });
  box.addEventListener('change', () => turnKeys(box.checked));
  dialog.replaceChildren(
    make('h2', { id: 'help-title' }, word('help')),
    make('dl', { class: 'keys' }, ...keys),
    make('p', {}, make('label', { class: 'choice' }, box, word('keysOn'))),
    make('form', { method: 'dialog' }, make('button', { autofocus: true }, word('close'))),
  );
  dialog.setAttribute('aria-labelledby', 'help-title');
  dialog.showModal();
}

/** Asks whether the review is over for now. */
export function openFinish(word: (name: string) => string, open: number, finish: () => void): void {
  const dialog = place<HTMLDialogElement>('finish');
  dialog.replaceChildren(
    make('h2', { id: 'finish-title' }, word('finish')),
    make('p', {}, open === 0 ? word('allDecided') : `${word('filter.open')}: ${open}. ${word('comeBack')}`),
    make(
      'form',
      { method: 'dialog', class: 'actions', submit: finish },
      make('button', { autofocus: true }, word('finish')),
      make('button', { type: 'button', click: () => dialog.close() }, word('cancel')),
    ),
  );
  dialog.setAttribute('aria-labelledby', 'finish-title');
  dialog.showModal();
}
