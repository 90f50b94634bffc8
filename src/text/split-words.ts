import { normalise } from './normalise.ts';
import { ROUND_THE_CLOCK } from './round-the-clock.ts';

/**
 * Names of the field whose parts are written together, apart or hyphenated: one word each, so that "ISO/IEC 27001:2022",
 * "ISO27001" and "iso 27001" meet, and so that their numbers are never taken for figures.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  // The edition or the part may follow ("27001:2022", "27001-2022", "27001-2"); any other number after it is its own.
  [/\biso(?:[\s/-]*(?:iec|cei))?[\s/-]*(\d{4,5})(?:\s*[:-]\s*(?:19|20)\d\d|-\d)?\b/g, ' iso$1 '],
  [/\b(?:iec|cei)[\s/-]*(27\d{3})(?:\s*[:-]\s*(?:19|20)\d\d)?\b/g, ' iso$1 '],
  // "ISO 27001, 27017 and 27018": the family's numbers are unmistakable on their own.
  [/\b(27(?:00[1-5]|017|018|701))(?:\s*[:-]\s*(?:19|20)\d\d)?\b/g, ' iso$1 '],
  [/\bsoc[\s-]*([123])\b(?:[\s-]*(?:type|tipo)[\s-]*(?:ii|i|2|1))?/g, ' soc$1 '],
  [/\b(?:pci)[\s/-]*dss\b(?:\s*v?\s*\d(?:\.\d)*)?/g, ' pcidss '],
  [/\b(tls|ssl)[\s-]*(?:v|version\s)?\s*(\d(?:[.,]\d)?)\b/g, ' $1 $1v$2 '],
  [/\b(saml|oauth)[\s-]*(?:v|version\s)?\s*\d(?:[.,]\d)?\b/g, ' $1 '],
  [/\b(aes|rsa|sha)[\s-]*(\d{3,4})\b/g, ' $1 $1-$2 '],
  [/\bopen[\s-]*id(?:[\s-]*connect)?\b/g, ' openidconnect '],
  [/\boidc\b/g, ' openidconnect '],
  ...ROUND_THE_CLOCK.map((pattern): readonly [RegExp, string] => [pattern, ' roundtheclock ']),
  [/\bwi-fi\b/g, ' wifi '],
  [/\be-mails?\b/g, ' email '],
  [/\banti-(?=[a-z])/g, ' anti'],
  [/\bback-(?=up|office)/g, ' back'],
];

/** The text's words in order: normalised, elisions cut off ("l'audit" -> "audit"), hyphenated words apart, numbers whole ("99.8", "1.10"). */
export function splitWords(text: string): string[] {
  let flat = ` ${normalise(text)} `;
  if (NAME_HINT.test(flat)) for (const [pattern, word] of NAMES) flat = flat.replace(pattern, word);
  if (flat.includes("'")) flat = flat.replace(/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/g, ' ');
  return flat.match(WORD) ?? [];
}

/** What each of the names has one of: most texts have none, and are spared the search for all of them. */
const NAME_HINT = /\d|pci|open|oidc|wi-fi|e-mail|anti-|back-/;

/** A name with its version or size ("tlsv1.2", "aes-256"), a number with its decimals, or a run of letters and digits. */
const WORD = /(?:tls|ssl)v\d(?:[.,]\d)?|(?:aes|rsa|sha)-\d{3,4}|\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu;
