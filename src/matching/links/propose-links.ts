import type { Control } from '../../model/index.ts';
import { followLinks } from './follow-links.ts';
import type { ControlLink } from './linked-knowledge.ts';
import { mayAnswer } from './may-answer.ts';
import { type Reader, readStatements, type Statements } from './read-statements.ts';
import { type StatedAnswer, statedAnswer } from './stated-answer.ts';
import { LINK_EVIDENCE, type LinkEvidence, type LinkModel, likenessOf, trustIn, weighLink } from './weigh-link.ts';

/** A topic that a control may settle, with what speaks for it. */
export interface LinkCandidate {
  readonly control: string;
  readonly topic: number;
  readonly evidence: LinkEvidence;
  /** Whether it may settle the topic at all on the tool's own word, and what it then answers. */
  readonly answer: StatedAnswer;
}

/** A topic this far down in every statement is none of the control's. */
const DEPTH = 6;
/** From this probability on a proposed topic counts as settled; below, it is worth showing to a person down to the second. */
const SETTLED_AT = 0.12;
const TOUCHED_AT = 0.02;

/** The links that the tool proposes for controls whose file names no topic, by control: nobody confirmed them, and `trust` says how sure they are. */
export function proposeLinks(
  controls: readonly Control[],
  reader: Reader,
  model: LinkModel,
): Map<string, [number, ControlLink][]> {
  const proposals = linkCandidates(controls, reader)
    .map((candidate) => ({ ...candidate, trust: trustIn(candidate.evidence, model) }))
    .filter(({ trust }) => trust >= TOUCHED_AT)
    .map((candidate) => ({ ...candidate, settles: candidate.answer !== null && candidate.trust >= SETTLED_AT }));
  const shared = sharedByProviders(proposals, controls);
  const links = new Map<string, [number, ControlLink][]>();
  for (const { control, topic, answer, trust, settles } of proposals) {
    const own = settles && answer?.own ? { answer: answer.own } : {};
    // "Is your host certified?", with two hosts: what holds of one of them answers the question that names it.
    const named = settles && shared.has(topic) ? { settlesNamed: true as const } : {};
    const link = { control, settles: settles && !shared.has(topic), inverted: false, ...own, ...named, trust };
    links.set(control, [...(links.get(control) ?? []), [topic, link]]);
  }
  const byId = new Map(controls.map((control) => [control.id, control]));
  return new Map([...links].map(([id, own]) => [id, followLinks(byId.get(id)!, own, reader.index)]));
}

type Proposal = LinkCandidate & { readonly settles: boolean };

/** The topics that controls of several third parties would settle. */
function sharedByProviders(proposals: readonly Proposal[], controls: readonly Control[]): Set<number> {
  const providerOf = new Map(controls.map(({ id, provider }) => [id, provider]));
  const seen = new Map<number, Set<string>>();
  for (const { control, topic, settles } of proposals) {
    const provider = providerOf.get(control);
    if (settles && provider) seen.set(topic, (seen.get(topic) ?? new Set<string>()).add(provider));
  }
  return new Set([...seen].filter(([, providers]) => providers.size > 1).map(([topic]) => topic));
}

/** Every topic that a control's label or a sentence of its comment resembles, control by control. */
export function linkCandidates(controls: readonly Control[], reader: Reader): LinkCandidate[] {
  const found = controls.map((control) => ({ control, topics: resembled(control, reader) }));
  const most = new Map<number, number>();
  for (const { topics } of found) {
    for (const [topic, { likeness }] of topics) most.set(topic, Math.max(most.get(topic) ?? 0, likeness));
  }
  return found.flatMap(({ control, topics }) =>
    [...topics]
      .sort(([a], [b]) => a - b)
      .map(([topic, { likeness, evidence, answer }]) => ({
        control: control.id,
        topic,
        evidence: { ...evidence, rank: likeness / (most.get(topic) || 1) },
        answer,
      })),
  );
}

interface Resemblance {
  readonly likeness: number;
  readonly evidence: Omit<LinkEvidence, 'rank'>;
  readonly answer: StatedAnswer;
}

/** Means over the languages that the control is written in: a likeness that one of them has by chance counts for less. */
function resembled(control: Control, reader: Reader): Map<number, Resemblance> {
  const codes = [...new Set([...Object.keys(control.label), ...Object.keys(control.comment)])].sort();
  const read = codes.map((code) => readStatements(control, code, reader));
  const topics = new Set(read.flatMap((statements) => topicsNear(statements)));
  return new Map(
    [...topics].map((topic): [number, Resemblance] => {
      const head = reader.index.topics[topic]!;
      const weighed = read.map((statements) => weighLink(control, statements, topic, reader.index));
      const means = LINK_EVIDENCE.filter((name) => name !== 'rank').map((name) => [
        name,
        mean(weighed.map((one) => one[name as keyof (typeof weighed)[number]])),
      ]);
      return [
        topic,
        {
          likeness: mean(read.map((statements) => likenessOf(statements, topic))),
          evidence: Object.fromEntries(means) as Omit<LinkEvidence, 'rank'>,
          answer: mayAnswer(control, head, topic, read)
            ? agreed(read.map((statements) => statedAnswer(control, statements, topic, reader.index)))
            : null,
        },
      ];
    }),
  );
}

function topicsNear({ label, sentences, whole }: Statements): number[] {
  return [label, ...sentences, whole].flatMap(({ topics }) => topics.slice(0, DEPTH).map(({ topic }) => topic));
}

/** The answer that all languages give; null when one of them leaves it open or says another. */
function agreed(answers: readonly StatedAnswer[]): StatedAnswer {
  const [first = null, ...others] = answers;
  return first !== null && others.every((other) => other !== null && other.own === first.own) ? first : null;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
