import { type Guard, holdsBack, type Reading } from '../model/index.ts';
import { replyOf } from './links/link-reply.ts';
import type { Matcher } from './matcher.ts';
import { familyOf } from './question/family-of.ts';
import { readChoices } from './question/remark-choices.ts';
import { splitQuestion } from './question/split-question.ts';
import type { AskedText } from './question/weigh-terms.ts';

/**
 * The reading of "single sign-on with Entra ID (SAML 2.0 or OIDC)?" by what stands outside the brackets, where that is a plain yes and so is
 * one of those that stand within: either will do. Null where the remark is no such choice, or its yes is of something else.
 */
export function matchBesideChoice(
  text: AskedText,
  whole: Reading,
  matcher: Matcher,
  match: (text: AskedText) => Reading,
): Reading | null {
  const cues = matcher.lexicon.languages.get(text.language)?.cues;
  const [remark, another] = cues && text.text.includes('(') ? splitQuestion(text.text, cues).brackets : [];
  if (remark === undefined || another !== undefined) return null;
  const { names, isEither } = readChoices(remark, cues!.alternative);
  if (!isEither || names.length < 2) return null;
  const alone = match({ ...text, text: text.text.replace(`(${remark})`, ' ') });
  if (!isYes(alone, matcher)) return null;
  const isMet = (choice: string) => {
    const found = match({ ...text, text: choice });
    return isYes(found, matcher) && familyOf(found.topics[0]?.topic) === familyOf(alone.topics[0]?.topic);
  };
  if (!names.some(isMet)) return null;
  const either: Guard = { code: 'COMPOUND', args: { either: remark, settles: 'yes' } };
  return { ...whole, matches: alone.matches, guards: [...alone.guards, either] };
}

function isYes({ matches, guards }: Reading, { knowledge }: Matcher): boolean {
  const [best] = matches;
  if (!best?.settles || best.inverted || best.remembered || guards.some(holdsBack)) return false;
  return replyOf(knowledge.controls.get(best.control)!, best) === 'yes';
}
