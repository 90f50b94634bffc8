import type { Cue, Language } from '../model/index.ts';
import { normalise } from './normalise.ts';

/** The expressions of a list that stand in the text as whole words, in list order. */
export function findExpressions(text: string, expressions: readonly string[]): string[] {
  return findPlaces(text, indexOf(expressions)).map((at) => expressions[at]!);
}

/** The cues of a language that the text shows, each with the expressions it shows; a cue it lacks is absent. */
export function findCues(text: string, language: Language): Partial<Record<Cue, readonly string[]>> {
  return findNamed(text, language.cues);
}

/** The scopes whose expressions stand in the text. */
export function findScopes(text: string, language: Language): string[] {
  return Object.keys(findNamed(text, language.scopes));
}

type Lists = Readonly<Record<string, readonly string[]>>;

/** The lists that have an expression in the text, in the order of their names, each with those it has. */
function findNamed(text: string, lists: Lists): Record<string, string[]> {
  let joined = joinedLists.get(lists);
  if (!joined) {
    const pairs = Object.entries(lists).flatMap(([name, list]) => list.map((expression) => ({ name, expression })));
    joined = { names: pairs.map(({ name }) => name), expressions: pairs.map(({ expression }) => expression) };
    joinedLists.set(lists, joined);
  }
  const found: Record<string, string[]> = {};
  for (const at of findPlaces(text, indexOf(joined.expressions))) {
    const hits = found[joined.names[at]!];
    if (hits) hits.push(joined.expressions[at]!);
    else found[joined.names[at]!] = [joined.expressions[at]!];
  }
  return found;
}

const joinedLists = new WeakMap<
  Lists,
  { readonly names: readonly string[]; readonly expressions: readonly string[] }
>();

/** The places in the list of the expressions that stand in the text, ascending. */
function findPlaces(text: string, { starting, touching }: ExpressionIndex): number[] {
  const { flat, words } = flatten(text);
  const places: number[] = [];
  const add = ({ at, form }: Wanted) => {
    if (flat.includes(form)) places.push(at);
  };
  touching.forEach(add);
  for (const word of words) starting.get(word)?.forEach(add);
  return places.sort((a, b) => a - b);
}

interface Flat {
  readonly text: string;
  readonly flat: string;
  readonly words: ReadonlySet<string>;
}

/** The last texts asked for: a question, its main sentence and its opening are each held against several lists. */
const latest: Flat[] = [];
const LATEST = 4;

function flatten(text: string): Flat {
  const known = latest.find((one) => one.text === text);
  if (known) return known;
  const words = normalise(text)
    .replace(/[^\p{L}\p{N}%<>=≥≤'¿-]+/gu, ' ')
    .replace(/'/g, "' ")
    .replaceAll('¿', ' ¿ ');
  const flat = { text, flat: ` ${words} `, words: new Set(words.split(' ')) };
  if (latest.length >= LATEST) latest.shift();
  latest.push(flat);
  return flat;
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
    const words = normalise(expression).replace(/'/g, "' ");
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
