import type { Language } from '../model/index.ts';
import { findCues, WORD_CHARACTERS } from '../text/index.ts';
import { anywhere, atStart, phrasesAfter, placePhrases, rememberPattern } from './expression-pattern.ts';

type Cues = Language['cues'];

/** What stands in brackets. */
export const BRACKETS = /\(([^()]*)\)/g;

/** What a comma sets apart, to the next mark. */
const AFTER_COMMA = /,([^,;:.?!()\n]*)/g;

/**
 * The text without what it sets itself apart from: "(and not your host)", "rather than guarded", and without times that bound nothing
 * ("after a certain time", "in the short term"). Whom a contrast names is nobody the question is about.
 */
export function withoutContrasts(text: string, cues: Cues): string {
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
function withoutContrast(text: string, { contrast, limit }: Cues): string {
  // « Hors maintenance » sets apart, « hors de France » says where: the longer expression decides.
  return text.replace(phrasesAfter(contrast), (whole) => (longerPattern(limit).test(whole) ? whole : ' '));
}

/** A part that begins with one of the expressions; one that ends in an apostrophe is not whole by itself. */
const longerPattern = rememberPattern((any) => new RegExp(`^(?:${any})(?:(?<=['’])|(?![${WORD_CHARACTERS}]))`, 'i'));
