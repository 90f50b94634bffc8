import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as french } from '@orama/stemmers/french';
import { stemmer as german } from '@orama/stemmers/german';
import { stemmer as spanish } from '@orama/stemmers/spanish';

/** Snowball's stemmers by English name; a language file names one of these or "none". */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = { english, french, german, spanish };

/** The s of a protocol says that it is secured; it is no plural. */
const SECURED = /^(?:http|ftp|smtp|imap|ldap)s$/;

/** The stem of a normalised word, remembered; the word itself for an unknown stemmer, a word with a digit, a secured protocol, or one of up to three letters. */
export function stemmerFor(name: string): (word: string) => string {
  const stem = STEMMERS[name];
  if (!stem) return (word) => word;
  const known = new Map<string, string>();
  return (word) => {
    if (word.length <= 3) return word;
    let result = known.get(word);
    if (result === undefined) {
      result = /\d/.test(word) || SECURED.test(word) ? word : stem(word);
      known.set(word, result);
    }
    return result;
  };
}
