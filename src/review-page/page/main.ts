import type { AnswerForm, ReviewAction, ReviewLine, ReviewOption, ReviewOutcome } from '../../model/index.ts';
import { answerForm, type OpenForm } from './answer-form.ts';
import { NotDone, server } from './ask-server.ts';
import { captionsOf } from './cell-lines.ts';
import { openFinish, openHelp } from './dialogs.ts';
import { make, place } from './elements.ts';
import { listenToKeys } from './keys.ts';
import { type Actions, FILTERS, type Filter, listed, nextAfter, placeName, type Review } from './review.ts';
import { searchBox } from './search-box.ts';
import { showList } from './show-list.ts';
import { showNeighbours } from './show-neighbours.ts';
import { showOverview } from './show-overview.ts';
import { showRow } from './show-row.ts';
import { showTop } from './show-top.ts';

const view = await server.view();
const word = (name: string): string => view.words[name] ?? name;
const review: Review = {
  view,
  lines: new Map(view.lines.map((line) => [line.at, line])),
  filter: 'open',
  current: null,
  detail: null,
  mode: 'show',
};
/** A place that no row has: what is asked about it changes nothing. */
const NO_ROW = Number.MAX_SAFE_INTEGER;
/** While a decision is on its way nothing else is decided: nobody has seen the next row yet. */
let isBusy = false;
let form: OpenForm | null = null;
/** Forms that were left without saving, by row: nothing typed is lost while the page is open. */
const drafts = new Map<number, { readonly form: AnswerForm; readonly control: string | null }>();

const actions: Actions = {
  word,
  select: (at) => void show(at),
  filter: choose,
  accept: () => {
    const { detail } = review;
    if (detail?.proposal && detail.proposal.refusal === null) void decide({ how: 'accepted' });
    else say(word('nothingToAccept'));
  },
  acceptReady: () => {
    const rows = listed(review, 'ready').map(({ at }) => at);
    if (rows.length > 0) void decide({ rows, how: 'accepted' });
  },
  skip: () => void decide({ how: 'skipped' }),
  notApplicable: () => void decide({ how: 'notApplicable' }),
  undo: () => void act(async (at) => finishUndo(await server.undo(at))),
  pick: (nth) => {
    const option = review.detail?.alternatives[nth];
    if (option === undefined) return say(word('noSuchAlternative'));
    if (review.mode === 'edit') return edit(option);
    // What cannot stand as it is, or would lose its words, goes through the form.
    if (option.refusal !== null || option.caution !== '' || option.reply === null) return edit(option);
    void decide({ how: 'changed', answer: option.reply, comment: option.comment, control: option.control });
  },
  edit: () => edit(null),
  overview: () => {
    review.mode = review.mode === 'overview' ? 'show' : 'overview';
    form = null;
    render();
    place('question')?.focus();
  },
  help: () => openHelp(word),
  finish: () => openFinish(word, listed(review, 'open').length, () => void finish()),
};

/** Shows a row, or, with null, that the list is empty. */
async function show(at: number | null): Promise<void> {
  if (form !== null && review.current !== null)
    drafts.set(review.current, { form: form.draft(), control: form.control });
  if (at !== review.current) finder.clear();
  review.current = at;
  review.detail = null;
  review.mode = 'show';
  form = null;
  location.replace(at === null ? '#' : `#${at}`);
  if (at !== null) {
    const detail = await server.row(at);
    place('trouble').replaceChildren();
    // Another row was chosen meanwhile.
    if (review.current !== at) return;
    review.detail = detail;
  }
  render();
  place('row').scrollTop = 0;
  // Who went to the search meanwhile types words: they must not become keys that decide.
  if (!document.activeElement?.closest('input, textarea')) place('question').focus({ preventScroll: true });
}

function choose(filter: Filter): void {
  review.filter = filter;
  const lines = listed(review, filter);
  say(`${word(`filter.${filter}`)}: ${lines.length}`);
  const stays = lines.some(({ at }) => at === review.current);
  void show(stays ? review.current : (lines[0]?.at ?? null));
}

function move(steps: number): void {
  const lines = listed(review, review.filter);
  const here = lines.findIndex(({ at }) => at === review.current);
  const next = lines[Math.min(lines.length - 1, Math.max(0, here + steps))];
  if (next !== undefined && next.at !== review.current) void show(next.at);
}

function nextFilter(): void {
  choose(FILTERS[(FILTERS.indexOf(review.filter) + 1) % FILTERS.length]!);
}

/** Opens the form with what stands or is proposed, or with a control's words. */
function edit(option: ReviewOption | null): void {
  const { detail, current } = review;
  if (detail === null || current === null) return;
  const line = review.lines.get(current)!;
  const left = option === null ? drafts.get(current) : undefined;
  const control = option?.control ?? (left ? left.control : (detail.decision?.control ?? null));
  const filled: AnswerForm = option === null ? (left?.form ?? detail.form) : withOption(detail.form, option);
  form = answerForm({
    line,
    form: filled,
    control,
    captions: captionsOf(detail.neighbours),
    word,
    preview: server.preview,
    save: (action) => void decide(action),
    cancel: () => {
      drafts.delete(current);
      form = null;
      review.mode = 'show';
      render();
      place('question').focus();
    },
  });
  review.mode = 'edit';
  render();
  form.element.querySelector<HTMLElement>('input:checked, textarea, input')?.focus();
}

function withOption(empty: AnswerForm, { reply, comment, caution, cells }: ReviewOption): AnswerForm {
  // Words that may not go out are not put where they would.
  const words = caution === '' ? (comment ?? '') : '';
  if (empty.kind === 'ticks') return { ...empty, answer: reply === 'value' ? '' : (reply ?? ''), comment: words };
  const standing = Object.values(cells).map(String);
  if (empty.kind === 'choices')
    return {
      ...empty,
      answer: empty.options.find(({ value }) => standing.includes(value))?.value ?? '',
      comment: words,
    };
  return { ...empty, answer: standing[0] ?? words, comment: empty.hasComment && standing.length > 0 ? words : '' };
}

async function decide(action: Partial<ReviewAction> & Pick<ReviewAction, 'how'>): Promise<void> {
  // A row is decided with its answer in sight: one that a list, the form or the overview hides is not, unless these name it.
  if (action.rows === undefined && (review.mode !== 'show' || review.current === null)) return;
  await act(async (at) => {
    const outcome = await server.decide({ rows: [at], answer: null, comment: null, control: null, ...action });
    if (outcome.refusal !== null) {
      say(outcome.refusal);
      return;
    }
    take(outcome);
    form = null;
    for (const line of outcome.lines) drafts.delete(line.at);
    const [line] = outcome.lines;
    const many = outcome.lines.length > 1 ? ` (${outcome.lines.length})` : '';
    if (line) say(`${word(`how.${line.how}`)}${many === '' ? `: ${placeName(line)}` : many}`);
    await show(nextAfter(review, at));
  });
}

async function finishUndo(outcome: ReviewOutcome): Promise<void> {
  take(outcome);
  const [line] = outcome.lines;
  if (line === undefined) return say(word('nothingToUndo'));
  say(`${word('undone')}: ${placeName(line)}${outcome.lines.length > 1 ? ` (${outcome.lines.length})` : ''}`);
  if (!listed(review, review.filter).some(({ at }) => at === line.at))
    review.filter = line.state === 'ready' ? 'ready' : line.state === 'open' ? 'open' : 'all';
  await show(line.at);
}

/** Runs what decides something about the current row, unless it is not shown yet or another decision is on its way. */
async function act(action: (at: number) => Promise<void>): Promise<void> {
  if (isBusy || (review.current !== null && review.detail === null)) return;
  isBusy = true;
  try {
    await action(review.current ?? NO_ROW);
  } finally {
    isBusy = false;
  }
}

/** Whatever was asked for and did not happen is said at the top of the page. */
window.addEventListener('unhandledrejection', (event) => {
  if (!(event.reason instanceof NotDone)) return;
  event.preventDefault();
  place('trouble').replaceChildren(make('p', {}, word(event.reason.status === null ? 'serverGone' : 'notSaved')));
});

function take({ lines }: ReviewOutcome): void {
  for (const line of lines) review.lines.set(line.at, line);
}

async function finish(): Promise<void> {
  await server.done();
  place('layout').replaceChildren(
    make('main', { class: 'over' }, make('h1', {}, word('over')), make('p', {}, word('overNext'))),
  );
  place('top').replaceChildren();
}

function say(text: string): void {
  place('said').textContent = text;
}

function render(): void {
  place('top').replaceChildren(...showTop(review, actions));
  const list = place('rows');
  const scrolled = list.scrollTop;
  list.replaceChildren(...showList(review, actions));
  list.scrollTop = scrolled;
  list.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  place('card').replaceChildren(...mainPart());
  const { detail, current, mode } = review;
  const isShown = detail !== null && current !== null && mode !== 'overview';
  place('finder').hidden = !isShown;
  place('around').replaceChildren(
    ...(isShown ? [showNeighbours(review.lines.get(current)!, detail.neighbours, word)] : []),
  );
}

function mainPart(): Node[] {
  if (review.mode === 'overview') return showOverview(review, actions);
  const line: ReviewLine | undefined = review.current === null ? undefined : review.lines.get(review.current);
  if (line === undefined || review.detail === null)
    return [
      make('h2', { id: 'question', tabindex: -1 }, word(review.filter === 'open' ? 'allDecided' : 'nothingHere')),
      make('p', {}, word('whatNext')),
    ];
  return showRow(review, line, review.detail, actions, form?.element ?? null);
}

const finder = searchBox({ word, search: (text) => server.search(review.current ?? NO_ROW, text), take: edit });
place('finder').setAttribute('aria-label', word('search'));
place('finder').append(...finder.nodes);
document.documentElement.lang = view.language;
document.title = `vouch · ${view.file}`;
place('rows').setAttribute('aria-label', word('rows'));
listenToKeys(review, actions, move, nextFilter);
/** A reload comes back to the row it left. */
const asLeft = Number(location.hash.slice(1) || Number.NaN);
const open = listed(review, 'open');
if (!open.some(({ at }) => at === asLeft) && review.lines.has(asLeft)) review.filter = 'all';
await show(review.lines.has(asLeft) ? asLeft : (open[0]?.at ?? null));
