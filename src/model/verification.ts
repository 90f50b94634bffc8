import type { Finding } from './finding.ts';
import type { CellKind } from './workbook.ts';

/** What comparing a workbook with the one it was made from brought to light. */
export interface Verification {
  /** True when nothing differs but answers: every changed cell is in order and every finding is a note. */
  readonly clean: boolean;
  /** True when the differences are those of a copy made for review: an added sheet "vouch", or cells coloured. */
  readonly isReviewCopy: boolean;
  /** By sheet, then row, then column. */
  readonly changed: readonly ChangedCell[];
  /** Everything else that differs (errors), and what differs but is tolerated (notes). */
  readonly findings: readonly Finding[];
}

export interface ChangedCell {
  readonly sheet: string;
  /** A1. */
  readonly ref: string;
  readonly before: CellSight;
  readonly after: CellSight;
  /** Why the change is in order; "unexpected" when it is not, and then a finding says what is wrong. */
  readonly standing: 'answered' | 'recorded' | 'decided' | 'unexpected';
}

/** A cell as it is seen: text as it reads, a number as stored, a date as ISO 8601. */
export interface CellSight {
  readonly shown: string;
  readonly kind: CellKind;
  /** With its equals sign; null when the cell holds none. */
  readonly formula: string | null;
  /** The number of its style. */
  readonly style: number;
}
