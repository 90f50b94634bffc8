/** A stretch of text to put other text in place of. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/** A text with its edits made, and where each begins in the result, in the order the edits were given. */
export interface EditedText {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** Edits that do not overlap, in any order; those of one offset stand in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): EditedText {
  const order = edits.map((edit, at) => ({ edit, at })).sort((a, b) => a.edit.offset - b.edit.offset || a.at - b.at);
  const offsets: number[] = edits.map(() => 0);
  let result = '';
  let from = 0;
  for (const { edit, at } of order) {
    result += text.slice(from, edit.offset);
    offsets[at] = result.length;
    result += edit.content;
    from = edit.offset + edit.length;
  }
  return { text: result + text.slice(from), offsets };
}

/** The line of an offset, 1-based. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
