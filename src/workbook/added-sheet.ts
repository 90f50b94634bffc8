export type AddedStyle = 'header' | 'wrap' | 'percent' | 'plain' | 'link' | 'high' | 'medium' | 'low' | 'none';

export interface AddedCell {
  /** Texts beyond Excel's 32,767 characters are cut, with an ellipsis. */
  readonly value: string | number;
  /** Default "plain". */
  readonly style?: AddedStyle;
  /** Makes the cell a link to another cell of the same workbook. */
  readonly link?: { readonly sheet: string; readonly ref: string };
}

export interface AddedValidation {
  /** "C2:C200". */
  readonly area: string;
  /** Allowed words. A list with a comma in a word or over 255 characters in all is left out, as is a rule without one. */
  readonly choices?: readonly string[];
}

/** One worksheet to add after the last. */
export interface AddedSheet {
  /** Taken as it is when free, else "name (2)" and so on. */
  readonly name: string;
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
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
