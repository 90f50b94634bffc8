/** The text cut to a width with an ellipsis, led by `indent`; white space folded. */
export function clip(text: string, width: number, indent = ''): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const room = Math.max(1, width - indent.length);
  const letters = [...flat];
  return indent + (letters.length <= room ? flat : `${letters.slice(0, room - 1).join('').trimEnd()}…`);
}

/** The text in lines of at most `width` characters, each led by `indent`; a longer word stands alone. */
export function wrap(text: string, width: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.replace(/\s+/g, ' ').trim().split(' ')) {
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
