import type { Guard } from '../../model/index.ts';
import { QUESTION_WORD } from '../guards/candidacy.ts';
import { SURE } from '../links/link-reply.ts';
import type { Matcher } from '../matcher.ts';
import type { Asked } from '../question/asked.ts';
import { familyOf } from '../question/family-of.ts';
import { IN_HOUSE } from '../question/near-scopes.ts';
import type { TopicScore } from '../topics/rank-topics.ts';
import { shareIn } from '../topics/topic-index.ts';
import { namedElsewhere } from './named-elsewhere.ts';
import { isInverted, type RankedControl, straightReply } from './rank-controls.ts';
import type { SharesMet } from './weigh-evidence.ts';

/** The best candidate, led to by a topic, among all that were ranked. */
export interface Contest {
  readonly best: RankedControl;
  readonly all: readonly RankedControl[];
  readonly topics: readonly TopicScore[];
  readonly asked: Asked;
  /** How much of each own term the best one and its topic hold. */
  readonly shares: SharesMet;
}

/** At most one guard: another control may be meant, or another topic that this one does not settle. */
export function findTies(contest: Contest, matcher: Matcher): Guard[] {
  const { best, all, topics, asked, shares } = contest;
  const others = all.filter((other) => other !== best);
  const rival = others.find((other) => other.link?.settles && isLevel(best, other, asked, matcher));
  const claimant = others.find((other) => claimsAlike(best, other));
  const named = others.find(
    (other) =>
      other.link?.settles &&
      best.topic!.score - other.topic!.score < MENTIONED &&
      !lacksWhatIsWanted(other.topic!.topic, asked, shares, matcher) &&
      isNamedAlone(other.topic!.topic, asked, shares, matcher) &&
      (saysOtherwise(best, other, matcher) || isNoOfAnother(best, other, matcher)),
  );
  const other = rival && saysOtherwise(best, rival, matcher) ? rival : (claimant ?? named);
  const control = other?.control ?? namedElsewhere(contest, matcher);
  if (control) return [{ code: 'TIE', args: { other: control } }];
  const isAnother = topics.some((topic) => isNearAndNamed(topic, contest, matcher));
  return isAnother ? [{ code: 'UNNAMED', args: { topic: matcher.index.topics[best.topic!.topic]!.id } }] : [];
}

/** "In which format at the end of the contract?": whatever tells of that end, and is never asked for a format, is not what is wanted. */
function lacksWhatIsWanted(topic: number, { wanted }: Asked, shares: SharesMet, { index }: Matcher): boolean {
  return (
    wanted.length > 0 && wanted.every(({ term, place }) => shares[place]! > 0 && shareIn(topic, term, index) === 0)
  );
}

/** "No" of one thing and "no" of another are one word, and the comments speak of different things. */
function isNoOfAnother(best: RankedControl, other: RankedControl, { index, knowledge }: Matcher): boolean {
  const [one, two] = [best, other].map(({ topic }) => familyOf(index.topics[topic!.topic]!.id));
  return one !== two && straightReply(best, knowledge) === 'no';
}

/** Two candidates nearer than this in score are level. */
const LEVEL = 0.08;

/** Where a topic's score lies further off, a word of it in the question is there by the way ("for our group", "in our region"). */
const MENTIONED = 0.5;

/** A word that one phrasing in three of a topic has may be what tells it. */
const TELLTALE = 0.33;

/** Whether the question has a word that tells the topic and that the best control and its own topic lack ("changes to the permissions of a form"). */
function isNamedAlone(topic: number, asked: Asked, shares: SharesMet, { index }: Matcher): boolean {
  return asked.own.some(
    ({ term, key, place }) =>
      !key.startsWith(QUESTION_WORD) && shares[place] === 0 && shareIn(topic, term, index) >= TELLTALE,
  );
}

/** A topic whose score lies this near may be the one that is asked. */
const NEAR = 0.2;

/** Whether a topic that the best control does not settle comes near its own, and has a word of the question to itself. */
function isNearAndNamed({ topic, score }: TopicScore, { best, asked, shares }: Contest, matcher: Matcher): boolean {
  if (best.topic!.score - score >= NEAR || !isNamedAlone(topic, asked, shares, matcher)) return false;
  const links = matcher.knowledge.byTopic.get(topic) ?? [];
  return !links.some(({ control, settles, trust }) => settles && control === best.control && trust >= SURE);
}

/** Two controls that nobody linked to the topic, both taken to settle it: one of them may speak of something beside it ("we log deletions"). */
function claimsAlike(best: RankedControl, other: RankedControl): boolean {
  const [one, two] = [best.link, other.link];
  if (!one?.settles || !two?.settles || best.topic?.topic !== other.topic?.topic) return false;
  return Math.max(one.trust, two.trust) < 1 && two.trust >= CLAIM * one.trust;
}

/** A claim of at least this share of another's trust is one to reckon with. */
const CLAIM = 0.5;

/** A question that names no staff and no office hardly asks of them where another topic's score lies this near. */
const BOTH_MEANT = 0.4;

/** Whether two candidates may both be meant: level in score, or alike in topic where the first is about the vendor's own house and nothing says so. */
function isLevel(best: RankedControl, other: RankedControl, asked: Asked, { index }: Matcher): boolean {
  if (best.score - other.score < LEVEL) return true;
  if (!best.topic || !other.topic || best.topic.score - other.topic.score >= BOTH_MEANT) return false;
  const [scope, otherScope] = [best, other].map(({ topic }) => index.topics[topic!.topic]!.scope) as [string, string];
  return (
    IN_HOUSE.includes(scope) && !IN_HOUSE.includes(otherScope) && !asked.scopes.some((one) => IN_HOUSE.includes(one))
  );
}

/** A tie between two controls that give the same reply is no doubt about the reply. */
function saysOtherwise(best: RankedControl, rival: RankedControl, { knowledge }: Matcher): boolean {
  const [one, other] = [best, rival].map((ranked) => straightReply(ranked, knowledge));
  if (one === 'value' || other === 'value') return one !== other || best.topic !== rival.topic;
  return one !== other || isInverted(best) !== isInverted(rival);
}
