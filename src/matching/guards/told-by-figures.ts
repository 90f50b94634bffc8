import type { Figure, Version } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
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
  { own }: Pick<Asked, 'own'>,
  { statedFigures, statedVersions }: StatedFigures,
): boolean {
  if (RHYTHMS.has(key)) return statedFigures.some(({ sense }) => sense === 'period');
  if (key === PERCENTAGE) return statedFigures.some(({ unit }) => unit === 'percent');
  if (VERSIONS.has(key)) return versionsIn(statedVersions) > 0;
  const least = LEAST.get(key);
  if (least !== undefined) return own.some((term) => VERSIONS.has(term.key)) && versionsIn(statedVersions) >= least;
  return CIPHER.has(key) && statedVersions.some(({ name }) => SIZES.has(name));
}

function versionsIn(stated: readonly Version[]): number {
  return new Set(stated.filter(({ name }) => PROTOCOLS.has(name)).map(({ number }) => number)).size;
}

const RHYTHMS: ReadonlySet<string> = new Set([`${QUESTION_WORD}how-often`, 'c:periodic']);
const PERCENTAGE = 'c:percentage';
const VERSIONS: ReadonlySet<string> = new Set(['c:release', 'c:protocol']);
/** "Which versions are accepted?": one tells; "the lowest version?": only where several are named. */
const LEAST: ReadonlyMap<string, number> = new Map([
  ['c:accept', 1],
  ['c:minimum', 2],
]);
const CIPHER: ReadonlySet<string> = new Set(['c:cryptographic-algorithm', 'c:key-length']);
/** Names whose number is a size, and which are an algorithm's ("AES-256")... */
const SIZES: ReadonlySet<string> = new Set(['aes', 'rsa', 'sha']);
/** ...and those whose number is a version. */
const PROTOCOLS: ReadonlySet<string> = new Set(['tls', 'ssl', 'dtls', 'ssh', 'smb', 'snmp', 'wpa', 'saml', 'oauth']);
