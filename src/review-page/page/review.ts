import type { ReviewDetail, ReviewLine, ReviewView } from '../../model/index.ts';

export const FILTERS = ['open', 'ready', 'decided', 'all'] as const;
export type Filter = (typeof FILTERS)[number];

/** What stands on the page instead of the row's proposal. */
export type Mode = 'show' | 'edit' | 'overview';

/** What the page knows; changed in `main.ts` only. */
export interface Review {
  readonly view: ReviewView;
  /** By place. */
  readonly lines: Map<number, ReviewLine>;
  filter: Filter;
  /** The row that is shown; null when the list is empty. */
  current: number | null;
  /** Of the current row, once it has come. */
  detail: ReviewDetail | null;
  mode: Mode;
}

/** What a person can do, by a key or a click. */
export interface Actions {
  readonly word: (name: string) => string;
  readonly select: (at: number) => void;
  readonly filter: (filter: Filter) => void;
  readonly accept: () => void;
  readonly acceptReady: () => void;
  readonly skip: () => void;
  readonly notApplicable: () => void;
  readonly undo: () => void;
  /** The nth alternative, from 0. */
  readonly pick: (nth: number) => void;
  readonly edit: () => void;
  readonly overview: () => void;
  readonly help: () => void;
  readonly finish: () => void;
}

/** The rows of a list in its order: the queue's worst first, everything else as in the workbook. */
export function listed({ view, lines }: Review, filter: Filter): ReviewLine[] {
  const all = filter === 'open' ? view.queue.map((at) => lines.get(at)!) : [...lines.values()];
  return all.filter(({ state }) => filter === 'all' || state === filter);
}

/** The row to show after this one is done with: the next in the list's order as it was before, else its first. */
export function nextAfter(review: Review, at: number): number | null {
  const order = review.filter === 'open' ? review.view.queue : [...review.lines.keys()];
  const here = order.indexOf(at);
  const left = new Set(listed(review, review.filter).map((line) => line.at));
  if (review.filter === 'decided' || review.filter === 'all') left.delete(at);
  const turned = [...order.slice(here + 1), ...order.slice(0, here + 1)];
  return turned.find((candidate) => left.has(candidate)) ?? null;
}

/** "Security!D12" */
export function placeName({ sheet, ref }: ReviewLine): string {
  return `${sheet}!${ref}`;
}
