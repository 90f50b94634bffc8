import { type Guard, holdsBack, type Reading } from '../model/index.ts';
import { replyOf } from './links/link-reply.ts';
import type { Matcher } from './matcher.ts';
import { familyOf } from './question/family-of.ts';
import { splitQuestion } from './question/split-question.ts';
import type { AskedText } from './question/weigh-terms.ts';

/**
 * The reading of "are you certified? Attach the certificate, state its scope", by the question alone, where that is a plain no: what is not
 * there has neither a copy nor a scope. Null where nothing is requested beside it, the answer is another, or the request is of something else.
 */
export function matchWithoutRequests(
  text: AskedText,
  whole: Reading,
  { lexicon, knowledge }: Matcher,
  match: (text: AskedText) => Reading,
): Reading | null {
  const language = lexicon.languages.get(text.language);
  const { requests, asides } = language ? splitQuestion(text.text, language.cues) : NONE;
  if (requests.length === 0 || asides.length > 0) return null;
  const bare = requests
    .reduce((rest, request) => rest.replace(request, ' '), text.text)
    .replace(EMPTY, ' ')
    .trim();
  const alone = match({ ...text, text: bare });
  const [best] = alone.matches;
  if (!best?.settles || best.inverted || best.remembered || alone.guards.some(holdsBack)) return null;
  if (replyOf(knowledge.controls.get(best.control)!, best) !== 'no' || alone.asks === 'value') return null;
  const kindOf = ({ topics }: Reading) => familyOf(topics[0]?.topic);
  const isOfAnother = (request: string) => kindOf(match({ ...text, text: request })) !== kindOf(alone);
  if (requests.some(isOfAnother)) return null;
  const moot: Guard = { code: 'COMPOUND', args: { moot: requests.join(' ').trim(), settles: 'no' } };
  return { ...whole, matches: alone.matches, guards: [...alone.guards, moot] };
}

const NONE = { requests: [], asides: [] };
const EMPTY = /\(\s*\)/g;
