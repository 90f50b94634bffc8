import type { Language } from '../../model/index.ts';
import {
  acronyms,
  findCues,
  isNegated,
  type Lexicon,
  type NamePattern,
  properNames,
  readFigures,
  readVersions,
} from '../../text/index.ts';
import type { TopicIndex } from '../topics/topic-index.ts';
import type { Asked, AskedTerm } from './asked.ts';
import { askingWords } from './asking-words.ts';
import { findPhrases, placePhrases } from './expression-pattern.ts';
import { takesSide } from './find-opposite.ts';
import { isNamedBefore } from './named-before.ts';
import { IN_HOUSE, PROVIDERS } from './near-scopes.ts';
import { questionKind } from './question-kind.ts';
import { ofAcronyms, ownTermsOf, readClauses, readLimits, readWanted, sceneTerms } from './read-parts.ts';
import { scopesNamed } from './scopes-named.ts';
import { withoutSelfNames } from './self-names.ts';
import { type QuestionParts, splitQuestion } from './split-question.ts';
import { type AskedText, weighTerms } from './weigh-terms.ts';
import { withoutContrasts, withoutSupposition } from './without-contrasts.ts';

/** A term whose place among the others is still to be found. */
type Placed = Omit<AskedTerm, 'place'> & { place: number };

/** Below this share a term comes from the heading or the help column, not from the question. */
const OWN_SHARE = 0.34;

/** Names that are nobody's subject: a question is read without them. */
export interface Names {
  /** The vendor's and its products'. */
  readonly own: NamePattern;
  /** All that the others find: hardly any question names anybody. */
  readonly any: NamePattern;
  /** Third parties by their key in the knowledge base. */
  readonly providers: ReadonlyMap<string, NamePattern>;
}

/** The customer's own name in a question is nobody's subject. */
const NAME_SHARE = 0.15;

export function readQuestion(asked: AskedText, lexicon: Lexicon, index: TopicIndex, names: Names): Asked {
  const language = lexicon.languages.get(asked.language);
  const given = language ? withoutContrasts(withoutSelfNames(asked.text, language), language) : asked.text;
  const { providers, text } = withoutNames(given, names);
  const isStranger = rememberNames(text);
  const parts: QuestionParts = language
    ? splitQuestion(text, language.cues)
    : { main: text, brackets: [], followUp: '', requests: [], asides: [] };
  const own: Placed[] = [];
  const context: AskedTerm[] = [];
  for (const { key, words, share } of weighTerms(parts, { ...asked, help: names.own.without(asked.help) }, lexicon)) {
    const term = index.terms.get(key) ?? -1;
    const isSubject = lexicon.isSubject(key);
    if (share >= OWN_SHARE) {
      const rarity = term >= 0 ? index.weights[term]! : index.unknownWeight * (isStranger(words) ? NAME_SHARE : 1);
      own.push({ term, key, words, share, weight: rarity * share, isSubject, place: 0 });
    } else if (term >= 0) {
      // An unknown word of the heading says nothing about the row.
      context.push({ term, key, words, share, weight: index.weights[term]! * share, isSubject, place: -1 });
    }
  }
  own.sort((a, b) => b.weight - a.weight);
  for (const [place, term] of own.entries()) term.place = place;
  const terms = [...own, ...context];
  const { main } = parts;
  const cues = language ? withSelf(findCues(text, language), text, language, providers.length > 0) : {};
  const asks = language ? questionKind(asked.text, language, own.length) : null;
  const figures = language ? readFigures(text, language) : [];
  const clauses = language ? readClauses(main, language, own, lexicon) : [];
  return {
    text: asked.text,
    language: asked.language,
    terms,
    own,
    clauses,
    asking:
      language && (clauses.length > 1 || parts.asides.length > 0)
        ? own.filter(askingWords(text, language, lexicon))
        : [],
    scene: language ? sceneTerms(main, language, own, lexicon) : [],
    limits: language && cues.limit ? ownTermsOf(readLimits(main, language), language, own, lexicon) : [],
    along:
      language && cues.alongWith ? ownTermsOf(findPhrases(main, language.cues.alongWith), language, own, lexicon) : [],
    lacking:
      language && cues.lacking ? ownTermsOf(findPhrases(main, language.cues.lacking), language, own, lexicon) : [],
    named: ofAcronyms(own, acronyms(parts.main)),
    remarks: language ? ownTermsOf(parts.brackets, language, own, lexicon) : [],
    requests: language ? ownTermsOf(parts.requests, language, own, lexicon) : [],
    asides: language ? ownTermsOf(parts.asides, language, own, lexicon) : [],
    wanted: language && asks === 'value' && cues.which ? readWanted(main, language, own, lexicon) : [],
    providers,
    namedBefore: providers.length > 0 && isNamedBefore(given, names),
    norm: Math.sqrt(terms.reduce((sum, term) => sum + term.weight ** 2, 0)),
    total: own.reduce((sum, term) => sum + term.weight, 0),
    cues,
    scopes: language ? scopesNamed(text, language) : [],
    speaksOfProvider: providers.length > 0 || speaksOf(PROVIDERS, [text, ...asked.section], language),
    speaksOfHouse: speaksOf(IN_HOUSE, [text, ...asked.section], language),
    asks,
    negated: language
      ? isNegated(cues.supposing ? withoutSupposition(main, language.cues.supposing) : main, language)
      : false,
    takesSide: language ? takesSide(main, language) : false,
    figures,
    versions: readVersions(asked.text),
    counting: new Set(
      language
        ? ownTermsOf(
            figures.map(({ words }) => words),
            language,
            own,
            lexicon,
          ).flat()
        : [],
    ),
  };
}

function withoutNames(text: string, { own, any, providers }: Names): { providers: string[]; text: string } {
  if (!any.isIn(text)) return { providers: [], text };
  return {
    providers: [...providers].filter(([, pattern]) => pattern.isIn(text)).map(([name]) => name),
    text: [...providers.values()].reduce((rest, name) => name.without(rest), own.without(text)),
  };
}

/** « L'éditeur lui-même » sets apart from the host; « l'hébergeur lui-même » means the host. */
function withSelf(cues: Asked['cues'], text: string, language: Language, namesOther: boolean): Asked['cues'] {
  if (cues.itself === undefined || namesOther) return cues;
  const [first] = placePhrases(text, cues.itself);
  const isOfOther =
    first && scopesNamed(text.slice(0, first.index), language).some((scope) => PROVIDERS.includes(scope));
  return isOfOther ? cues : { ...cues, self: [...(cues.self ?? []), ...cues.itself] };
}

/** Whether words of the text look like somebody's name; read only when asked. */
function rememberNames(text: string): (words: string) => boolean {
  let names: ReadonlySet<string> | undefined;
  return (words) => {
    names ??= properNames(text);
    return names.has(words);
  };
}

function speaksOf(scopes: readonly string[], texts: readonly string[], language: Language | undefined): boolean {
  return (
    language !== undefined && texts.some((text) => scopesNamed(text, language).some((scope) => scopes.includes(scope)))
  );
}
