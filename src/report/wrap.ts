/** The text cut to a width with an ellipsis, white space folded. */
export function clip(text: string, width: number): string {
  const flat = text.replace(/\s+/g, ' ').trim();
  const letters = [...flat];
  return letters.length <= width ? flat : `${letters.slice(0, Math.max(0, width - 1)).join('')}…`;
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

/** Rows as aligned columns, two blanks apart; numbers right-aligned. */
export function alignColumns(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths: number[] = [];
  for (const row of rows)
    row.forEach((cell, at) => {
      widths[at] = Math.max(widths[at] ?? 0, [...String(cell)].length);
    });
  return rows.map((row) =>
    row
      .map((cell, at) =>
        typeof cell === 'number' ? String(cell).padStart(widths[at]!) : String(cell).padEnd(widths[at]!),
      )
      .join('  ')
      .trimEnd(),
  );
}
