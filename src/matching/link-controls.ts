import type { Control, KnowledgeBase, LanguageCode } from '../model/index.ts';
import { type Lexicon, namePattern } from '../text/index.ts';
import { rankTopics, type TopicWeights } from './rank-topics.ts';
import { type Names, readQuestion } from './read-question.ts';
import type { TopicIndex } from './topic-index.ts';

/** A control that speaks of a topic. */
export interface ControlLink {
  readonly control: string;
  readonly settles: boolean;
  readonly inverted: boolean;
  /** 1 for a link that a person wrote into the file; the tool's own proposals are less sure. */
  readonly trust: number;
}

/** A company's knowledge base as the matcher compares it. */
export interface LinkedKnowledge {
  readonly controls: ReadonlyMap<string, Control>;
  /** Topic number -> the controls that speak of it, those that settle it first, then by id. */
  readonly byTopic: ReadonlyMap<number, readonly ControlLink[]>;
  /** Control -> language -> the terms of its label and comment. */
  readonly vocabulary: ReadonlyMap<string, ReadonlyMap<LanguageCode, ReadonlySet<string>>>;
  /** Questions that reviewers taught, by control. */
  readonly learnt: readonly { readonly control: string; readonly terms: ReadonlySet<string> }[];
  readonly names: Names;
}

/** Below this score a control's own text is too unlike any topic for the tool to propose one. */
const PROPOSE_AT = 0.8;
/** A proposed topic within this share of the best one is proposed beside it. */
const BESIDE = 0.9;
const PROPOSED_TRUST = 0.85;

export function linkControls(
  base: KnowledgeBase,
  index: TopicIndex,
  lexicon: Lexicon,
  weights: TopicWeights,
): LinkedKnowledge {
  const names: Names = {
    own: namePattern(base.vendorNames),
    providers: new Map(
      Object.entries(base.providers).map(([name, spellings]) => [name, namePattern([name, ...spellings])!]),
    ),
  };
  const byTopic = new Map<number, ControlLink[]>();
  for (const control of base.controls) {
    const confirmed = control.topics.length > 0 || control.touches.length > 0;
    for (const [topic, link] of confirmed
      ? confirmedLinks(control, index)
      : proposeLinks(control, index, lexicon, weights, names)) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), link]);
    }
  }
  for (const links of byTopic.values()) {
    links.sort(
      (a, b) => Number(b.settles) - Number(a.settles) || b.trust - a.trust || (a.control < b.control ? -1 : 1),
    );
  }
  return {
    controls: new Map(base.controls.map((control) => [control.id, control])),
    byTopic,
    vocabulary: new Map(base.controls.map((control) => [control.id, vocabularyOf(control, lexicon)])),
    learnt: base.controls.flatMap((control) =>
      Object.entries(control.phrasings).flatMap(([code, texts]) =>
        texts.map((text) => ({
          control: control.id,
          terms: new Set(lexicon.termsOf(text, code).map((term) => term.key)),
        })),
      ),
    ),
    names,
  };
}

function confirmedLinks(control: Control, index: TopicIndex): [number, ControlLink][] {
  const links: [number, ControlLink][] = [];
  for (const { topic, inverted } of control.topics) {
    const at = index.position.get(topic);
    if (at !== undefined) links.push([at, { control: control.id, settles: true, inverted, trust: 1 }]);
  }
  for (const topic of control.touches) {
    const at = index.position.get(topic);
    if (at !== undefined) links.push([at, { control: control.id, settles: false, inverted: false, trust: 1 }]);
  }
  return links;
}

/** The topics that a control's label and comment resemble most, over the languages it is written in. */
function proposeLinks(
  control: Control,
  index: TopicIndex,
  lexicon: Lexicon,
  weights: TopicWeights,
  names: Names,
): [number, ControlLink][] {
  const best = new Map<number, { score: number; inverted: boolean }>();
  for (const language of Object.keys(control.label)) {
    const label = { text: control.label[language]!, section: [], help: control.comment[language] ?? '', language };
    const asked = readQuestion(label, lexicon, index, names);
    for (const found of rankTopics(asked, index, weights).slice(0, 3)) {
      const inverted = found.inverse > found.straight;
      if (found.score > (best.get(found.topic)?.score ?? 0)) best.set(found.topic, { score: found.score, inverted });
    }
  }
  const ranked = [...best].sort(([a, x], [b, y]) => y.score - x.score || a - b);
  const top = ranked[0]?.[1].score ?? 0;
  if (top < PROPOSE_AT) return [];
  return ranked
    .filter(([, found]) => found.score >= top * BESIDE)
    .map(([topic, found]) => [
      topic,
      { control: control.id, settles: true, inverted: found.inverted, trust: PROPOSED_TRUST },
    ]);
}

function vocabularyOf(control: Control, lexicon: Lexicon): Map<LanguageCode, Set<string>> {
  const codes = new Set([...Object.keys(control.label), ...Object.keys(control.comment)]);
  return new Map(
    [...codes].map((code) => {
      const text = `${control.label[code] ?? ''}. ${control.comment[code] ?? ''}`;
      return [code, new Set(lexicon.termsOf(text, code).map((term) => term.key))];
    }),
  );
}
