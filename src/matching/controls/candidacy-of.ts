import { textIn } from '../../model/index.ts';
import type { Candidacy } from '../guards/candidacy.ts';
import { hostsStated } from '../guards/hosts-stated.ts';
import { personsStated } from '../guards/persons-stated.ts';
import { placesStated } from '../guards/places-stated.ts';
import { isToldByFigure } from '../guards/told-by-figures.ts';
import type { Matcher } from '../matcher.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import { innerKeys } from '../question/inner-keys.ts';
import type { TopicScore } from '../topics/rank-topics.ts';
import { partnerFor } from './parts-answered.ts';
import { isInverted, type RankedControl, straightReply } from './rank-controls.ts';
import { HOME_SHARE, sharesMet } from './weigh-evidence.ts';

/** A word that one phrasing in eight of a topic has (as a square root) is one that the topic is asked with. */
const USUAL_SHARE = 0.35;
/** One that half of them have, as a square root. */
const CENTRAL_SHARE = 0.7;

/** The best control as the guards judge it, among all that were ranked. */
export function candidacyOf(
  best: RankedControl & { readonly topic: TopicScore },
  all: readonly RankedControl[],
  asked: Asked,
  matcher: Matcher,
): Candidacy {
  const { index, knowledge, lexicon } = matcher;
  const control = knowledge.controls.get(best.control)!;
  const topic = index.topics[best.topic.topic]!;
  const statedFigures = knowledge.figuresOf(control.id, asked.language);
  const otherFigures = (knowledge.byTopic.get(best.topic.topic) ?? [])
    .filter((link) => link.control !== best.control)
    .map((link) => knowledge.figuresOf(link.control, asked.language));
  const shares = sharesMet(best, asked, matcher);
  const comment = textIn(control.comment, asked.language) ?? '';
  const places = placesStated(asked, topic, comment, lexicon.languages.get(asked.language), knowledge.names);
  const persons = personsStated(asked, comment, lexicon);
  const hosts = hostsStated(asked, comment, knowledge.names);
  const statedVersions = knowledge.versionsOf(control.id, asked.language);
  const isTold = (term: AskedTerm) =>
    places.has(term) ||
    persons.has(term) ||
    hosts.has(term) ||
    isToldByFigure(term, asked, { statedFigures, statedVersions });
  const isMet = (term: AskedTerm) => shares[term.place]! >= HOME_SHARE || isTold(term);
  const vocabulary = knowledge.vocabularyOf(control.id, asked.language);
  const isStated = (term: AskedTerm) => vocabulary.has(term.key) || isTold(term);
  const isStatedWithin = (term: AskedTerm) =>
    [...innerKeys(term, asked.language, lexicon)].some((key) => lexicon.isSubject(key) && vocabulary.has(key));
  const isUsual = (term: AskedTerm) => shares[term.place]! >= USUAL_SHARE;
  const isCentral = (term: AskedTerm) => shares[term.place]! >= CENTRAL_SHARE;
  return {
    asked,
    topic,
    control,
    found: best.topic,
    inverted: isInverted(best),
    isOneOfSeveral: control.provider !== null && knowledge.names.providers.size > 1,
    isConfirmed: best.link?.trust === 1,
    answer: straightReply(best, knowledge),
    statedFigures,
    comment,
    statedVersions,
    otherFigures,
    isMet,
    isStated,
    isStatedWithin,
    isUsual,
    isCentral,
    partnerFor: (terms: readonly AskedTerm[]) => partnerFor(terms, best, all, matcher),
  };
}
