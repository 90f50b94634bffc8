import type { Cue } from '../../model/index.ts';
import { findCues, findExpressions, LETTERS, normalise, WORD_CHARACTERS } from '../../text/index.ts';
import { rememberPattern } from './expression-pattern.ts';
import { BRACKETS } from './without-contrasts.ts';

/** A question taken apart. */
export interface QuestionParts {
  /** The question proper. */
  readonly main: string;
  /** What stands in brackets. */
  readonly brackets: readonly string[];
  /** The sentences that only follow from its answer. */
  readonly followUp: string;
  /** What is asked for beside the question: further sentences and remarks that open, and remarks that end, with a request ("Specify the format"). */
  readonly requests: readonly string[];
  /** Those of the following sentences that ask further ("If not, what are the penalties?"). */
  readonly asides: readonly string[];
}

type Cues = Readonly<Record<Cue, readonly string[]>>;

const ASKING: readonly Cue[] = ['which', 'howMany', 'describe'];

/** "(Article 28 GDPR)" says where a thing is asked for, and asks for nothing. */
const REFERENCE = /^\s*(?:cf\.?\s+)?(?:art(?:[ií]c(?:ulos?|les?)|\.)?)\s*\d/iu;

/** "Lieu(x)", "provider(s)": a few small letters that touch the word end it, one or many. */
const ENDING = /(?<=\p{L})\(\p{Ll}{1,3}\)/gu;

/** The question proper, what stands in brackets, and what only follows from its answer; contrasts are read as part of it. */
export function splitQuestion(text: string, cues: Cues): QuestionParts {
  const brackets: string[] = [];
  // Read once for the whole text: most texts show none of them.
  const shown = findCues(text, { cues });
  const confirms = shown.confirm || (text.includes('/') && slashPattern(cues.confirm).test(text));
  const asked = (confirms ? text.replace(confirmPattern(cues.confirm), ' ') : text).replace(ENDING, '');
  const open = asked.replace(BRACKETS, (_whole, remark: string) => {
    if (!/\p{L}|\d/u.test(remark) || REFERENCE.test(remark) || isOneOf(remark, cues.confirm)) return ' ';
    return ` ${markOf(brackets.push(remark) - 1)} `;
  });
  const sentences = (shown.conditional ? withFollowUpsApart(open, cues) : open)
    .split(/(?<=[?!.;])\s+|\n+/)
    .filter((sentence) => /\p{L}/u.test(sentence) && !isOneOf(sentence, cues.confirm));
  const isLeft = (_remark: string, at: number) => !followUp.some((sentence) => sentence.includes(markOf(at)));
  const main: string[] = [];
  const followUp: string[] = [];
  for (const sentence of sentences) {
    const follows =
      main.length > 0 && shown.conditional !== undefined && findExpressions(sentence, cues.conditional).length > 0;
    (follows ? followUp : main).push(sentence);
  }
  const asksFor = requestPattern(cues.request);
  const remarks = main.length > 0 ? brackets.filter(isLeft) : [];
  return {
    requests: shown.request
      ? [...main.slice(1), ...remarks].map(withoutMarks).filter((part) => asksFor.test(part))
      : [],
    main: withoutMarks(main.join(' ')) || text,
    brackets: remarks,
    followUp: withoutMarks(followUp.join(' ')),
    asides: followUp.map(withoutMarks).filter((part) => isAsking(part, cues)),
  };
}

function isAsking(part: string, cues: Cues): boolean {
  return part.includes('?') || ASKING.some((cue) => findExpressions(part, cues[cue]).length > 0);
}

/** A letter for private use stands where the remark stood; one that the text has itself is read as a blank. */
function markOf(remark: number): string {
  return String.fromCharCode(FIRST_MARK + (remark % MARKS));
}

/** Unicode's private use area. */
const FIRST_MARK = 0xe000;
const MARKS = 0x1900;

function withoutMarks(text: string): string {
  return text.replace(/[\ue000-\uf8ff]/g, ' ');
}

/** "Please confirm.", "(Y/N)": asks nothing beside the question. */
function isOneOf(part: string, expressions: readonly string[]): boolean {
  let known = normalised.get(expressions);
  if (!known) {
    known = new Set(expressions.map(normalise));
    normalised.set(expressions, known);
  }
  return known.has(
    normalise(part)
      .replace(/[.!?:]+$/, '')
      .trim(),
  );
}

const normalised = new WeakMap<readonly string[], ReadonlySet<string>>();

/** A part that one of the expressions opens or ends. */
const requestPattern = rememberPattern(
  (any) =>
    new RegExp(
      `^[^${LETTERS}]*(?:${any})(?![${WORD_CHARACTERS}])|(?<![${WORD_CHARACTERS}])(?:${any})[^${WORD_CHARACTERS}]*$`,
      'i',
    ),
);

/** Those that are no words ("Y/N") are not among the cues that a text shows. */
const slashPattern = rememberPattern(
  (any) =>
    new RegExp(
      any
        .split('|')
        .filter((one) => one.includes('/'))
        .map(withBlanks)
        .join('|') || '(?!)',
      'i',
    ),
);

/** "Oui / non" is "oui/non". */
function withBlanks(pattern: string): string {
  return pattern.replaceAll('/', '\\s?/\\s?');
}

/** "Confirm that ..." at the start of a sentence, "..., yes or no?" at its end: what only asks for the reply. */
const confirmPattern = rememberPattern(
  (any) =>
    new RegExp(
      `(?<=^\\s{0,3}|[.!?;\\n]\\s{0,3})(?:${withBlanks(any)})(?![${WORD_CHARACTERS}])\\s{0,3}:?|(?<=[,;:¿–—-]\\s{0,3})(?:${withBlanks(any)})(?=\\s{0,3}(?:[.;:,!?]|$))`,
      'gi',
    ),
);

/** Each follow-up on a line of its own, whether a mark or a joining word parts it from what it follows from. */
function withFollowUpsApart(text: string, { joins, conditional }: Cues): string {
  let joined = joinedConditions.get(conditional);
  if (!joined) {
    joined = joins.flatMap((join) => conditional.map((condition) => `${join} ${condition}`));
    joinedConditions.set(conditional, joined);
  }
  return text.replace(followUpPattern(conditional), '\n').replace(joinedPattern(joined), '\n');
}

const joinedConditions = new WeakMap<readonly string[], readonly string[]>();

/** Where " and if so ..." begins. */
const joinedPattern = rememberPattern((any) => new RegExp(`\\s(?=(?:${any})(?![${WORD_CHARACTERS}]))`, 'gi'));

/** Where ", and if so ..." begins within a sentence: what follows only from the answer. */
const followUpPattern = rememberPattern(
  (any) => new RegExp(`[,;–—-]\\s{0,3}(?=(?:[${LETTERS}]{1,3}\\s)?(?:${any})(?![${WORD_CHARACTERS}]))`, 'gi'),
);
