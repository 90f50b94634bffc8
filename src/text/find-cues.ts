import type { Cue, Language } from '../model/index.ts';
import { asksAsWritten } from './asks-as-written.ts';
import { normalise } from './normalise.ts';

/** The expressions of a list that stand in the text as whole words, in list order. */
export function findExpressions(text: string, expressions: readonly string[]): string[] {
  return findPlaces(text, indexOf(expressions)).map((at) => expressions[at]!);
}

/** The cues of a language that the text shows, each with the expressions it shows; a cue it lacks is absent. */
export function findCues(text: string, language: Pick<Language, 'cues'>): Partial<Record<Cue, readonly string[]>> {
  const found = findNamed(text, language.cues);
  return ASKING.reduce((cues, cue) => withoutLookalikes(cues, cue, text), found);
}

/** Of the cues, those whose words ask with an accent and join without one. */
const ASKING: readonly Cue[] = ['which', 'describe'];

function withoutLookalikes(found: Found, cue: Cue, text: string): Found {
  const { [cue]: hits, ...others } = found;
  const asking = hits?.filter((expression) => asksAsWritten(expression, text));
  if (asking?.length === hits?.length) return found;
  return asking!.length > 0 ? { ...found, [cue]: asking! } : others;
}

/** The scopes whose expressions stand in the text. */
export function findScopes(text: string, language: Language): string[] {
  return Object.keys(findNamed(text, language.scopes));
}

/** The unit words ("day", "hours") that stand in the text. */
export function findUnits(text: string, { units }: Pick<Language, 'units'>): string[] {
  return Object.values(findNamed(text, units)).flat();
}

type Lists = Readonly<Record<string, readonly string[]>>;

type Found = Readonly<Record<string, readonly string[]>>;

/** Lists as one, and what they have in the last texts asked for: headings come again with every row below them. */
interface Joined {
  readonly names: readonly string[];
  readonly expressions: readonly string[];
  readonly latest: Map<string, Found>;
}

const LATEST = 16;

/** The lists that have an expression in the text, in the order of their names, each with those it has. */
function findNamed(text: string, lists: Lists): Found {
  let joined = joinedLists.get(lists);
  if (!joined) {
    joined = join(lists);
    joinedLists.set(lists, joined);
  }
  const { names, expressions, latest } = joined;
  const known = latest.get(text);
  if (known) return known;
  const found: Record<string, string[]> = {};
  for (const at of findPlaces(text, indexOf(expressions))) {
    const hits = found[names[at]!];
    if (hits) hits.push(expressions[at]!);
    else found[names[at]!] = [expressions[at]!];
  }
  if (latest.size >= LATEST) latest.clear();
  latest.set(text, found);
  return found;
}

const joinedLists = new WeakMap<Lists, Joined>();

function join(lists: Lists): Joined {
  const pairs = Object.entries(lists).flatMap(([name, list]) => list.map((expression) => ({ name, expression })));
  return {
    names: pairs.map(({ name }) => name),
    expressions: pairs.map(({ expression }) => expression),
    latest: new Map(),
  };
}

/** The places in the list of the expressions that stand in the text, ascending. */
function findPlaces(text: string, { starting, touching }: ExpressionIndex): number[] {
  const { flat, words } = flatten(text);
  const places: number[] = [];
  addPlaces(touching, flat, places);
  for (const word of words) {
    const expressions = starting.get(word);
    if (expressions) addPlaces(expressions, flat, places);
  }
  return places.sort((a, b) => a - b);
}

function addPlaces(expressions: readonly Wanted[], flat: string, places: number[]): void {
  for (const { at, form } of expressions) if (flat.includes(form)) places.push(at);
}

interface Flat {
  readonly flat: string;
  readonly words: ReadonlySet<string>;
}

/** The last texts asked for: a question, its main sentence and its opening are each held against several lists. */
const latest = new Map<string, Flat>();

function flatten(text: string): Flat {
  const known = latest.get(text);
  if (known) return known;
  const words = withPartsApart(normalise(text).replace(/[^\p{L}\p{N}%<>=≥≤'¿-]+/gu, ' ')).replaceAll('¿', ' ¿ ');
  const flat = { flat: ` ${words} `, words: new Set(words.split(' ')) };
  if (latest.size >= LATEST) latest.clear();
  latest.set(text, flat);
  return flat;
}

/** A French verb is a word without the pronoun that hangs on it ("perd-il", "stockez-vous"). */
function withPartsApart(flat: string): string {
  return withApostrophesApart(flat).replace(PRONOUN, ' $&');
}

const PRONOUN = /(?<=[a-z])-(?:t-)?(?:ils?|elles?|on|vous|nous|ce|je)(?![a-z-])/g;

/** What elides stays with its apostrophe ("l' éditeur"); what possesses is a word without it ("your employees computers", "the vendor 's"). */
function withApostrophesApart(flat: string): string {
  return flat.includes("'")
    ? flat
        .replace(/'(?=\s|$)/g, '')
        .replace(/'s(?![a-z])/g, " 's")
        .replace(/'(?!s(?![a-z]))/g, "' ")
    : flat;
}

/** Most expressions fail by their first word, so they are filed under it. */
interface ExpressionIndex {
  readonly starting: ReadonlyMap<string, readonly Wanted[]>;
  /** Those that may touch what stands before them: signs. */
  readonly touching: readonly Wanted[];
}

interface Wanted {
  /** Its place in the list. */
  readonly at: number;
  readonly form: string;
}

const indexes = new WeakMap<readonly string[], ExpressionIndex>();

/** A word is looked for with a blank on either side; a sign ("≥") may touch what it binds. */
function indexOf(expressions: readonly string[]): ExpressionIndex {
  const known = indexes.get(expressions);
  if (known) return known;
  const starting = new Map<string, Wanted[]>();
  const touching: Wanted[] = [];
  expressions.forEach((expression, at) => {
    const words = withPartsApart(normalise(expression));
    if (/^[^\p{L}\p{N}]/u.test(words)) {
      touching.push({ at, form: words });
      return;
    }
    const first = words.split(' ', 1)[0]!;
    const others = starting.get(first);
    const wanted = { at, form: ` ${words} ` };
    if (others) others.push(wanted);
    else starting.set(first, [wanted]);
  });
  const index = { starting, touching };
  indexes.set(expressions, index);
  return index;
}
