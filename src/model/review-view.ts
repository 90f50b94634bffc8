import type { LanguageCode } from './language.ts';
import type { Cells, Decision } from './record.ts';
import type { Flag, Reply } from './status.ts';

/** What the review page shows when it opens: every row in a line. Sent as JSON, so plain data throughout. */
export interface ReviewView {
  /** The name of the file under review. */
  readonly file: string;
  /** Who decides: goes into each decision. */
  readonly reviewer: string;
  readonly language: LanguageCode;
  /** Every text of the page, by name. */
  readonly words: Readonly<Record<string, string>>;
  /** In workbook order. */
  readonly lines: readonly ReviewLine[];
  /** Places (`at`) of the rows to go through, worst first. */
  readonly queue: readonly number[];
  /** Sentences about the whole file that the reviewer should know, e.g. that the knowledge base changed since. */
  readonly notes: readonly string[];
}

/** One row in a list. */
export interface ReviewLine {
  /** Its place in the record's rows. */
  readonly at: number;
  readonly sheet: string;
  /** Where the answer goes, else the question's row in column A. */
  readonly ref: string;
  readonly section: string;
  readonly question: string;
  readonly language: LanguageCode;
  readonly flag: Flag;
  /** "open": a person has yet to decide; "ready": high, goes out unless changed; "decided": by a person; "settled": before any review. */
  readonly state: 'open' | 'ready' | 'decided' | 'settled';
  readonly how: Decision['how'] | null;
  /** What stands in the row's cells when the file goes out now. */
  readonly cells: Cells;
}

/** Everything about one row. */
export interface ReviewDetail {
  readonly at: number;
  readonly id: string;
  readonly confidence: number;
  readonly neighbours: Neighbours;
  /** The proposal as it will stand, and the control behind it; null when nothing is proposed. */
  readonly proposal: ReviewOption | null;
  /** What speaks against it, or for it, in words. */
  readonly reasons: readonly string[];
  /** Words of the question that the control has, and that it lacks. */
  readonly evidence: { readonly met: readonly string[]; readonly unmet: readonly string[] };
  /** At most three, best first; the proposal's own control is none of them. */
  readonly alternatives: readonly ReviewOption[];
  readonly form: AnswerForm;
  readonly decision: Decision | null;
}

/** The rows around a question as they stand in the sheet. */
export interface Neighbours {
  /** The row of the question. */
  readonly own: number;
  readonly columns: readonly string[];
  /** The header row's texts, by column; empty when the table has none. */
  readonly header: readonly string[];
  readonly rows: readonly { readonly number: number; readonly texts: readonly string[] }[];
}

/** A control that could answer a row. */
export interface ReviewOption {
  readonly control: string;
  readonly label: string;
  /** In [0, 1]; null when nobody weighed it for this question (found by search). */
  readonly confidence: number | null;
  readonly reply: Reply | null;
  /** The control's comment in the question's language, else in the first it has; null when it has none that may be shown. */
  readonly comment: string | null;
  /** Why the comment may not go out as it is, in words; "" when it may. */
  readonly caution: string;
  /** The row's cells if this were chosen; empty when it cannot be. */
  readonly cells: Cells;
  /** Why it cannot be chosen as it stands, in words; null when it can. */
  readonly refusal: string | null;
}

/** How a person types an answer of their own. */
export interface AnswerForm {
  /** "choices": one of the cell's words; "ticks": one of the columns; "text": anything; "none": only a comment has a place. */
  readonly kind: 'choices' | 'ticks' | 'text' | 'none';
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly answer: string;
  readonly comment: string;
  readonly hasComment: boolean;
}

/** What a person said about rows: sent by the page. */
export interface ReviewAction {
  readonly rows: readonly number[];
  readonly how: 'accepted' | 'changed' | 'skipped' | 'notApplicable';
  readonly answer: string | null;
  readonly comment: string | null;
  /** The control chosen instead of the first candidate. */
  readonly control: string | null;
}

/** What an action did, for the page to show. */
export interface ReviewOutcome {
  /** The lines that are different now. */
  readonly lines: readonly ReviewLine[];
  /** Why it was not done, in words; null when it was. */
  readonly refusal: string | null;
}

/** A row's cells under a decision that is being thought about, or why it cannot be. */
export interface ReviewPreview {
  readonly cells: Cells;
  readonly refusal: string | null;
}
