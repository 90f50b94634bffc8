/** Something in the user's material that needs attention: a value, never thrown. Its wording lives in the report room. */
export interface Finding {
  readonly code: string;
  readonly severity: 'error' | 'warning' | 'note';
  readonly place: Place;
  /** Named arguments of the sentence. */
  readonly args: Readonly<Record<string, string | number>>;
}

/** Where it is; only the parts that apply. */
export interface Place {
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
  readonly sheet?: string;
  readonly ref?: string;
}

/** The run cannot go on and a person can fix it. Caught in `cli` only, printed without a stack. */
export class UserError extends Error {
  readonly code: string;
  readonly place: Place;
  readonly args: Readonly<Record<string, string | number>>;
  /** Further things wrong, when several were found at once. */
  readonly findings: readonly Finding[];

  constructor(
    code: string,
    place: Place = {},
    args: Readonly<Record<string, string | number>> = {},
    findings: readonly Finding[] = [],
  ) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.place = place;
    this.args = args;
    this.findings = findings;
  }
}
