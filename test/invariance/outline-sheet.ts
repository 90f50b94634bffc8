/** Comments, CDATA, instructions and tags as whole tokens, and the text between them. */
const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(?:[^>"']|"[^"]*"|'[^']*')*>|[^<]+/g;

/**
 * A sheet's XML without the target cells ("C5"), and without what a new cell may move: `spans`, `dimension`, and rows
 * that hold nothing but target cells. Two outlines are equal when nothing but the targets differs. Written for the
 * tests alone, on another principle than the product's cursor.
 */
export function outlineSheet(xml: string, targets: ReadonlySet<string>): string {
  let outline = '';
  let row = 0;
  let column = 0;
  let rowAt = 0;
  let rowTag = '';
  let dropping = 0;
  const around: string[] = [];
  for (const [token] of xml.matchAll(TOKEN)) {
    const tag = /^<(\/?)((?:[\w.-]+:)?([\w.-]+))/.exec(token);
    const isEmpty = token.endsWith('/>');
    const parent = around.at(-1);
    if (tag?.[1] === '/') around.pop();
    else if (tag && !isEmpty) around.push(tag[3]!);
    if (dropping > 0) {
      if (around.length < dropping) dropping = 0;
      continue;
    }
    if (tag?.[3] === 'row' && tag[1] === '' && parent === 'sheetData') {
      row = Number(attribute(token, 'r') ?? row + 1);
      column = 0;
      rowAt = outline.length;
      rowTag = open(token).replace(/\s+spans\s*=\s*(?:"[^"]*"|'[^']*')/, '');
      outline += rowTag;
      if (isEmpty) outline += `</${tag[2]}>`;
      if (isEmpty && isNew(rowTag)) outline = outline.slice(0, rowAt);
    } else if (tag?.[3] === 'row' && around.at(-1) === 'sheetData' && parent === 'row') {
      outline += `</${tag[2]}>`;
      if (outline.length === rowAt + rowTag.length + `</${tag[2]}>`.length && isNew(rowTag)) {
        outline = outline.slice(0, rowAt);
      }
    } else if (tag?.[3] === 'c' && tag[1] === '' && parent === 'row') {
      const ref = attribute(token, 'r');
      column = ref === null ? column + 1 : toNumber(ref.replace(/\d+$/, '').toUpperCase());
      if (targets.has(toLetters(column) + row)) dropping = isEmpty ? 0 : around.length;
      else outline += token;
    } else if (tag?.[3] === 'dimension') {
      outline += token.replace(/\bref\s*=\s*(?:"[^"]*"|'[^']*')/, 'ref');
    } else if (tag?.[3] === 'sheetData' && around.length < 3) {
      // An empty one is opened when it gets rows.
      if (tag[1] === '') outline += open(token);
      if (tag[1] === '/' || isEmpty) outline += `</${tag[2]}>`;
      if (tag[1] === '/') row = 0;
    } else outline += token;
  }
  return outline;
}

/** A row without attributes but its number is what a writer makes for cells in a row that did not exist. */
function isNew(tag: string): boolean {
  return /^<[\w.:-]+(?:\s+r\s*=\s*(?:"\d+"|'\d+'))?\s*>$/.test(tag);
}

function open(token: string): string {
  return token.replace(/\s*\/?>$/, '>');
}

function attribute(token: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(token);
  return found ? (found[1] ?? found[2]!) : null;
}

function toNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}

function toLetters(column: number): string {
  return column > 26
    ? toLetters(Math.floor((column - 1) / 26)) + toLetters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
}
