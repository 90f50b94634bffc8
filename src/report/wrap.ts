/** White space of any kind folded to single blanks. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** The text cut to a width with an ellipsis. */
export function cut(text: string, width: number): string {
  const letters = [...text];
  return letters.length <= width
    ? text
    : `${letters
        .slice(0, Math.max(0, width - 1))
        .join('')
        .trimEnd()}…`;
}

/** The text folded and cut to a width, led by `indent` as it is. */
export function clip(text: string, width: number, indent = ''): string {
  return indent + cut(fold(text), Math.max(1, width - indent.length));
}

/** The text in lines of at most `width` characters, each led by `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of fold(text).split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width - indent.length) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  lines.push(line);
  return lines.map((text) => indent + text).join('\n');
}

/** Rows as aligned columns, two blanks apart; numbers and their captions right-aligned. */
export function alignColumns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  const isNumeric: boolean[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, [...String(cell)].length);
      isNumeric[at] = (isNumeric[at] ?? false) || typeof cell === 'number';
    });
  return rows.map((row) =>
    row
      .map((cell, at) => {
        const blanks = ' '.repeat(widths[at]! - [...String(cell)].length);
        return isNumeric[at] ? `${blanks}${cell}` : `${cell}${blanks}`;
      })
      .join('  ')
      .trimEnd(),
  );
}
