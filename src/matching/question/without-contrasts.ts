import type { Language } from '../../model/index.ts';
import { findCues, findExpressions, LETTERS, WORD_CHARACTERS } from '../../text/index.ts';
import { anywhere, atStart, phrasesAfter, placePhrases, rememberPattern } from './expression-pattern.ts';
import { oppositeWords } from './opposite-words.ts';

type Cues = Language['cues'];

/** What stands in brackets. */
export const BRACKETS = /\(([^()]*)\)/g;

/** What a comma sets apart, to the next mark. */
const AFTER_COMMA = /,([^,;:.?!()\n]*)/g;

/**
 * The text without what it sets itself apart from: "(and not your host)", "rather than guarded", and without times that bound nothing
 * ("after a certain time", "in the short term"). Whom a contrast names is nobody the question is about.
 */
export function withoutContrasts(question: string, language: Pick<Language, 'cues' | 'opposites'>): string {
  const { cues } = language;
  const text = withoutOtherSide(question, language);
  const aside = text.includes('(')
    ? text.replace(BRACKETS, (whole, remark: string) => (isDenied(remark, cues) ? ' ' : whole))
    : text;
  const kept = aside.replace(AFTER_COMMA, (whole, clause: string) => (isDenied(clause, cues) ? ' ' : whole));
  const { contrast, vague, horizon } = findCues(kept, { cues });
  const timeless = [vague && cues.vague, horizon && cues.horizon].reduce(
    (rest: string, times) => (times ? rest.replace(anywhere(times), ' ') : rest),
    kept,
  );
  return contrast ? withoutContrast(timeless, cues) : timeless;
}

/** So many words in, what a clause denies first is said. */
const NEAR = 6;

/** "Servers reserved for us, not shared with others", "over a private network and not the public internet": of a pair, to deny one is to ask for the other, once more. */
function withoutOtherSide(text: string, { cues, opposites }: Pick<Language, 'cues' | 'opposites'>): string {
  const pairs = oppositeWords(opposites);
  if (findExpressions(text, pairs).length === 0 || findExpressions(text, cues.negation).length === 0) return text;
  const isOtherSide = (clause: string) => {
    const first = clause.trim();
    return (
      atStart(cues.negation).test(first) &&
      findExpressions(first.split(/\s+/).slice(0, NEAR).join(' '), pairs).length > 0
    );
  };
  const plain = cues.joins.filter((join) => !cues.alternative.includes(join));
  return text
    .replace(AFTER_COMMA, (whole, clause: string) => (isOtherSide(clause) ? ' ' : whole))
    .replace(phrasesAfter(plain), (whole, clause: string) => (isOtherSide(clause) ? ' ' : whole));
}

/** "If you are not certified, do you plan to be?": what a question supposes first is not what it denies. */
export function withoutSupposition(main: string, supposing: readonly string[]): string {
  const [first] = placePhrases(main, supposing);
  if (first === undefined || !/^[^\p{L}]*$/u.test(main.slice(0, first.index))) return main;
  const rest = main.slice(first.index! + first[0].length);
  return rest.startsWith(',') && /\p{L}/u.test(rest) ? rest.slice(1) : main;
}

/** "(not the data centre)", "over a private network, not the internet": a remark that goes on as "and not the" does is no part of the question; "(without encryption)" is. */
function isDenied(remark: string, cues: Cues): boolean {
  let denials = denialsOf.get(cues);
  if (!denials) {
    denials = cues.joins.flatMap((join) =>
      cues.contrast.flatMap((expression) =>
        expression.startsWith(`${join} `) ? [expression.slice(join.length + 1)] : [],
      ),
    );
    denialsOf.set(cues, denials);
  }
  return atStart(denials).test(remark.trim());
}

/** By a language's cues: what its contrasts go on with after a joining word. */
const denialsOf = new WeakMap<Cues, readonly string[]>();

/** "Are the offices (not the data centre) locked, as opposed to guarded?" asks of neither the data centre nor guards. */
function withoutContrast(text: string, { contrast, limit, states, participle }: Cues): string {
  return text.replace(phrasesAfter(contrast), (whole, apart: string) => {
    // « Hors maintenance » sets apart, « hors de France » says where: the longer expression decides.
    if (longerPattern(limit).test(whole)) return whole;
    // « Les données hors brouillons sont-elles chiffrées ? »: what is said of the rest is the question. The first word is never that.
    const [first = ''] = apart.match(/^\s*\S+/) ?? [];
    const said = [wordOf(states), endingIn(participle)]
      .map((pattern) => apart.search(pattern))
      .filter((at) => at >= first.length);
    return said.length > 0 ? ` ${apart.slice(Math.min(...said))}` : ' ';
  });
}

/** One of the expressions, or a word that ends in one that begins with a hyphen ("sont-elles"). */
const wordOf = rememberPattern(
  (any) => new RegExp(`(?<![${WORD_CHARACTERS}-])(?:[${LETTERS}]+(?:-t)?)?(?:${any})(?![${WORD_CHARACTERS}])`, 'i'),
);

/** A word with one of the endings after a word of four letters or more; none where there are none. "The shared platform" says nothing of the rest. */
const endingIn = rememberPattern(
  (any) => new RegExp(`(?<=[${LETTERS}]{4}\\s)[${LETTERS}]{2,}(?:${any})(?![${WORD_CHARACTERS}-])`, 'i'),
);

/** A part that begins with one of the expressions; one that ends in an apostrophe is not whole by itself. */
const longerPattern = rememberPattern((any) => new RegExp(`^(?:${any})(?:(?<=['’])|(?![${WORD_CHARACTERS}]))`, 'i'));
