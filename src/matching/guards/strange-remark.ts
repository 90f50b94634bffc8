import type { Language } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { AskedTerm } from '../question/asked.ts';
import { BRACKETS } from '../question/without-contrasts.ts';
import { type Candidacy, isSubjectMatter, wordsOf } from './candidacy.ts';

/**
 * "Are backups encrypted (test environment)?", "subcontractors: do staff sign an agreement?", "...? - mobile app": a remark or a label of whose
 * subjects neither topic nor control says a word may be where, or for whom, the thing is asked for. Its words; null where there is none.
 */
export function strangeRemark(
  { asked, answer, inverted, isMet, isStated }: Candidacy,
  lexicon: Lexicon,
): string | null {
  const language = lexicon.languages.get(asked.language);
  // What is not done is not done anywhere.
  if (!language || answer === 'no' || (answer === 'yes' && inverted)) return null;
  const known = new Map(asked.own.map((term) => [term.key, term]));
  const isStrange = (terms: readonly AskedTerm[]) =>
    terms.length > 0 && !terms.some((term) => isMet(term) || isStated(term));
  return (
    [...remarksIn(asked.text, language), ...labelsIn(asked.text)]
      .map((text) => lexicon.termsOf(text, asked.language).flatMap(({ key }) => known.get(key) ?? []))
      .map((terms) => terms.filter(isSubjectMatter))
      .filter(isStrange)
      .map(wordsOf)[0] ?? null
  );
}

/** "(not your host's)" sets something apart. */
function remarksIn(text: string, { cues }: Language): string[] {
  if (!text.includes('(')) return [];
  return [...text.matchAll(BRACKETS)]
    .map(([, remark]) => remark!)
    .filter((remark) => findExpressions(remark, cues.negation).length === 0);
}

/** So many words at most are a label, and so many letters. */
const LABEL = 4;
const LETTERS = 60;

/** What stands before a colon, and behind a dash at the end, where it is short. */
function labelsIn(text: string): string[] {
  const before = /^([^:?¿.()]+?)\s*:\s/.exec(text.slice(0, LETTERS))?.[1];
  const behind = /.*\s[-–—]\s+([^:?¿.()]+?)[\s?.]*$/.exec(text.slice(-LETTERS))?.[1];
  return [before, behind].filter((label): label is string => label !== undefined && isShort(label));
}

function isShort(label: string): boolean {
  return label.split(/\s+/).length <= LABEL;
}
