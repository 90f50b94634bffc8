import type { Guard, Match, Reading, Reply } from '../model/index.ts';
import { areContraries } from './guards/asks-choice.ts';
import { replyOf } from './links/link-reply.ts';
import type { Matcher } from './matcher.ts';
import { familyOf } from './question/family-of.ts';
import { type Sides, sidesOf } from './question/sides-of.ts';
import type { AskedText } from './question/weigh-terms.ts';

/** What one of the two parts gets by itself. */
interface Part {
  readonly match: Match;
  readonly reply: Reply;
  /** Whether nothing at all holds that back. */
  readonly isClear: boolean;
  /** Parts of its own that other controls answered. */
  readonly guards: readonly Guard[];
}

/**
 * The reading of a question that asks for two subjects at once ("are logins and exports logged?") made of what each of them gets by itself;
 * null where it names no two, or what they get leaves no one reply. Of both, the weaker reply stands; of one or the other, a yes.
 */
export function matchParts(
  text: AskedText,
  whole: Reading,
  matcher: Matcher,
  match: (text: AskedText) => Reading,
): Reading | null {
  const language = matcher.lexicon.languages.get(text.language);
  // Who asks for words wants those of both.
  if (!language || whole.asks === 'value' || whole.asks === 'description') return null;
  for (const sides of sidesOf(text.text, language, matcher.lexicon, matcher.index)) {
    if (sides.isEither && areContraries(...sides.words, language)) continue;
    const first = partOf(match({ ...text, text: sides.first }), matcher);
    if (!first || !(first.isClear || sides.isEither)) continue;
    const second = partOf(match({ ...text, text: sides.second }), matcher);
    const joined = second && joinParts(first, second, sides);
    if (joined) return { ...whole, ...joined };
  }
  return null;
}

function partOf({ matches, guards }: Reading, { knowledge }: Matcher): Part | null {
  const [best] = matches;
  if (!best || best.inverted || best.remembered) return null;
  const reply = replyOf(knowledge.controls.get(best.control)!, best);
  const isClear = best.settles && guards.every(({ code, args }) => code === 'COMPOUND' && args.settles === reply);
  return { match: best, reply, isClear, guards };
}

function joinParts(first: Part, second: Part, sides: Sides): Pick<Reading, 'matches' | 'guards'> | null {
  // One control that answers both would have answered the whole: whatever held that back is not told by the parts. One that a
  // person linked to the first and only set beside the second does not.
  const isOne = first.match.control === second.match.control;
  if (isOne && (first.match.settles === second.match.settles || first.match.proposed || second.match.proposed))
    return null;
  const cited = citedOf(first, second, sides);
  if (!cited) return null;
  const [other, words] = cited === first ? [second, sides.words[1]] : [first, sides.words[0]];
  // What is answered without the other is as sure as its own answer.
  const needsBoth = other.isClear && !(sides.isEither && other.reply !== cited.reply);
  const confidence = cited.match.confidence * (needsBoth ? other.match.confidence : 1);
  const args = needsBoth ? { parts: words, other: other.match.control } : { either: words };
  return {
    matches: [cited.match, other.match].map((one) => ({ ...one, confidence })),
    guards: [...cited.guards, { code: 'COMPOUND', args: { ...args, settles: cited.reply } }],
  };
}

/** The part whose reply holds for the question as a whole. */
function citedOf(first: Part, second: Part, { isEither }: Sides): Part | null {
  const clear = [first, second].filter(({ isClear, reply }) => isClear && SURE.has(reply));
  const saying = (reply: Reply) => clear.find((part) => part.reply === reply) ?? null;
  const [one] = clear;
  if (isEither && one && clear.length === 1 && one.reply !== 'no') {
    const other = one === first ? second : first;
    // "SAML or OpenID Connect?": one does; so does "antivirus or EDR?", where nothing settles the other, as long as both are measures of a kind.
    const isTurned = other.guards.some(({ code }) => code === 'NEGATED');
    if (
      other.match.settles
        ? one.reply === 'yes' && !isTurned
        : familyOf(first.match.topic) === familyOf(second.match.topic)
    )
      return one;
  }
  if (clear.length < 2) return null;
  if (first.reply === second.reply) return first;
  return isEither ? saying('yes') : saying('yes') && saying('limited');
}

const SURE: ReadonlySet<Reply> = new Set<Reply>(['yes', 'no', 'limited']);
