import { normalise } from './normalise.ts';

/**
 * Names of the field whose parts are written together, apart or hyphenated: one word each, so that "ISO/IEC 27001:2022",
 * "ISO27001" and "iso 27001" meet, and so that their numbers are never taken for figures.
 */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/\biso(?:[\s/-]*(?:iec|cei))?[\s/-]*(\d{4,5})(?:[\s-]*\d)?(?:\s*:\s*(?:19|20)\d\d)?\b/g, ' iso$1 '],
  [/\b(?:iec|cei)[\s/-]*(27\d{3})(?:\s*:\s*(?:19|20)\d\d)?\b/g, ' iso$1 '],
  [/\bsoc[\s-]*([123])\b(?:[\s-]*(?:type|tipo)[\s-]*(?:ii|i|2|1))?/g, ' soc$1 '],
  [/\b(?:pci)[\s/-]*dss\b(?:\s*v?\s*\d(?:\.\d)*)?/g, ' pcidss '],
  [/\b(tls|ssl)[\s-]*(?:v|version\s)?\s*(\d(?:[.,]\d)?)\b/g, ' $1 $1v$2 '],
  [/\b(saml|oauth)[\s-]*(?:v|version\s)?\s*\d(?:[.,]\d)?\b/g, ' $1 '],
  [/\b(aes|rsa|sha)[\s-]*(\d{3,4})\b/g, ' $1 $1-$2 '],
  [/\bopen[\s-]*id(?:[\s-]*connect)?\b/g, ' openidconnect '],
  [/\boidc\b/g, ' openidconnect '],
  [
    /\b24\s*(?:h(?:eures|oras|ours)?)?\s*(?:\/|x|sur|por)\s*(?:24|7)\s*(?:h)?(?:[\s,;/x-]*7\s*(?:j(?:ours)?|d(?:ays|ias)?)?\s*(?:\/|sur|x)\s*7)?\b/g,
    ' roundtheclock ',
  ],
  [/\b7\s*(?:j(?:ours)?)?\s*(?:\/|sur)\s*7\b/g, ' roundtheclock '],
  [/\bwi-fi\b/g, ' wifi '],
  [/\be-mails?\b/g, ' email '],
  [/\banti-(?=[a-z])/g, ' anti'],
  [/\bback-(?=up|office)/g, ' back'],
];

/** The text's words in order: normalised, elisions cut off ("l'audit" -> "audit"), hyphenated words apart, numbers whole ("99.8", "1.10"). */
export function splitWords(text: string): string[] {
  let flat = ` ${normalise(text)} `;
  for (const [pattern, word] of NAMES) flat = flat.replace(pattern, word);
  return flat.replace(/\b(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)'/g, ' ').match(WORD) ?? [];
}

/** A name with its version or size ("tlsv1.2", "aes-256"), a number with its decimals, or a run of letters and digits. */
const WORD = /(?:tls|ssl)v\d(?:[.,]\d)?|(?:aes|rsa|sha)-\d{3,4}|\d+(?:[.,]\d+)+|[\p{L}\p{N}]+/gu;
