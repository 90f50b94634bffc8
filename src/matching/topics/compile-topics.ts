import type { LanguageCode, Topic } from '../../model/index.ts';
import { findExpressions, findScopes, isNegated, type Lexicon } from '../../text/index.ts';
import { IN_HOUSE, PROVIDERS } from '../question/near-scopes.ts';
import { type CompiledEntries, compileEntries, type Entry } from './compile-entries.ts';

/** What stays of a topic once its texts are numbers. */
export interface TopicHead extends Pick<Topic, 'id' | 'name' | 'scope' | 'asks'> {
  /** Whether nearly every phrasing names the vendor's own house ("your employees", "workstations"): one that does not asks something else. */
  readonly namesHouse: boolean;
  /** Whether it asks about the vendor, and hardly a phrasing speaks of a third party beside. */
  readonly namesVendorAlone: boolean;
  /** Words that would turn another question round ("another country") and are how this one is asked straight. */
  readonly straightTurns: readonly string[];
  /** Words that turn it round in its own phrasings and stand in none that asks straight ("readable" of passwords). */
  readonly inverseTurns: readonly string[];
  /** Whether it is often asked as what somebody can do ("can your employees see them?"). */
  readonly asksWhatCan: boolean;
  /** Whether to ask what somebody can do is to ask it the other way round ("can a user choose a weak password?"). */
  readonly canTurns: boolean;
  /** Whether it wants to know how long a thing lasts or takes. */
  readonly asksHowLong: boolean;
  /** Whether it wants to know what is planned. */
  readonly asksOfPlans: boolean;
  /** What follows for everybody from an answer to it. */
  readonly implies: readonly Implication[];
}

export interface Implication {
  /** The answer that it follows from; `value` where the topic asks for one and one is stated. */
  readonly from: 'yes' | 'no' | 'value';
  readonly topic: number;
  readonly reply: 'yes' | 'no';
}

/** Of a topic that is asked by naming the house, so many phrasings name it. */
const NEARLY_ALL = 0.7;

/** Of one about the vendor alone, fewer than so many speak of a third party. */
const HARDLY_ANY = 0.1;

/** The catalogue's topics with every text read into numbered terms, made when the product is built. */
export interface CompiledTopics {
  readonly topics: readonly TopicHead[];
  /** Term keys; a term's number is its place here. */
  readonly terms: readonly string[];
  readonly codes: readonly LanguageCode[];
  readonly entries: CompiledEntries;
}

/** Reads every name, term and phrasing of the topics, in the order given: equal input, equal output. */
export function compileTopics(topics: readonly Topic[], lexicon: Lexicon): CompiledTopics {
  const numbers = new Map<string, number>();
  const codes = [...lexicon.languages.keys()].sort();
  const entries: Entry[] = [];
  topics.forEach((topic, position) => {
    for (const { code, text, inverted, neutral } of textsOf(topic)) {
      const language = codes.indexOf(code);
      if (language < 0) continue;
      const terms = lexicon.termsOf(text, code).map(({ key }) => {
        const known = numbers.get(key) ?? numbers.size;
        numbers.set(key, known);
        return known;
      });
      const denies = isNegated(text, lexicon.languages.get(code)!);
      const kind = 8 * language + 4 * Number(neutral) + 2 * Number(denies) + Number(inverted);
      if (terms.length > 0) entries.push({ topic: position, kind, terms: terms.sort((a, b) => a - b) });
    }
  });
  const places = new Map(topics.map(({ id }, at) => [id, at]));
  const heads = topics.map((topic): TopicHead => {
    const { id, name, scope, asks } = topic;
    return {
      id,
      name,
      scope,
      asks,
      namesHouse: IN_HOUSE.includes(scope) && shareNaming(IN_HOUSE, topic, lexicon) >= NEARLY_ALL,
      namesVendorAlone: scope === 'vendor' && shareNaming(PROVIDERS, topic, lexicon) < HARDLY_ANY,
      straightTurns: turnsIn(topic, false, lexicon),
      inverseTurns: inverseTurnsOf(topic, lexicon),
      asksWhatCan: asksWhatCan(topic, lexicon),
      canTurns: canTurns(topic, lexicon),
      asksHowLong: asksHowLong(topic, lexicon),
      asksOfPlans: asksOfPlans(topic, lexicon),
      implies: implicationsOf(topic, places),
    };
  });
  return {
    topics: heads,
    terms: [...numbers.keys()],
    codes,
    entries: compileEntries(entries, topics.length, numbers.size),
  };
}

function implicationsOf({ implies }: Topic, places: ReadonlyMap<string, number>): Implication[] {
  return (['yes', 'no', 'value'] as const).flatMap((from) =>
    Object.entries(implies[from] ?? {}).map(([id, reply]) => ({ from, topic: places.get(id)!, reply })),
  );
}

/** The share of a topic's names and phrasings that speak of one of the scopes; 0 where none can be read. */
function shareNaming(scopes: readonly string[], topic: Topic, { languages }: Lexicon): number {
  const asking = textsOf(topic).filter(({ code, neutral }) => !neutral && languages.has(code));
  const naming = asking.filter(({ code, text }) =>
    findScopes(text, languages.get(code)!).some((scope) => scopes.includes(scope)),
  );
  return asking.length === 0 ? 0 : naming.length / asking.length;
}

function inverseTurnsOf(topic: Topic, lexicon: Lexicon): string[] {
  const straight = turnsIn(topic, false, lexicon);
  return turnsIn(topic, true, lexicon).filter((words) => !straight.includes(words));
}

function turnsIn(topic: Topic, isInverted: boolean, { languages }: Lexicon): string[] {
  const said = textsOf(topic).flatMap(({ code, text, inverted }) => {
    const language = languages.get(code);
    return language && inverted === isInverted && !isNegated(text, language)
      ? [...findExpressions(text, language.cues.inversion), ...findExpressions(text, language.cues.turning)]
      : [];
  });
  return [...new Set(said)];
}

/** Of a topic that asks what somebody can do, so many texts say so. */
const CAN = 0.15;

function asksWhatCan(topic: Topic, { languages }: Lexicon): boolean {
  const asking = textsOf(topic).filter(({ neutral, code }) => !neutral && languages.has(code));
  const saying = asking.filter(({ text, code }) => {
    const { able, offered } = languages.get(code)!.cues;
    return findExpressions(text, able).length > 0 || findExpressions(text, offered).length > 0;
  });
  return saying.length >= CAN * asking.length;
}

/** Of the texts that ask it straight, fewer say what can be. */
const HARDLY_CAN = 0.075;

function canTurns(topic: Topic, { languages }: Lexicon): boolean {
  const asking = textsOf(topic).filter(({ neutral, code }) => !neutral && languages.has(code));
  const saysCan = ({ text, code }: { text: string; code: LanguageCode }) =>
    findExpressions(text, languages.get(code)!.cues.able).length > 0;
  const straight = asking.filter(({ inverted }) => !inverted);
  const turned = asking.filter(({ inverted, text, code }) => inverted && !isNegated(text, languages.get(code)!));
  return turned.some(saysCan) && straight.filter(saysCan).length < HARDLY_CAN * straight.length;
}

/** Of a topic that asks of plans, so many texts speak of the future; the others name a certificate that is sought, or a date. */
const OF_PLANS = 0.4;

function asksOfPlans(topic: Topic, { languages }: Lexicon): boolean {
  const asking = textsOf(topic).filter(({ neutral, code }) => !neutral && languages.has(code));
  const saying = asking.filter(({ text, code }) => findExpressions(text, languages.get(code)!.cues.future).length > 0);
  return saying.length >= OF_PLANS * asking.length && asking.length > 0;
}

/** Of a topic that asks for a time, so many texts say "how long"; the others are labels, requests and statements. */
const HOW_LONG = 0.12;

function asksHowLong(topic: Topic, lexicon: Lexicon): boolean {
  if (topic.asks !== 'value') return false;
  const asking = textsOf(topic).filter(({ neutral }) => !neutral);
  const shareOf = (key: string) =>
    asking.filter(({ text, code }) => lexicon.termsOf(text, code).some((term) => term.key === key)).length /
    asking.length;
  const share = shareOf('c:q-how-long');
  return share >= HOW_LONG && share > shareOf('c:q-how-often');
}

interface TopicText {
  readonly code: LanguageCode;
  readonly text: string;
  readonly inverted: boolean;
  readonly neutral: boolean;
}

/** Every text of a topic. "Passwords in clear text" as a mere term tells the topic, not which way it is asked. */
export function textsOf({ name, terms, phrasings, inverted }: Topic): TopicText[] {
  const read = (texts: Topic['terms'], kind: Pick<TopicText, 'inverted' | 'neutral'>) =>
    Object.entries(texts).flatMap(([code, list]) => list.map((text): TopicText => ({ code, text, ...kind })));
  const names = Object.entries(name).map(([code, text]) => ({ code, text, inverted: false, neutral: false }));
  return [
    ...names,
    ...read(terms, { inverted: false, neutral: true }),
    ...read(phrasings, { inverted: false, neutral: false }),
    ...read(inverted, { inverted: true, neutral: false }),
  ];
}
