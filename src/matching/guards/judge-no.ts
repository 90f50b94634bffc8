import type { Cue } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { placePhrases } from '../question/expression-pattern.ts';
import { type Candidacy, isSubjectMatter, wordsOf } from './candidacy.ts';

/** A subject that weighs so much of the heaviest is one of those the question is about. */
const MAIN = 0.75;

/**
 * What a no of the control says nothing of; null for any other reply, and where the no holds. Its own words must name a subject of the
 * question. "Single sign-on (SAML 2.0 or Entra ID)?": a no to the one says nothing of the other that a remark names. "Are your systems
 * connected to a central directory?": nor does it of a subject as weighty as the one that is met. And who asks "what did you do?" gets no no.
 */
export function strangeToNo(
  { asked, answer, isMet, isStated, isStatedWithin }: Candidacy,
  lexicon: Lexicon,
): string | null {
  if (answer !== 'no') return null;
  const wanted = asked.asks === 'value' && !asked.cues.conditional ? wantedWord(asked) : null;
  if (wanted !== null) return wanted;
  const other = asked.cues.orElse ? namesOther(asked, lexicon) : null;
  if (other !== null) return other;
  const subjects = asked.own.filter(isSubjectMatter);
  const ways = termsOfWay(asked, lexicon);
  // "Are users made to change their password?": that they never have to is said of passwords; "may they change it?" asks for something else.
  const isSaid = (term: AskedTerm) => isStated(term) || (ways.length > 0 && isStatedWithin(term));
  if (!subjects.some(isSaid)) return wordsOf(subjects);
  const remarks = new Set(asked.remarks.flat());
  // "(e.g. LDAP)": an example is no measure of what the question itself is about.
  const heaviest = (asked.own.find((term) => !remarks.has(term)) ?? asked.own[0])?.weight ?? 0;
  const beside = new Set([...asked.requests.flat(), ...asked.scene, ...ways]);
  const isStrange = (term: AskedTerm) => isSubjectMatter(term) && !isMet(term) && !beside.has(term);
  const strange =
    subjects.find((term) => isStrange(term) && term.weight >= MAIN * heaviest) ?? [...remarks].find(isStrange);
  return strange?.words ?? null;
}

/** The word by which it asks for a value. */
function wantedWord({ cues }: Asked): string | null {
  return cues.howMany?.[0] ?? cues.which?.[0] ?? null;
}

/** By which a question asks how, when or how strictly a thing is done; what is not done at all is not done in any way. */
const WAYS: readonly Cue[] = ['narrowing', 'obligation', 'haveTo', 'detail'];

function termsOfWay({ cues, own, language }: Asked, lexicon: Lexicon): readonly AskedTerm[] {
  const said = WAYS.flatMap((cue) => cues[cue] ?? []);
  const keys = new Set(said.flatMap((expression) => lexicon.termsOf(expression, language).map(({ key }) => key)));
  return own.filter(({ key }) => keys.has(key));
}

/** Within so many words of "or", another one is meant to count as well. */
const NEAR_OR = 4;

/** "A TISAX label or an equivalent one?": there may well be one, whatever the no to the first. */
function namesOther({ text, language: code }: Asked, lexicon: Lexicon): string | null {
  const { alternative, orElse } = lexicon.languages.get(code)!.cues;
  const others = placePhrases(text, alternative).map((match) =>
    match[1]!.trim().split(/\s+/).slice(0, NEAR_OR).join(' '),
  );
  return others.flatMap((words) => findExpressions(words, orElse))[0] ?? null;
}
