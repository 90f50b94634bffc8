import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';

/** "Anne Martin (CISO)": two words or more written as a name, and in brackets what its bearer is. */
const SOMEBODY = /(\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{L}+)+) \(\p{L}[^)]*\)/gu;

/**
 * The terms of a question by which it wants to know who somebody is ("name and role"), where the comment names one with what they are; empty
 * otherwise. A name that the thesaurus knows ("Google Cloud (hosting)") is a product's.
 */
export function personsStated(asked: Asked, comment: string, lexicon: Lexicon): ReadonlySet<AskedTerm> {
  const language = lexicon.languages.get(asked.language);
  const isProduct = (name: string) => {
    const terms = lexicon.termsOf(name, asked.language);
    return terms.length === 1 && terms[0]!.key.startsWith('c:');
  };
  const names = [...comment.matchAll(SOMEBODY)].filter(([, name]) => !isProduct(name!));
  if (!language || names.length === 0) return NONE;
  return new Set(asked.own.filter(({ words }) => findExpressions(words, language.cues.person).length > 0));
}

const NONE: ReadonlySet<AskedTerm> = new Set();
