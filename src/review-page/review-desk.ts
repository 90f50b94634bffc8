import type {
  ReviewAction,
  ReviewDetail,
  ReviewOption,
  ReviewOutcome,
  ReviewPreview,
  ReviewView,
} from '../model/index.ts';

/** What the server asks on behalf of the page. Every decision stands on the disk before its outcome is given. */
export interface ReviewDesk {
  readonly view: () => ReviewView;
  /** Null when there is no such row. */
  readonly detail: (at: number) => ReviewDetail | null;
  readonly decide: (action: ReviewAction) => ReviewOutcome;
  readonly preview: (action: ReviewAction) => ReviewPreview;
  /** Takes back the last action of this session; with none left, the decision a person made for the row at this place. */
  readonly undo: (at: number) => ReviewOutcome;
  /** Controls for a row by words in any language, best first. */
  readonly search: (at: number, text: string) => readonly ReviewOption[];
}
