import type { Scope } from '../../model/index.ts';
import { findExpressions, type Lexicon } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { placePhrases } from '../question/expression-pattern.ts';
import { innerKeys } from '../question/inner-keys.ts';
import { NEAR_SCOPES, PROVIDERS } from '../question/near-scopes.ts';
import { scopesNamed } from '../question/scopes-named.ts';
import { coreShare } from '../topics/core-share.ts';
import { type TopicIndex, termsAtHome } from '../topics/topic-index.ts';
import { type Candidacy, QUESTION_WORD } from './candidacy.ts';

/** Ids of concepts that are places begin so: see thesaurus/people-and-law.yaml. */
const PLACE = 'c:place-';

/** A word in so many of a topic's texts is what the topic is about... */
const ABOUT = 0.8;
/** ...if it stands in few others. */
const ITS_OWN = 0.9;

/** Of a topic's characteristic words, by weight, so many must stand in a question of which the control itself says nothing. */
const HARDLY = 0.15;

/** Whether neither the control's own words nor those that are the topic's own stand in the question: it came here by words of any topic. */
function isUnspoken({ asked, answer, found, isStated, isUsual }: Candidacy, index: TopicIndex): boolean {
  // "Where can one see it?": the question word alone names nothing.
  // Nor does the place: "is the company French?" asks of no data.
  const isNaming = (term: AskedTerm) =>
    !term.key.startsWith(QUESTION_WORD) && !term.key.startsWith(PLACE) && (isStated(term) || isUsual(term));
  if (!asked.own.some(isNaming)) return true;
  return answer !== 'value' && !asked.own.some(isStated) && coreShare(asked, index, found.topic) < HARDLY;
}

/** "Could data be stored elsewhere?", taken for a topic about backups: the question never names what the topic is about. */
export function lacksSubject(candidacy: Candidacy, index: TopicIndex, lexicon: Lexicon): boolean {
  const { asked, topic } = candidacy;
  if ((topic.namesHouse && !asked.speaksOfHouse) || isUnspoken(candidacy, index)) return true;
  const named = new Set(asked.terms.map(({ term }) => term));
  for (const term of asked.own)
    for (const key of innerKeys(term, asked.language, lexicon)) named.add(index.terms.get(key) ?? -1);
  const isSubject = (term: number) => index.telling[term]! >= ITS_OWN && lexicon.isSubject(index.keys[term]!);
  return termsAtHome(index.position.get(topic.id)!, ABOUT, index).some((term) => !named.has(term) && isSubject(term));
}

/** A subject that so many of its topics ask about in the control's own scope, or one near it, is no stranger there. */
const AT_HOME = 0.15;

/** A subject of the question that nothing met, and that the field asks about in another scope ("hosting" of an office measure). */
export function foreignSubject({ asked, topic, control, isMet }: Candidacy, index: TopicIndex): string | null {
  const remarks = new Set(asked.remarks.flat());
  for (const term of asked.own) {
    if (term.term < 0 || !term.isSubject || isMet(term) || remarks.has(term)) continue;
    const shares = index.scopesOf(term.term);
    // Whom "the company itself" is set apart from is no subject of the question.
    const near = new Set([topic.scope, ...(NEAR_SCOPES[control.about] ?? []), ...(asked.cues.self ? PROVIDERS : [])]);
    if ([...near].reduce((sum, scope) => sum + (shares.get(scope as Scope) ?? 0), 0) >= AT_HOME) continue;
    return [...shares].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]![0];
  }
  return null;
}

/** A scope the question names that neither the topic nor the control is about; null when all fit, or it names none. */
export function foreignScope(candidacy: Candidacy, index: TopicIndex, lexicon: Lexicon): string | null {
  const { asked, topic, control, isUsual } = candidacy;
  // "The company itself" sets apart from its host: a third party's certificate is then no answer, unless it is the host itself.
  const isOfProvider = asked.scopes.some((scope) => PROVIDERS.includes(scope)) && !asked.scopes.includes('vendor');
  if (control.about === 'provider' && asked.cues.self !== undefined && !isOfProvider) return 'vendor';
  if (control.about === 'provider' && topic.scope === 'provider' && !speaksOfProvider(asked, index)) return 'vendor';
  if (control.about === 'provider' && asksOfEither(candidacy, lexicon)) return 'vendor';
  if (control.about === 'provider' && asksOfAll(candidacy, lexicon)) return 'provider';
  if (asked.scopes.length === 0) return null;
  const fits = (scope: string) => (NEAR_SCOPES[control.about] ?? []).includes(scope) || scope === topic.scope;
  const language = lexicon.languages.get(asked.language)!;
  // "By an independent third party?" of a topic that is asked so.
  const isAsked = (scope: string) => {
    const words = findExpressions(asked.text, language.scopes[scope as Scope] ?? []);
    const terms = words.map((word) => lexicon.termsOf(word, asked.language));
    // "Cloud provider": where a word of it is none of ours, "cloud" alone does not tell whether it is asked so.
    if (terms.some((read, at) => wordsIn(read) < words[at]!.length)) return false;
    const keys = new Set(terms.flatMap((read) => read.map(({ key }) => key)));
    // « Hébergeur de données de santé » is one term: whoever is certified as such need not be a host.
    const named = asked.own.filter(({ key, words: own }) => keys.has(key) || findExpressions(own, words).length > 0);
    return named.length > 0 && named.every(isUsual);
  };
  // Whoever names a third party asks about it, whatever else is named.
  const other = asked.scopes.find((scope) => scope === 'provider' && !fits(scope) && !isAsked(scope));
  return other ?? (asked.scopes.some((scope) => fits(scope) || isAsked(scope)) ? null : asked.scopes[0]!);
}

/** "Could one of your engineers read the passwords?", taken for how they are stored: whether the vendor's people can do a thing is another question. */
export function asksWhatStaffCan(
  { asked, topic, answer, isUsual, isStated }: Candidacy,
  lexicon: Lexicon,
): string | null {
  const language = lexicon.languages.get(asked.language);
  if (!language || asked.cues.able === undefined || answer === 'no' || topic.scope === 'staff') return null;
  // Whoever is able stands beside the verb: "could one of your engineers", « vos techniciens peuvent-ils ».
  const beside = placePhrases(asked.text, language.cues.able).flatMap(({ 0: found, 1: after, index }) => {
    const before = asked.text.slice(0, index).split(/\s+/).slice(-BEFORE).join(' ');
    return [before, found, after!.trim().split(/\s+/).slice(0, AFTER).join(' ')];
  });
  const isOurs = beside.some((words) => findExpressions(words, language.cues.ours).length > 0);
  const people = isOurs ? [] : beside.flatMap((words) => findExpressions(words, language.scopes.staff ?? []));
  const isSaid = (words: string) => {
    const keys = lexicon.termsOf(words, asked.language).map(({ key }) => key);
    return asked.own.some((term) => keys.includes(term.key) && (isUsual(term) || isStated(term)));
  };
  return people.find((words) => !isSaid(words)) ?? null;
}

/** So many words before the verb, and after it, may name its subject. */
const BEFORE = 3;
const AFTER = 5;

/** A term of which so many topics ask third parties, and so few the vendor, speaks of one ("managed services"; no standard that both may meet). */
const OF_PROVIDERS = 0.5;
const OF_VENDOR = 0.2;

/** "Are you PCI DSS certified?" is no question about the host, though the host alone is. */
function speaksOfProvider({ speaksOfProvider: speaks, own }: Asked, index: TopicIndex): boolean {
  const isOfProvider = (term: number) => {
    const shares = index.scopesOf(term);
    const share = PROVIDERS.reduce((sum, scope) => sum + (shares.get(scope as Scope) ?? 0), 0);
    return share >= OF_PROVIDERS && (shares.get('vendor') ?? 0) < OF_VENDOR;
  };
  return speaks || own.some(({ term }) => term >= 0 && isOfProvider(term));
}

function wordsIn(terms: readonly { readonly words: string }[]): number {
  return terms.map(({ words }) => words).join(' ').length;
}

/** "Are you certified, or is your host?": what stands before names no third party, and asks already. */
function asksOfEither({ asked, isUsual }: Candidacy, lexicon: Lexicon): boolean {
  if (asked.cues.alternative === undefined) return false;
  const language = lexicon.languages.get(asked.language)!;
  const namesProvider = (text: string) => scopesNamed(text, language).some((scope) => PROVIDERS.includes(scope));
  const other = placePhrases(asked.text, language.cues.alternative).find(([phrase]) => namesProvider(phrase));
  if (other === undefined) return false;
  const before = asked.text.slice(0, other.index);
  const keys = new Set(lexicon.termsOf(before, asked.language).map(({ key }) => key));
  return !namesProvider(before) && asked.own.some((term) => keys.has(term.key) && isUsual(term));
}

/** "Are there guards at both of your hosts?", of a control about one of them. */
function asksOfAll({ asked, isOneOfSeveral }: Candidacy, lexicon: Lexicon): boolean {
  if (!isOneOfSeveral || asked.cues.every === undefined || asked.providers.length > 0) return false;
  const language = lexicon.languages.get(asked.language)!;
  return placePhrases(asked.text, language.cues.every).some(([phrase]) =>
    scopesNamed(phrase, language).includes('provider'),
  );
}
