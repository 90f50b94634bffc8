import type { Control, Reply } from '../../model/index.ts';
import type { TopicIndex } from '../topics/topic-index.ts';
import type { Statement, Statements } from './read-statements.ts';
import { opposite, sideOf, sideOfName, sideSaid } from './side-of.ts';
import { leadIn, scoreIn } from './weigh-link.ts';

/** What a control answers to a topic asked straight: its status, or a reply of the topic's own; null where its words leave it open. */
export type StatedAnswer = { readonly own?: Reply } | null;

/** A label speaks of a topic that comes this near to leading the others; then its status does. */
const SPOKEN_OF = 0.35;
/** A label that speaks of no other topic as much; then a limit or a plan is of this one. */
const LEADS = 0.5;

/**
 * The status answers what the label says; each sentence of the comment is true by itself. Where both speak of the topic they must
 * agree. A limit, a plan or "not applicable" holds for the label, and for the one sentence beside it.
 */
export function statedAnswer(
  control: Control,
  { label, sentences, isOneSentence }: Statements,
  topic: number,
  index: TopicIndex,
): StatedAnswer {
  const { status } = control;
  const best = bestOf(sentences, topic);
  const sides = new Set(nearBest(sentences, topic).flatMap((sentence) => sideSaid(sentence, topic, index) ?? []));
  const said = best && sideSaid(best, topic, index);
  const isLabelled = leadIn(label, topic) >= SPOKEN_OF;
  const isOfAnother = !isLabelled && (best?.namesAnother ?? false);
  if (status.kind === 'value') {
    const { asks } = index.topics[topic]!;
    if (asks === 'value' || asks === 'description') return {};
    return said && sides.size === 1 && !isOfAnother ? { own: said } : null;
  }
  if (isOfAnother) return null;
  const { position } = status;
  const isSpoken = isLabelled && !isBounded(label);
  const labelled = isSpoken ? (sideOf(label, topic, index) ?? sideOfName(label, topic)) : null;
  if (position !== 'yes' && position !== 'no') {
    if (labelled === 'no') return null;
    if (position === 'planned' && best && leadIn(best, topic) >= SPOKEN_OF) {
      // "The audit is planned for October": whether a certificate is planned is answered with yes.
      if (index.topics[topic]!.asksOfPlans) return { own: 'yes' };
      // "We have no SOC 2 report today": what is planned is not there yet.
      if (said === 'no' && best.asked.negated) return {};
    }
    // "We store no card data", with "not applicable": whether card data is stored has a plain answer; whether one is PCI certified, none.
    const isPlain = said === 'no' && best!.asked.negated && leadIn(best!, topic) >= SPOKEN_OF;
    if (position === 'notApplicable' && isPlain) return { own: 'no' };
    // "SAML is not supported", with a single sign-on that is limited: no, unless the label may mean it as well; then a person says.
    if (position === 'limited' && isPlain && leadIn(best!, topic) > leadIn(label, topic))
      return isLabelled ? null : { own: 'no' };
    const isOfLabel =
      labelled === 'yes' && (leadIn(label, topic) >= LEADS || scoreOf(label, topic) >= scoreOf(best, topic));
    return isOneSentence || isOfLabel || (said === 'yes' && position === 'limited' && isBounded(best!)) ? {} : null;
  }
  const byLabel = labelled && (labelled === 'yes' ? position : opposite(position));
  // One sentence for it and one against it: whoever wrote them knows which is which, unless label and status say it as well.
  if (position === 'no' && byLabel === 'no' && leadIn(label, topic) >= LEADS && isDeniedIn(sentences, topic, index))
    return {};
  if (sides.size > 1 && !(position === 'no' && byLabel === 'no' && said === 'no')) return null;
  if (byLabel && said && byLabel !== said) return null;
  if ((byLabel ?? said) === position) return {};
  // "We never use customer data in tests", with No: a denial beside a no, or a claim beside a yes, is what the control says. What stands
  // against the status may be an aside ("not certified, but built in line with it"): that is for a person.
  return said && best!.asked.negated === (position === 'no') ? { own: said } : null;
}

/** Whether a sentence that speaks of nothing as much denies the topic. */
function isDeniedIn(sentences: readonly Statement[], topic: number, index: TopicIndex): boolean {
  return sentences.some(
    (one) => one.asked.negated && leadIn(one, topic) >= LEADS && sideSaid(one, topic, index) === 'no',
  );
}

/** "Location outside France": what such a label says of the topic holds within its limit alone. */
function isBounded({ asked }: Statement): boolean {
  return asked.limits.length > 0 || asked.cues.contrast !== undefined || asked.cues.only !== undefined;
}

/** The sentence that resembles the topic most, of those that speak of nothing else far more where there are such. */
function bestOf(all: readonly Statement[], topic: number): Statement | undefined {
  const own = all.filter((sentence) => leadIn(sentence, topic) > 0);
  const sentences = own.length > 0 ? own : all;
  let best: Statement | undefined;
  let most = 0;
  for (const sentence of sentences) {
    const score = scoreOf(sentence, topic);
    if (score <= most) continue;
    best = sentence;
    most = score;
  }
  return best;
}

/** A sentence that falls behind the best one by more speaks of something else. */
const BEHIND = 0.3;

function nearBest(sentences: readonly Statement[], topic: number): readonly Statement[] {
  const best = bestOf(sentences, topic);
  const least = Math.max(scoreOf(best, topic) - BEHIND, Number.MIN_VALUE);
  // What it denies further on ("at no extra charge") is not what it claims first.
  const isItsOwn = (sentence: Statement) => sentence === best || !sentence.asked.text.startsWith(best!.asked.text);
  // Nor is what a clause says that speaks of something else far more.
  const isNear = (sentence: Statement) => scoreOf(sentence, topic) >= least && leadIn(sentence, topic) > 0;
  const isOfIt = (sentence: Statement) =>
    sentence === best || isNear(sentence) || isDenialOf(sentence, sentences, topic);
  return sentences.filter((sentence) => isOfIt(sentence) && isItsOwn(sentence));
}

/** "..., we do not hand out the report": the clause that a sentence ends in, and denies, counts where it speaks of nothing as much. */
function isDenialOf(clause: Statement, sentences: readonly Statement[], topic: number): boolean {
  const { text, negated } = clause.asked;
  if (!negated || leadIn(clause, topic) < LEADS) return false;
  return sentences.some(({ asked }) => asked.text.length > text.length && asked.text.endsWith(text));
}

function scoreOf(statement: Statement | undefined, topic: number): number {
  return (statement && scoreIn(statement, topic)?.score) ?? 0;
}
