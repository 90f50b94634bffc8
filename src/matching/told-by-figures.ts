import type { Figure, Version } from '../text/index.ts';
import type { AskedTerm } from './asked.ts';
import { QUESTION_WORD } from './candidacy.ts';

/** What a control states in figures. */
export interface StatedFigures {
  readonly statedFigures: readonly Figure[];
  readonly statedVersions: readonly Version[];
}

/**
 * Whether a figure of the control tells what a word of the question asks for, whatever else is asked beside: "how often" is told by "every
 * six hours", "which version" by "TLS 1.2", "which algorithm" by "AES-256".
 */
export function isToldByFigure(
  { key }: Pick<AskedTerm, 'key'>,
  { statedFigures, statedVersions }: StatedFigures,
): boolean {
  if (RHYTHMS.has(key)) return statedFigures.some(({ sense }) => sense === 'period');
  if (VERSIONS.has(key)) return statedVersions.some(({ name }) => PROTOCOLS.has(name));
  return CIPHER.has(key) && statedVersions.some(({ name }) => SIZES.has(name));
}

const RHYTHMS: ReadonlySet<string> = new Set([`${QUESTION_WORD}how-often`, 'c:periodic']);
const VERSIONS: ReadonlySet<string> = new Set(['c:release', 'c:protocol']);
const CIPHER: ReadonlySet<string> = new Set(['c:cryptographic-algorithm', 'c:key-length']);
/** Names whose number is a size, and which are an algorithm's ("AES-256")... */
const SIZES: ReadonlySet<string> = new Set(['aes', 'rsa', 'sha']);
/** ...and those whose number is a version. */
const PROTOCOLS: ReadonlySet<string> = new Set(['tls', 'ssl', 'dtls', 'ssh', 'smb', 'snmp', 'wpa', 'saml', 'oauth']);
