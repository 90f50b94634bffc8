import type { Control, LanguageCode } from '../model/index.ts';
import { digestOf } from './digest.ts';

/** Enough to tell the versions of one control apart, short enough to stand in a line of YAML. */
const LENGTH = 12;

/**
 * The mark of what a control says in a language: its status and its comment. A question that a person settled under one
 * mark is not settled any more under another. Hex.
 */
export function markOf({ status, comment }: Pick<Control, 'status' | 'comment'>, language: LanguageCode): string {
  return digestOf({ status, comment: comment[language] ?? null }).slice(0, LENGTH);
}
