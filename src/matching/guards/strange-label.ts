import type { Lexicon } from '../../text/index.ts';
import { isHelping } from '../question/is-helping.ts';
import type { Candidacy } from './candidacy.ts';

/** In a label of so few words each is a good part of what it asks... */
const FEW = 2;
/** ...and in one of so many a word that no topic has. */
const SOME = 3;

/**
 * « Autonomie en carburant », taken for the customer's own at getting its data out: a word of a short label of which neither topic nor control
 * says anything. Null in a whole question, which says more of what it asks.
 */
export function strangeLabel({ asked, answer, isMet, isStated }: Candidacy, lexicon: Lexicon): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || asked.asks !== null || answer === 'no' || asked.own.length > SOME) return null;
  const aside = new Set([...asked.scene, ...asked.remarks.flat()]);
  const strange = asked.own.find(
    (term) =>
      (term.term < 0 || asked.own.length <= FEW) &&
      !isMet(term) &&
      !isStated(term) &&
      !aside.has(term) &&
      !isHelping(term, language, lexicon),
  );
  return strange?.words ?? null;
}
