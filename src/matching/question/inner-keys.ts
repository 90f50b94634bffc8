import type { LanguageCode } from '../../model/index.ts';
import type { Lexicon } from '../../text/index.ts';
import type { AskedTerm } from './asked.ts';

/** Keys of the terms that stand within a term of several words: who speaks of "password complexity" speaks of passwords. */
export function innerKeys({ key, words }: AskedTerm, code: LanguageCode, lexicon: Lexicon): ReadonlySet<string> {
  const list = words.split(' ');
  const spans = list.flatMap((_word, at) => (at === 0 ? [] : [list.slice(at).join(' '), list.slice(0, at).join(' ')]));
  const keys = new Set(spans.flatMap((span) => lexicon.termsOf(span, code).map((term) => term.key)));
  keys.delete(key);
  return keys;
}
