import { parse } from 'yaml';

/** Letters, digits and the signs that mean nothing to YAML, in brackets or outside. */
const BARE = /^[\p{L}\p{N}][\p{L}\p{N} ._'’«»()/%+-]*$/u;

/** A text as a YAML scalar on one line: bare where that reads back as the same text, in double quotes otherwise. */
export function writeScalar(text: string): string {
  return BARE.test(text) && text === text.trim() && parse(text) === text ? text : JSON.stringify(text);
}
