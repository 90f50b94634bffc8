import type { Match, Reading, Reply } from '../model/index.ts';
import { replyOf } from './link-reply.ts';
import type { Matcher } from './match-question.ts';
import { sidesOf } from './sides-of.ts';
import type { AskedText } from './weigh-terms.ts';

/**
 * The reading of a question that seems clear as a whole, held where it asks for two subjects ("an alarm and a guard") and one of them, asked
 * alone, leads to another topic and gets no such reply.
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
  for (const { first, second, words, isEither } of sidesOf(text.text, language, matcher.lexicon, matcher.index)) {
    if (isEither) continue;
    const strange = [second, first].findIndex((side) => leadsElsewhere(match({ ...text, text: side }), whole, matcher));
    if (strange >= 0)
      return { ...whole, guards: [...whole.guards, { code: 'COMPOUND', args: { parts: words[1 - strange]! } }] };
  }
  return whole;
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

function replyIn(match: Match, { knowledge }: Matcher): Reply {
  return replyOf(knowledge.controls.get(match.control)!, match);
}
