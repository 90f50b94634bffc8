import type { AnswerForm, ReviewAction, ReviewLine, ReviewPreview } from '../../model/index.ts';
import { type Captions, cellLines } from './cell-lines.ts';
import { make } from './elements.ts';

/** What the form opens with, and who it asks. */
interface FormOptions {
  readonly line: ReviewLine;
  readonly form: AnswerForm;
  /** A control that the words were taken from; null when a person types their own. */
  readonly control: string | null;
  readonly captions: Captions;
  readonly word: (name: string) => string;
  readonly preview: (action: ReviewAction) => Promise<ReviewPreview>;
  readonly save: (action: ReviewAction) => void;
  readonly cancel: () => void;
}

const PAUSE = 120;

/** A form on the page. */
export interface OpenForm {
  readonly element: HTMLFormElement;
  readonly control: string | null;
  /** The form with what is typed in it by now. */
  readonly draft: () => AnswerForm;
}

/** Answer and comment to type or choose, with the cells as they will stand beneath. */
export function answerForm({ line, form, control, captions, word, preview, save, cancel }: FormOptions): OpenForm {
  const answer = answerField(form, word, line.language);
  const comment = form.hasComment
    ? make('textarea', { id: 'comment', rows: 4, lang: line.language }, form.comment)
    : null;
  const outcome = make('div', { class: 'preview', 'aria-live': 'polite' });
  const current = (): ReviewAction => ({
    rows: [line.at],
    how: 'changed',
    answer: textOrNull(answer.value()),
    comment: comment === null ? null : textOrNull(comment.value),
    control,
  });
  let asked = 0;
  const look = async () => {
    const mine = ++asked;
    const { cells, refusal } = await preview(current());
    if (mine === asked) outcome.replaceChildren(...showPreview({ cells, refusal }, line, captions, word));
  };
  let timer = 0;
  const element = make(
    'form',
    { class: 'answer', 'aria-label': word('edit') },
    make('h3', {}, word('edit'), control === null ? '' : ` · ${control}`),
    answer.element,
    comment === null ? null : make('label', { for: 'comment' }, word('comment')),
    comment,
    make('h3', {}, word('willStand')),
    outcome,
    make(
      'div',
      { class: 'actions' },
      make('button', { type: 'submit' }, make('kbd', { 'aria-hidden': 'true' }, 'Ctrl ↵'), ` ${word('save')}`),
      make(
        'button',
        { type: 'button', click: cancel },
        make('kbd', { 'aria-hidden': 'true' }, 'Esc'),
        ` ${word('cancel')}`,
      ),
    ),
  );
  element.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(look, PAUSE);
  });
  element.addEventListener('submit', (event) => {
    event.preventDefault();
    save(current());
  });
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') cancel();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) element.requestSubmit();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  void look();
  return { element, control, draft: () => ({ ...form, answer: answer.value(), comment: comment?.value ?? '' }) };
}

interface Field {
  readonly element: HTMLElement | null;
  readonly value: () => string;
}

function answerField({ kind, options, answer }: AnswerForm, word: (name: string) => string, language: string): Field {
  if (kind === 'none') return { element: null, value: () => '' };
  if (kind === 'text') {
    const text = make('textarea', { id: 'answer', rows: 3, lang: language }, answer);
    return {
      element: make('div', {}, make('label', { for: 'answer' }, word('answer')), text),
      value: () => text.value,
    };
  }
  // An empty choice first: only a comment, no word.
  const radios = [{ value: '', label: word('noWord') }, ...options].map(({ value, label }) => {
    const radio = make('input', { type: 'radio', name: 'answer', value, checked: value === answer });
    return { radio, element: make('label', { class: 'choice' }, radio, make('span', { lang: language }, label)) };
  });
  return {
    element: make('fieldset', {}, make('legend', {}, word('answer')), ...radios.map(({ element }) => element)),
    value: () => radios.find(({ radio }) => radio.checked)?.radio.value ?? '',
  };
}

function showPreview(
  { cells, refusal }: ReviewPreview,
  line: ReviewLine,
  captions: Captions,
  word: (name: string) => string,
): Node[] {
  if (refusal !== null) return [make('p', { class: 'caution' }, refusal)];
  if (Object.keys(cells).length === 0) return [make('p', { class: 'quiet' }, word('staysBlank'))];
  return [cellLines(cells, captions, line.language)];
}

function textOrNull(text: string): string | null {
  return text.trim() === '' ? null : text;
}
