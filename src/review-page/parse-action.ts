import type { ReviewAction } from '../model/index.ts';

const HOW: readonly unknown[] = ['accepted', 'changed', 'skipped', 'notApplicable'];

/** The action in a request's body; null when it is none. */
export function parseAction(body: unknown): ReviewAction | null {
  if (!isObject(body)) return null;
  const { rows, how, answer = null, comment = null, control = null } = body;
  if (!Array.isArray(rows) || rows.length === 0 || !rows.every(isPlace) || !HOW.includes(how)) return null;
  if (![answer, comment, control].every((text) => text === null || typeof text === 'string')) return null;
  return { rows, how, answer, comment, control } as ReviewAction;
}

/** A row and, for a search, the words looked for. */
export function parseAsk(body: unknown): { readonly at: number; readonly text: string } | null {
  if (!isObject(body) || !isPlace(body.at)) return null;
  const { at, text = '' } = body;
  return typeof text === 'string' ? { at, text } : null;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isPlace(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}
