import type { LanguageCode } from './language.ts';

/** One question of a customer's workbook, with the addresses of the cells its answer belongs in. */
export interface Question {
  readonly sheet: string;
  /** The row of the question cell, 1-based. */
  readonly row: number;
  /** As it stands in the id column, trimmed; "" when there is none. */
  readonly id: string;
  /** Trimmed; line breaks kept. */
  readonly text: string;
  /** Headings above it, outermost first, joined from section rows, merged group cells and a section column. */
  readonly section: readonly string[];
  /** Text of the neighbouring columns that explain the question (guidance, category), joined; "" when none. */
  readonly help: string;
  readonly language: LanguageCode;
  /** Where the answer goes; null where the layout has none. */
  readonly answerCell: AnswerCell | null;
  readonly commentCell: string | null;
  /** The cells to mark, by the position each stands for; null when the layout has no tick columns. */
  readonly ticks: Ticks | null;
  /** What stands already in the answer, comment and tick cells, by A1 address; only non-empty ones. */
  readonly existing: Readonly<Record<string, string>>;
  /** Why nothing may be written for this row although it is a question; null when it may. */
  readonly blocked: Blocked | null;
}

export interface AnswerCell {
  readonly ref: string;
  /** The cell's own allowed words; null when anything may be typed. */
  readonly choices: readonly string[] | null;
}

export type Blocked = 'formula' | 'locked' | 'hidden' | 'prompt';

export type TickRole = 'yes' | 'limited' | 'no' | 'notApplicable' | 'planned';
/** A1 address by role. */
export type Ticks = Readonly<Partial<Record<TickRole, string>>>;

/** A table of questions as found on a sheet. */
export interface QuestionTable {
  readonly sheet: string;
  /** The row that heads the columns (the lower one of two); null when there is none. */
  readonly headerRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** Column letters by role; only the roles that exist. */
  readonly columns: Readonly<Partial<Record<ColumnRole, string>>>;
  readonly ticks: Readonly<Partial<Record<TickRole, string>>> | null;
  /** The distinct allowed words of its answer cells and the captions of its tick columns, in order of appearance. */
  readonly vocabulary: readonly string[];
  readonly questions: readonly Question[];
  /** Captions to write over columns that the layout lacked, by A1 address; absent unless columns were added. */
  readonly added?: Readonly<Record<string, string | number>>;
}

export type ColumnRole = 'id' | 'section' | 'question' | 'answer' | 'comment' | 'help';

export type SheetRole = 'questions' | 'cover' | 'instructions' | 'lists' | 'summary' | 'reference' | 'empty';

/** What a sheet was taken for, and why. */
export interface SheetReading {
  readonly sheet: string;
  readonly role: SheetRole;
  /** Plain words codes that led there, e.g. "noQuestions", "hidden", "lists". */
  readonly because: readonly string[];
}
