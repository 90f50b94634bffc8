/** A background colour to lay on a cell, its other formatting kept. */
export interface CellFill {
  readonly sheet: string;
  readonly ref: string;
  /** "RRGGBB". */
  readonly color: string;
}
