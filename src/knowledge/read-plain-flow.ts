import { notPlain, type Read, readKey, readQuoted, resolvePlain } from './plain-scalars.ts';

/** A bare word inside brackets; a colon or a comment sign that may mean something ends the plain reading. */
const WORD = /[^\s[\]{},:#&*!|>'"%@`?-][^\n[\]{},:#]*(?:(?::(?![ \n,[\]{}])|(?<! )#)[^\n[\]{},:#]*)*/y;

/** Brackets in brackets deeper than anybody writes them by hand. */
const DEEPEST = 20;

/** The flow collection that begins at an offset ("[a, b]", "{ fr: a }"); its lines are indented by more than `indent`. */
export function readPlainFlow(text: string, start: number, indent: number, depth = 0): Read {
  if (depth > DEEPEST) notPlain();
  const isMap = text[start] === '{';
  const close = isMap ? '}' : ']';
  const list: unknown[] = [];
  const map: Record<string, unknown> = {};
  let at = skipBlank(text, start + 1, indent);
  while (text[at] !== close) {
    const key = readKey(text, at);
    if ((key !== null) !== isMap) notPlain();
    const from = key ? skipBlank(text, key.end, indent) : at;
    const { value, end } = readItem(text, from, indent, depth);
    if (!key) list.push(value);
    else if (Object.hasOwn(map, key.key)) notPlain();
    else map[key.key] = value;
    at = skipBlank(text, end, indent);
    if (text[at] === ',') at = skipBlank(text, at + 1, indent);
    else if (text[at] !== close) notPlain();
  }
  return { value: isMap ? map : list, end: at + 1 };
}

function readItem(text: string, at: number, indent: number, depth: number): Read {
  const first = text[at];
  if (first === '[' || first === '{') return readPlainFlow(text, at, indent, depth + 1);
  if (first === '"' || first === "'") return readQuoted(text, at);
  WORD.lastIndex = at;
  const found = WORD.exec(text);
  if (!found) return notPlain();
  return { value: resolvePlain(found[0].trimEnd()), end: WORD.lastIndex };
}

/** The offset of the next character that is no blank; a line that is not indented enough is for the whole parser to judge. */
function skipBlank(text: string, from: number, indent: number): number {
  let at = from;
  let column = -1;
  for (; text[at] === ' ' || text[at] === '\n'; at++) column = text[at] === '\n' ? 0 : column < 0 ? -1 : column + 1;
  if (column >= 0 && column <= indent) notPlain();
  return at;
}
