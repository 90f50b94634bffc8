import { type Control, type KnowledgeBase, type LanguageCode, textIn } from '../../model/index.ts';
import { type Figure, type Lexicon, namePattern, readFigures, readVersions, unreadNumbers } from '../../text/index.ts';
import { type Names, readQuestion } from '../question/read-question.ts';
import type { TopicWeights } from '../topics/rank-topics.ts';
import { shareIn, type TopicIndex, termsAtHome } from '../topics/topic-index.ts';
import type { ControlLink, LearntQuestion, LinkedKnowledge } from './linked-knowledge.ts';
import { LINK_MODEL } from './model-weights.ts';
import { proposeLinks } from './propose-links.ts';
import { settledQuestions } from './recall-settled.ts';
import { rememberTermsAnswered } from './terms-answered.ts';
import type { LinkModel } from './weigh-link.ts';

export function linkControls(
  base: KnowledgeBase,
  index: TopicIndex,
  lexicon: Lexicon,
  weights: TopicWeights,
  model: LinkModel = LINK_MODEL,
): LinkedKnowledge {
  const names = namesOf(base);
  const byTopic = new Map<number, ControlLink[]>();
  // What nobody confirmed must not stand in the way of what somebody did.
  const spoken = base.controls.filter((control) => !control.draft);
  const isConfirmed = (control: Control) => control.topics.length > 0 || control.touches.length > 0;
  const unlinked = spoken.filter((control) => !isConfirmed(control));
  const proposed = proposeLinks(unlinked, { lexicon, index, weights, names }, model);
  for (const control of spoken) {
    for (const [topic, link] of proposed.get(control.id) ?? confirmedLinks(control, index)) {
      byTopic.set(topic, [...(byTopic.get(topic) ?? []), link]);
    }
  }
  for (const links of byTopic.values()) {
    links.sort(
      (a, b) => Number(b.settles) - Number(a.settles) || b.trust - a.trust || (a.control < b.control ? -1 : 1),
    );
  }
  const controls = new Map(base.controls.map((control) => [control.id, control]));
  const vocabularyOf = rememberPairs((id, code): ReadonlySet<string> => {
    const { label, comment } = controls.get(id)!;
    if (!(code in label || code in comment)) return new Set();
    const text = `${label[code] ?? ''}. ${comment[code] ?? ''}`;
    return new Set(lexicon.termsOf(text, code).map((term) => term.key));
  });
  const holders = new Map<LanguageCode, ReadonlyMap<string, readonly number[]>>();
  return {
    controls,
    byTopic,
    ids: base.controls.map((control) => control.id),
    met: new Float64Array(base.controls.length),
    vocabularyOf,
    holdersOf: (code) => {
      let known = holders.get(code);
      if (!known) {
        known = holdersIn(base.controls, code, vocabularyOf);
        holders.set(code, known);
      }
      return known;
    },
    figuresOf: rememberPairs((id, code) => figuresIn(controls.get(id)!, code, lexicon)),
    versionsOf: rememberPairs((id, code) => readVersions(textIn(controls.get(id)!.comment, code) ?? '')),
    learnt: base.controls.flatMap((control) =>
      Object.entries(control.phrasings).flatMap(([language, phrasings]) =>
        phrasings.flatMap((text): LearntQuestion[] => {
          // What a person settled, or nobody confirmed, says nothing of any other question.
          if (typeof text !== 'string' || control.draft) return [];
          // Read as it will be when it is asked: names aside, the remark after it apart.
          const asked = readQuestion({ text, section: [], help: '', language }, lexicon, index, names);
          const terms = new Set(asked.own.map((term) => term.key));
          const { negated, providers } = asked;
          return [{ control: control.id, terms, negated, numbers: numbersOf(text), providers: providers.join('\n') }];
        }),
      ),
    ),
    settled: settledQuestions(base),
    names,
    termsAnswered: rememberTermsAnswered(byTopic, controls, index),
  };
}

/** The numbers of a question that may bound something, in order. */
export function numbersOf(text: string): string {
  return unreadNumbers(text, []).join(' ');
}

function confirmedLinks(control: Control, index: TopicIndex): [number, ControlLink][] {
  const links: [number, ControlLink][] = [];
  for (const { topic, inverted, answer } of control.topics) {
    const at = index.position.get(topic);
    if (at === undefined) continue;
    const own = answer === undefined ? {} : { answer, needs: telling(at, control, index) };
    links.push([at, { control: control.id, settles: true, inverted, ...own, trust: 1 }]);
  }
  for (const topic of control.touches) {
    const at = index.position.get(topic);
    if (at !== undefined) links.push([at, { control: control.id, settles: false, inverted: false, trust: 1 }]);
  }
  return links;
}

/** A word that so many of a topic's phrasings have, and twice as many as of another topic, tells it from that one. */
const TELLING = 0.25;

/** The words that tell a topic from those the control answers with its own status. */
function telling(topic: number, { topics, status }: Control, index: TopicIndex): number[] {
  const others = topics.flatMap((link) => (link.answer === undefined ? (index.position.get(link.topic) ?? []) : []));
  // Nobody who asks whether it is so asks for the value.
  if (status.kind === 'value' && others.every((other) => index.topics[other]!.asks !== 'position')) return [];
  return termsAtHome(topic, TELLING, index).filter((term) => {
    const share = shareIn(topic, term, index);
    return others.every((other) => 2 * shareIn(other, term, index) <= share);
  });
}

function namesOf({ vendorNames, providers }: KnowledgeBase): Names {
  // By name, so that the order in which a file lists them shows nowhere.
  const spelled = Object.entries(providers)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, spellings]): [string, string[]] => [name, [name, ...spellings]]);
  return {
    own: namePattern(vendorNames),
    any: namePattern([...vendorNames, ...spelled.flatMap(([, spellings]) => spellings)]),
    providers: new Map(spelled.map(([name, spellings]) => [name, namePattern(spellings)])),
  };
}

function holdersIn(
  controls: readonly Control[],
  code: LanguageCode,
  vocabularyOf: LinkedKnowledge['vocabularyOf'],
): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [at, { id, label, comment, draft }] of controls.entries()) {
    if (draft) continue;
    const own = code in label || code in comment ? code : (Object.keys(label)[0] ?? Object.keys(comment)[0]);
    if (own === undefined) continue;
    for (const term of vocabularyOf(id, own)) {
      const list = holders.get(term);
      if (list) list.push(at);
      else holders.set(term, [at]);
    }
  }
  return holders;
}

function figuresIn({ comment, status }: Control, code: LanguageCode, lexicon: Lexicon): Figure[] {
  const language = lexicon.languages.get(code);
  if (!language) return [];
  return readFigures(`${comment[code] ?? ''} ${status.kind === 'value' ? status.text : ''}`, language);
}

function rememberPairs<T>(
  compute: (control: string, code: LanguageCode) => T,
): (control: string, code: LanguageCode) => T {
  const known = new Map<LanguageCode, Map<string, T>>();
  return (control, code) => {
    let ofLanguage = known.get(code);
    if (!ofLanguage) {
      ofLanguage = new Map();
      known.set(code, ofLanguage);
    }
    let value = ofLanguage.get(control);
    if (value === undefined) {
      value = compute(control, code);
      ofLanguage.set(control, value);
    }
    return value;
  };
}
