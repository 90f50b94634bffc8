import { normalise } from './normalise.ts';

/** A named thing with the number that says which of its versions or sizes is meant: "TLS 1.2", "AES-256". */
export interface Version {
  readonly name: string;
  readonly number: number;
}

/** Names of the field whose number orders them: a higher one is newer or stronger. The number of a standard (ISO 27001) orders nothing. */
const VERSIONED =
  /(?<![\p{L}\d])(tls|ssl|dtls|ssh|smb|snmp|wpa|aes|rsa|sha|saml|oauth)[\s/-]{0,2}v?\.?\s?(\d{1,4}(?:\.\d{1,2})?)(?![\d.]*\d)/gu;
/** "TLS 1.2 or 1.3", "TLS 1.0 et 1.1": further numbers of the same name. */
const FURTHER = /^\s?(?:,|\/|et|ou|and|or|y|e|o|u)\s?v?(\d\.\d)(?![\d.]*\d)/u;

/** The edition of a standard ("ISO 27001:2022"), or a date. */
const YEAR = /(?<![\d.,])(?:199\d|20[0-3]\d)(?![\d]|[.,]\d)/g;
/** "SOC 2 type II", "SOC 2 de tipo 1", "Tier III". */
const KIND = /(?<![\p{L}\d])(type|tipo|typ|tier)\s(i{1,3}|iv|[1-4])(?![\p{L}\d])/gu;
const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };

/** Every version that a text names, in order; kinds that are counted ("type II") after the others. */
export function readVersions(text: string): Version[] {
  const flat = normalise(text);
  const versions: Version[] = [];
  for (const match of flat.matchAll(VERSIONED)) {
    const name = match[1]!;
    versions.push({ name, number: Number(match[2]) });
    let rest = flat.slice(match.index + match[0].length);
    for (let next = FURTHER.exec(rest); next; next = FURTHER.exec(rest)) {
      versions.push({ name, number: Number(next[1]) });
      rest = rest.slice(next[0].length);
    }
  }
  for (const [, word, number] of flat.matchAll(KIND)) {
    versions.push({ name: word === 'tier' ? 'tier' : 'type', number: ROMAN[number!] ?? Number(number) });
  }
  for (const [year] of flat.matchAll(YEAR)) versions.push({ name: 'year', number: Number(year) });
  return versions;
}
