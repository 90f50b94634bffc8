import type { ReviewDetail, ReviewLine } from '../../model/index.ts';
import { captionsOf, cellLines } from './cell-lines.ts';
import { keyButton, make } from './elements.ts';
import { type Actions, placeName, type Review } from './review.ts';
import { showOption } from './show-option.ts';

/** Everything about one row; a form stands where the answer does. */
export function showRow(
  review: Review,
  line: ReviewLine,
  detail: ReviewDetail,
  actions: Actions,
  form: Node | null,
): Node[] {
  const { word } = actions;
  const path = [detail.id, line.section].filter((part) => part !== '').join(' · ');
  return [
    make(
      'p',
      { class: 'where' },
      make('span', { class: 'flag', 'data-flag': line.flag }, word(`flag.${line.flag}`)),
      line.flag === 'none' ? null : make('span', {}, `${Math.round(detail.confidence * 100)} %`),
      make('span', { class: 'ref' }, placeName(line)),
      make('span', { class: 'section', lang: line.language }, path),
    ),
    make('h2', { id: 'question', tabindex: -1, lang: line.language }, line.question),
    form ?? showAnswer(review, line, detail, actions),
    make('div', { class: 'halves' }, showWhy(detail, actions), showAlternatives(line, detail, actions)),
  ];
}

/** What goes into the customer's cells, and what to do about it. */
function showAnswer({ view }: Review, line: ReviewLine, detail: ReviewDetail, actions: Actions): HTMLElement {
  const { word } = actions;
  const { proposal, decision } = detail;
  const isDecided = line.state === 'decided';
  const cells = isDecided ? line.cells : (proposal?.cells ?? {});
  const control = isDecided ? decision?.control : proposal?.control;
  return make(
    'section',
    { class: 'answer', 'aria-label': word('answer') },
    make('h3', {}, isDecided ? `${word(`how.${line.how}`)} (${decision?.by ?? view.reviewer})` : word('answer')),
    Object.keys(cells).length > 0
      ? cellLines(cells, captionsOf(detail.neighbours), line.language)
      : make('p', { class: 'quiet' }, word(isDecided ? 'staysBlank' : 'nothingProposed')),
    control ? make('p', { class: 'control' }, control, !isDecided && proposal ? ` · ${proposal.label}` : '') : null,
    !isDecided && proposal?.refusal ? make('p', { class: 'caution' }, proposal.refusal) : null,
    make(
      'div',
      { class: 'actions', role: 'group', 'aria-label': word('actions') },
      keyButton('a', word('accept'), actions.accept, { disabled: proposal === null || proposal.refusal !== null }),
      keyButton('e', word('edit'), actions.edit),
      keyButton('n', word('notApplicable'), actions.notApplicable),
      keyButton('s', word('skip'), actions.skip),
      keyButton('u', word('undo'), actions.undo),
    ),
  );
}

function showWhy({ reasons, evidence }: ReviewDetail, { word }: Actions): HTMLElement {
  const words = (name: string, list: readonly string[]) =>
    list.length === 0 ? null : make('p', { class: 'quiet' }, `${word(name)} `, make('q', {}, list.join(', ')));
  return make(
    'section',
    {},
    make('h3', {}, word('why')),
    reasons.length > 0
      ? make('ul', {}, ...reasons.map((reason) => make('li', {}, reason)))
      : make('p', { class: 'quiet' }, word('noDoubt')),
    words('met', evidence.met),
    words('unmet', evidence.unmet),
  );
}

function showAlternatives(line: ReviewLine, { alternatives, neighbours }: ReviewDetail, actions: Actions): HTMLElement {
  const { word } = actions;
  const items = alternatives.map((option, nth) =>
    make(
      'li',
      {},
      showOption(option, {
        key: String(nth + 1),
        choose: () => actions.pick(nth),
        word,
        captions: captionsOf(neighbours),
        language: line.language,
      }),
    ),
  );
  return make(
    'section',
    {},
    make('h3', {}, word('alternatives')),
    items.length > 0
      ? make('ol', { class: 'options' }, ...items)
      : make('p', { class: 'quiet' }, word('noAlternatives')),
  );
}
