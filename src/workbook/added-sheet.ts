export type AddedStyle = 'header' | 'wrap' | 'percent' | 'plain' | 'link';

export interface AddedCell {
  /** Texts beyond Excel's 32,767 characters are cut, with an ellipsis. */
  readonly value: string | number;
  /** Default "plain". */
  readonly style?: AddedStyle;
  /** A solid background, "RRGGBB", instead of the style's own. */
  readonly background?: string;
  /** Makes the cell a link to another cell of the same workbook. */
  readonly link?: { readonly sheet: string; readonly ref: string };
}

export interface AddedValidation {
  /** "C2:C200", or several areas with blanks between: "C2:C9 C12". */
  readonly area: string;
  /** Allowed words. A list with a comma in a word or over 255 characters in all is left out, as is a rule without one. */
  readonly choices?: readonly string[];
  /** Instead of `choices`: the cells of the added sheet that hold the allowed words, "N2:N9". */
  readonly range?: string;
}

/** One worksheet to add after the last. */
export interface AddedSheet {
  /** Taken as it is when free, else "name (2)" and so on. */
  readonly name: string;
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Columns that do not show, by number from 1. Default none. */
  readonly hiddenColumns?: readonly number[];
  /** From row 1; null leaves the cell out. */
  readonly rows: readonly (readonly (AddedCell | null)[])[];
  /** In points, from row 1; rows without one are as high as a single line. */
  readonly rowHeights?: readonly number[];
  /** Rows that stay in view at the top; 0 for none. */
  readonly frozenRows: number;
  /** Filter buttons over the last frozen row (row 1 when none is frozen). Default false. */
  readonly autoFilter?: boolean;
  readonly validations?: readonly AddedValidation[];
}
