/** At `offset`, `length` characters give way to `content`. */
export interface TextEdit {
  readonly offset: number;
  readonly length: number;
  readonly content: string;
}

/**
 * The text with every edit applied; offsets are those of the original. Insertions at one offset keep the order they
 * were given in. Throws when two edits overlap, which is a mistake of the caller.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  if (edits.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { offset, length, content } of orderEdits(text, edits)) {
    pieces.push(text.slice(at, offset), content);
    at = offset + length;
  }
  pieces.push(text.slice(at));
  return pieces.join('');
}

/** The edits by offset, those at one offset in the order given. Throws when two overlap or one lies outside the text. */
export function orderEdits(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const ordered = edits
    .map((edit, position) => ({ ...edit, position }))
    .sort((one, other) => one.offset - other.offset || one.position - other.position);
  let at = 0;
  for (const { offset, length } of ordered) {
    if (offset < at || offset + length > text.length) throw new Error(`edit at ${offset} overlaps or lies outside`);
    at = offset + length;
  }
  return ordered;
}
