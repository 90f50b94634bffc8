import type { Control, Reply } from '../../model/index.ts';
import { numbersOf } from '../links/link-controls.ts';
import { replyOf } from '../links/link-reply.ts';
import type { ControlLink, LinkedKnowledge } from '../links/linked-knowledge.ts';
import type { SettledQuestion } from '../links/recall-settled.ts';
import type { Asked } from '../question/asked.ts';
import type { TopicScore } from '../topics/rank-topics.ts';

/** A control with the topic that leads to it best, and what speaks for it. */
export interface RankedControl {
  readonly control: string;
  readonly score: number;
  /** The best topic that leads to it; null when only its own words or a learnt question do. */
  readonly topic: TopicScore | null;
  readonly link: ControlLink | null;
  /** Probability mass of all topics that it settles, and of all that lead to it. */
  readonly settled: number;
  readonly mass: number;
  /** Share of the question's weight that its own label and comment explain. */
  readonly direct: number;
  /** How near a question learnt from a reviewer comes, 0 to 1; 1 is the same question again. */
  readonly learnt: number;
  /** What a person settled for this very question, to the word, or a draft was made from; null when it is neither. */
  readonly recalled: SettledQuestion | null;
}

/** Softness of the ranking: the difference in score at which one topic is e times as likely as another; of 0.06 to 0.2 it gave held-out phrasings
 *  of the catalogue the highest mean log probability. */
const TEMPERATURE = 0.12;
/** Topics further down hold no mass worth adding. */
const DEPTH = 12;
/** A control's own words break ties between controls of one topic, and bring forward a control that no topic leads to. */
const DIRECT_SHARE = 0.35;

/** The topics' probabilities in their order: a softmax over the first of them. */
export function topicMasses(ranked: readonly TopicScore[]): number[] {
  const top = ranked.slice(0, DEPTH);
  const best = top[0]?.score ?? 0;
  const powers = top.map((topic) => Math.exp((topic.score - best) / TEMPERATURE));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((power) => power / sum);
}

/** A question that names a third party is about that one: worth more than any likeness of topic between two of them. */
const NAMED = 0.5;

/** A control that only touches a topic stands behind one that settles it, unless its own words say much more of the question. */
const TOUCHED = 0.15;

/**
 * Controls that speak of the question, best first; ties by id.
 *
 * @param recalled what was settled for this very question.
 */
export function rankControls(
  asked: Asked,
  ranked: readonly TopicScore[],
  knowledge: LinkedKnowledge,
  recalled: readonly SettledQuestion[] = [],
): RankedControl[] {
  const ways = waysTo(asked, ranked, knowledge);
  const named = new Set(asked.providers);
  const controls: RankedControl[] = [];
  const shares = directShares(asked, ways, knowledge);
  const repeats = nearestLearnt(asked, knowledge);
  const settled = new Map(recalled.map((question) => [question.control, question]));
  for (const id of new Set([...ways.keys(), ...shares.keys(), ...repeats.keys(), ...settled.keys()])) {
    const way = ways.get(id);
    const direct = shares.get(id) ?? 0;
    const learnt = settled.has(id) ? 1 : (repeats.get(id) ?? 0);
    if (!way && direct < WORTH_A_LOOK && learnt === 0) continue;
    const control = knowledge.controls.get(id)!;
    const mass = way?.mass ?? 0;
    const meant = control.provider !== null && named.has(control.provider) ? NAMED : 0;
    const other = named.size > 0 && meant === 0 ? NAMED : 0;
    const touches = way && !way.link.settles ? TOUCHED : 0;
    const score = mass + DIRECT_SHARE * direct + learnt + meant - other - touches;
    controls.push({
      control: id,
      score,
      topic: way?.topic ?? null,
      link: way?.link ?? null,
      mass,
      settled: way?.settled ?? 0,
      direct,
      learnt,
      recalled: settled.get(id) ?? null,
    });
  }
  return controls.sort((a, b) => repeatOf(b) - repeatOf(a) || b.score - a.score || (a.control < b.control ? -1 : 1));
}

/** A person's answer to the very same question comes before a control that answers it, and that one before any likeness. */
export function repeatOf({ recalled, learnt }: RankedControl): number {
  return recalled?.settled?.stands ? 2 : learnt === 1 ? 1 : 0;
}

/** How the topics lead to one control. */
interface Way {
  readonly topic: TopicScore;
  readonly link: ControlLink;
  /** Mass of the topics that lead to it, each as far as its link is trusted. */
  readonly mass: number;
  /** Mass of the topics that it settles with the same reply as the chosen one. */
  readonly settled: number;
}

/**
 * For each control that a topic leads to: the mass of those topics, and the best of them that it settles, or else touches. Topics
 * that it settles with another reply ("on Windows servers" and "on all servers") speak against the chosen one.
 */
function waysTo(asked: Asked, ranked: readonly TopicScore[], knowledge: LinkedKnowledge): Map<string, Way> {
  const found = new Map<string, Step[]>();
  topicMasses(ranked).forEach((mass, at) => {
    const topic = ranked[at]!;
    const links = knowledge.byTopic.get(topic.topic) ?? [];
    for (const link of links) {
      const meant = linkMeant(link, links, asked, knowledge);
      const known = found.get(link.control);
      if (known) known.push({ topic, link: meant, mass });
      else found.set(link.control, [{ topic, link: meant, mass }]);
    }
  });
  const { controls } = knowledge;
  return new Map([...found].map(([id, steps]) => [id, wayBy(withoutRivals(steps, controls.get(id)!))]));
}

type Step = { readonly topic: TopicScore; readonly link: ControlLink; readonly mass: number };

/**
 * "On the Windows and the Linux servers?": where two answers of the control's own are asked for at once, neither is the answer. A control that is
 * limited because they differ says so to both.
 */
function withoutRivals(steps: readonly Step[], { status }: Control): readonly Step[] {
  const answers = new Set(steps.flatMap(({ link }) => (link.settles && link.answer ? [link.answer] : [])));
  if (answers.size < 2) return steps;
  const isBoth = status.kind === 'position' && status.position === 'limited';
  return steps.map((step) => {
    const { answer, ...link } = step.link;
    return answer ? { ...step, link: { ...link, settles: link.settles && isBoth } } : step;
  });
}

/** The share of a control's mass from which on the topics it settles are looked at before those it touches. */
const SETTLED = 0.3;

function wayBy(steps: readonly Step[]): Way {
  const sum = (some: readonly Step[]) => some.reduce((total, { mass }) => total + mass, 0);
  const settling = steps.filter(({ link }) => link.settles);
  const mass = sum(steps);
  // A touched topic that ranks first does not hide a settled one that may as well be meant.
  const chosen = settling.length > 0 && sum(settling) >= SETTLED * mass ? settling[0]! : steps[0]!;
  const agreeing = settling.filter(({ topic, link }) => repliesAlike(topic, link, chosen));
  const pull = steps.reduce((total, step) => total + step.mass * pullOf(step.link), 0);
  return { topic: chosen.topic, link: chosen.link, mass: pull, settled: sum(agreeing) };
}

/** Of a proposed link, as much of the topic's mass brings its control forward as the link is likely; more where it only touches, since trust is in settling. */
function pullOf({ trust, settles }: ControlLink): number {
  return settles ? trust : Math.sqrt(trust);
}

function repliesAlike(topic: TopicScore, link: ControlLink, chosen: Pick<Way, 'topic' | 'link'>): boolean {
  return link.answer === chosen.link.answer && isTurned(topic, link) === isTurned(chosen.topic, chosen.link);
}

/** Whether a yes of the control is a no to the question that was taken for this topic. */
export function isTurned(topic: TopicScore, link: Pick<ControlLink, 'inverted'> | null): boolean {
  return topic.turned !== (link?.inverted ?? false);
}

/** Whether the control's yes is a no to the question, as far as is known. */
export function isInverted({ topic, link }: RankedControl): boolean {
  return topic !== null && isTurned(topic, link);
}

/** What the control answers to its topic asked straight. */
export function straightReply({ control, link }: RankedControl, { controls }: LinkedKnowledge): Reply {
  return replyOf(controls.get(control)!, link);
}

/** The link as this question makes it: settling when it names the very provider, only touching when it lacks what the answer is about. */
function linkMeant(
  link: ControlLink,
  links: readonly ControlLink[],
  asked: Asked,
  knowledge: LinkedKnowledge,
): ControlLink {
  const { needs = [] } = link;
  if (needs.length > 0 && !asked.terms.some(({ term }) => needs.includes(term))) return { ...link, settles: false };
  return isMeant(link, links, asked, knowledge) ? { ...link, settles: true } : link;
}

/** "Does OVH hold SOC 2?": what one provider's control settles of providers at large, the named one's control settles of itself. */
function isMeant(
  link: ControlLink,
  links: readonly ControlLink[],
  asked: Asked,
  { controls }: LinkedKnowledge,
): boolean {
  const provider = controls.get(link.control)!.provider;
  if (link.settles || provider === null || !asked.providers.includes(provider)) return false;
  if (link.settlesNamed) return true;
  return links.some((other) => other.settles && controls.get(other.control)!.provider !== null);
}

/** A control that no topic leads to is worth a look from this share of the question's weight in its own words. */
const WORTH_A_LOOK = 0.3;

/** The share of the question's weight that the own words of a control explain: of those that a topic leads to, and those worth a look. */
function directShares(asked: Asked, ways: ReadonlyMap<string, Way>, knowledge: LinkedKnowledge): Map<string, number> {
  const shares = new Map<string, number>();
  if (asked.total === 0) return shares;
  const { met, ids } = knowledge;
  const holders = knowledge.holdersOf(asked.language);
  // Common words stand in most of ten thousand controls: flat arrays keep that cheap.
  const lists = asked.own.map((term) => holders.get(term.key) ?? []);
  for (const [at, list] of lists.entries()) {
    const { weight } = asked.own[at]!;
    for (const control of list) met[control]! += weight;
  }
  for (const list of lists) {
    for (const control of list) {
      const share = met[control]! / asked.total;
      met[control] = 0;
      if (share >= WORTH_A_LOOK || (share > 0 && ways.has(ids[control]!))) shares.set(ids[control]!, share);
    }
  }
  return shares;
}

/** Jaccard similarity with the nearest learnt question; only near-repeats count, or one correction would spill over. */
const REPEAT = 0.75;

/** How near a learnt question comes, of the controls that have one near enough. */
function nearestLearnt(asked: Asked, knowledge: LinkedKnowledge): Map<string, number> {
  const best = new Map<string, number>();
  if (knowledge.learnt.length === 0) return best;
  const own = new Set(asked.own.map((term) => term.key));
  const numbers = numbersOf(asked.text);
  const providers = asked.providers.join('\n');
  for (const learnt of knowledge.learnt) {
    const { control, terms } = learnt;
    // "Not encrypted", "12 months" and "at OVH" share every subject with what they are not.
    if (learnt.negated !== asked.negated || learnt.numbers !== numbers || learnt.providers !== providers) continue;
    // So unequal in length, they cannot share enough.
    if (Math.min(own.size, terms.size) < REPEAT * Math.max(own.size, terms.size)) continue;
    let shared = 0;
    for (const key of terms) if (own.has(key)) shared++;
    const near = shared / (own.size + terms.size - shared || 1);
    if (near >= REPEAT) best.set(control, Math.max(best.get(control) ?? 0, near));
  }
  return best;
}
