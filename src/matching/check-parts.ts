import { holdsBack, type Match, type Reading, type Reply } from '../model/index.ts';
import { replyOf } from './links/link-reply.ts';
import type { Matcher } from './matcher.ts';
import { familyOf } from './question/family-of.ts';
import { remarkAgainst } from './question/remark-choices.ts';
import { sidesOf } from './question/sides-of.ts';
import type { AskedText } from './question/weigh-terms.ts';

/**
 * The reading of a question that seems clear as a whole, held where it asks for two subjects ("an alarm and a guard"), or a second question
 * after the first, and one of them, asked alone, leads to another topic and gets no such reply.
 */
export function checkParts(
  text: AskedText,
  whole: Reading,
  matcher: Matcher,
  match: (text: AskedText) => Reading,
): Reading {
  const language = matcher.lexicon.languages.get(text.language);
  // A value is told with its own words, which show what they leave out.
  if (!language || replyIn(whole.matches[0]!, matcher) === 'value') return whole;
  const held = (parts: string): Reading => ({
    ...whole,
    guards: [...whole.guards, { code: 'COMPOUND', args: { parts } }],
  });
  const strays = (part: string) => leadsElsewhere(match({ ...text, text: part }), whole, matcher);
  // "Do people work from home? By VPN?": what is asked after it may go without its subject, the first question may not.
  const [opening = '', ...further] = text.text.split(/(?<=\?)/);
  if (further.some((part) => part.includes('?')) && strays(opening)) return held(opening.trim());
  for (const { first, second, words, isEither } of sidesOf(text.text, language, matcher.lexicon, matcher.index)) {
    if (isEither) continue;
    if (strays(second)) return held(words[1]);
    if (strays(first)) return held(words[0]);
  }
  const against = remarkAgainst(text.text, language, (part) =>
    isContrary(match({ ...text, text: part }), whole, matcher),
  );
  return against === null ? whole : held(against);
}

/** Less sure than this, another control is no sign that both are answered alike. */
const SAID = 0.3;

function leadsElsewhere(alone: Reading, whole: Reading, matcher: Matcher): boolean {
  const [best, other] = [whole.matches[0]!, alone.matches[0]];
  if (alone.topics[0]?.topic === whole.topics[0]?.topic) return false;
  if (!other?.settles) return true;
  return (
    other.control !== best.control && (other.confidence <= SAID || replyIn(other, matcher) !== replyIn(best, matcher))
  );
}

/** "Does it work with Entra ID (SAML 2.0)?": whether what is named there alone has a clear answer of its own, and the other one. */
function isContrary({ matches, guards }: Reading, whole: Reading, matcher: Matcher): boolean {
  const [best, other] = [whole.matches[0]!, matches[0]];
  if (!other?.settles || other.control === best.control || guards.some(holdsBack)) return false;
  // "Is your host certified (ISO 27001)?": what the vendor itself is not says nothing of its host.
  if (familyOf(best.topic) !== familyOf(other.topic)) return false;
  return CONTRARY.get(replyIn(best, matcher)) === replyIn(other, matcher);
}

const CONTRARY: ReadonlyMap<Reply, Reply> = new Map<Reply, Reply>([
  ['yes', 'no'],
  ['no', 'yes'],
]);

function replyIn(match: Match, { knowledge }: Matcher): Reply {
  return replyOf(knowledge.controls.get(match.control)!, match);
}
