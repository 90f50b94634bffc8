import type { Place } from '../model/index.ts';

/**
 * Where each row of a record stands in its file, by the row's index.
 *
 * @param text a record as `parseRecord` has read it: the scan trusts that it is JSON.
 */
export function placesOfRows(text: string, file: string): Place[] {
  const places: Place[] = [];
  let depth = 0;
  let line = 1;
  let lineStart = 0;
  let inRows = false;
  const TOKEN = /"(?:[^"\\]|\\.)*"(\s*:)?|[[\]{}]|\n/g;
  for (const match of text.matchAll(TOKEN)) {
    const [token, colon] = match;
    if (token === '\n') {
      line++;
      lineStart = match.index + 1;
    } else if (colon !== undefined) {
      if (depth === 1) inRows = token.startsWith('"rows"');
    } else if (token === '{' || token === '[') {
      if (inRows && depth === 2) places.push({ file, line, column: match.index - lineStart + 1 });
      depth++;
    } else if (token === '}' || token === ']') depth--;
  }
  return places;
}
