import { findExpressions, type Lexicon } from '../../text/index.ts';
import { IN_HOUSE } from '../question/near-scopes.ts';
import { withoutOurs } from '../question/scopes-named.ts';
import type { Candidacy } from './candidacy.ts';

/**
 * Whose thing is asked about where it is neither the vendor's nor one that the topic is asked of: "are our offices alarmed?", "is your parent
 * company certified?", "do your resellers back up?". The words; null where it is the vendor's own, or the topic or control speaks of theirs.
 */
export function ofAnother({ asked, topic, isUsual, isStated }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language) return null;
  const isSpoken = (words: string) => {
    const keys = new Set(lexicon.termsOf(words, asked.language).map(({ key }) => key));
    return asked.own.some((term) => keys.has(term.key) && (isUsual(term) || isStated(term)));
  };
  const other = (asked.cues.otherParty ?? []).find((words) => !isSpoken(words));
  if (other !== undefined) return other;
  if (!HOUSE.includes(topic.scope)) return null;
  const rest = withoutOurs(asked.text, language.cues.ours);
  const isOursAlone = (scope: string) => {
    const names = language.scopes[scope] ?? [];
    const [named] = findExpressions(asked.text, names);
    return named !== undefined && findExpressions(rest, names).length === 0 ? named : null;
  };
  // "The computers of our employees": whoever has them, they are not the vendor's.
  return isOursAlone(topic.scope) ?? (topic.scope === 'internal' ? isOursAlone('staff') : null);
}

/** Scopes of what a customer has as well. */
const HOUSE: readonly string[] = [...IN_HOUSE, 'data-centre'];
