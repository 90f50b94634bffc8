import type { Control, LanguageCode, Reply } from '../../model/index.ts';
import type { Figure, Version } from '../../text/index.ts';
import type { Names } from '../question/read-question.ts';
import type { SettledQuestion } from './recall-settled.ts';

/** A control that speaks of a topic. */
export interface ControlLink {
  readonly control: string;
  readonly settles: boolean;
  readonly inverted: boolean;
  /** What the control answers to the topic asked straight, where that is not its own status. */
  readonly answer?: Reply;
  /** Terms of which the question must have one before that answer is its own: what holds on Windows is no answer for all servers. */
  readonly needs?: readonly number[];
  /** True where it settles the topic only for a question that names the control's third party. */
  readonly settlesNamed?: true;
  /** 1 for a link that a person wrote into the file; for the tool's own proposals, how likely a person would confirm them. */
  readonly trust: number;
}

/** A company's knowledge base as the matcher compares it. */
export interface LinkedKnowledge {
  readonly controls: ReadonlyMap<string, Control>;
  /** Topic number -> the controls that speak of it, those that settle it first, then by id. */
  readonly byTopic: ReadonlyMap<number, readonly ControlLink[]>;
  /** The terms of a control's label and comment in a language; none where it has no text in it. Read when first asked for. */
  readonly vocabularyOf: (control: string, code: LanguageCode) => ReadonlySet<string>;
  /** Term -> the controls, by their place in `ids`, that have it in this language, or, having no text in it, in their first one. */
  readonly holdersOf: (code: LanguageCode) => ReadonlyMap<string, readonly number[]>;
  readonly ids: readonly string[];
  /** Scratch space of one ranking, by place in `ids`; all zero between rankings. */
  readonly met: Float64Array;
  /** The figures that a control's comment and value state in a language. */
  readonly figuresOf: (control: string, code: LanguageCode) => readonly Figure[];
  /** The versions that its comment names in a language. */
  readonly versionsOf: (control: string, code: LanguageCode) => readonly Version[];
  /** Questions that reviewers taught, with their control. */
  readonly learnt: readonly LearntQuestion[];
  /** Questions that only the very same words are: those that a person settled, and those of drafts. By their key. */
  readonly settled: ReadonlyMap<string, readonly SettledQuestion[]>;
  readonly names: Names;
  /** The terms of what the topics are about that a control settles with a yes, or with a no, when they are asked straight. */
  readonly termsAnswered: (control: string, reply: Reply) => ReadonlySet<number>;
}

/** A question that a reviewer taught: its subjects, and what a set of subjects does not hold. */
export interface LearntQuestion {
  readonly control: string;
  readonly terms: ReadonlySet<string>;
  readonly negated: boolean;
  /** Its numbers in order, joined. */
  readonly numbers: string;
  /** The third parties it names, joined. */
  readonly providers: string;
}
