import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { Candidacy } from './candidacy.ts';
import { asksOfCustomer } from './question-word.ts';

/** What somebody does to whom a thing is accessible: the terms of looking at it and of getting at it. */
const SIGHT: ReadonlySet<string> = new Set(['c:view-data', 'c:access']);

/**
 * The words by which the question asks whether the customer can look at what the control says is open to the vendor alone: that is a no.
 * Null for any other question, and for one that denies.
 */
export function keptToVendor(candidacy: Candidacy, lexicon: Lexicon): string | null {
  const { asked, comment, inverted } = candidacy;
  const language = lexicon.languages.get(asked.language);
  if (!language || inverted || asked.negated || !asked.own.some(({ key }) => SIGHT.has(key))) return null;
  if (findExpressions(comment, language.cues.vendorAlone).length === 0) return null;
  const customer = asked.cues.able === undefined ? [] : findExpressions(asked.text, language.scopes.customer ?? []);
  return asksOfCustomer(asked, language) ?? customer[0] ?? null;
}

/** The words by which a question asks who can get at what the control says is open to the vendor alone: "accessible to administrators?", "can users view it?". */
export function asksWhoSees({ asked, comment }: Candidacy, lexicon: Lexicon): string | null {
  const words = asked.cues.able?.[0] ?? asked.cues.openTo?.[0];
  const language = lexicon.languages.get(asked.language);
  if (words === undefined || !language) return null;
  return findExpressions(comment, language.cues.vendorAlone).length === 0 ? null : words;
}
