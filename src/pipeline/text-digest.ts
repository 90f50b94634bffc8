import { createHash } from 'node:crypto';

/** A text's digest for a ledger: sha256, its first 16 hex digits, enough to tell two comments of one control apart. */
export function textDigest(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 16);
}
