/** The rows of a CSV file with commas and double quotes. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const fields = /(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/gy;
  while (fields.lastIndex < text.length) {
    const found = fields.exec(text);
    if (!found) throw new Error('not a CSV file');
    row.push(found[1] === undefined ? found[2]! : found[1].replaceAll('""', '"'));
    if (found[3] !== ',') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
