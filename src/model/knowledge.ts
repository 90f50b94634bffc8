import type { LanguageCode, Translated } from './language.ts';
import type { Reply, Status } from './status.ts';

/** Whose or what a control, a topic or a question is about. */
export const SCOPES = [
  'vendor',
  'staff',
  'platform',
  'internal',
  'premises',
  'data-centre',
  'provider',
  'product',
  'end-users',
  'customer',
] as const;
export type Scope = (typeof SCOPES)[number];

export type Audience = 'public' | 'nda' | 'internal';

/** One company's checked knowledge base. */
export interface KnowledgeBase {
  readonly name: string;
  /** Names by which customers call the company and its product: they carry no meaning in a question. */
  readonly vendorNames: readonly string[];
  /** Named third parties by their name, with other spellings. */
  readonly providers: Readonly<Record<string, readonly string[]>>;
  /** Sorted by id. */
  readonly controls: readonly Control[];
  /** sha256 (hex) of the canonical JSON of the controls sorted by id. */
  readonly digest: string;
}

export interface Control {
  readonly id: string;
  readonly status: Status;
  readonly label: Translated;
  readonly comment: Translated;
  readonly about: Scope;
  /** The third party it speaks of, a key of `providers`; null when none. */
  readonly provider: string | null;
  readonly owner: string | null;
  /** ISO date of the last verification by a person; null until then. */
  readonly verified: string | null;
  /** ISO date after which the control may no longer be used unseen; null when it does not lapse. */
  readonly validUntil: string | null;
  readonly source: { readonly document: string; readonly section: string } | null;
  readonly audience: Audience;
  /** Topics it answers in full. */
  readonly topics: readonly TopicLink[];
  /** Topics it speaks of without settling them: shown to a person, never answered alone. */
  readonly touches: readonly string[];
  /** Questions learnt from reviewers, by language. */
  readonly phrasings: Readonly<Record<LanguageCode, readonly Phrasing[]>>;
  /** Present while nobody has confirmed what was drafted: it answers the questions that a person settled on it, and nothing else. */
  readonly draft?: true;
  readonly disagreements: readonly Disagreement[];
}

/** A question that a control answers, word for word; with the answer where a person settled it. */
export type Phrasing = string | SettledPhrasing;

/** What a person answered to one question: enough to say the very same again. */
export interface SettledAnswer {
  /** In the question's own sense. */
  readonly answer: Reply;
  /** What stood in the answer's cell, where that is not the reply's own word there; null: the cell stayed empty. */
  readonly words?: string | null;
  /** The comment that went with it, null for none; absent: the control's own. */
  readonly comment?: string | null;
  /** The run and cell that it was learnt from. */
  readonly from?: string;
}

/** A question that a person settled. It is theirs to be known by its words, and by what tells it apart where those do not. */
export interface SettledPhrasing extends SettledAnswer {
  readonly text: string;
  /** The headings above it, where the same words were answered otherwise elsewhere. */
  readonly section?: string;
  /** The question that it hangs on: the nearest above it that says enough by itself. */
  readonly after?: string;
  /** Its number in the file, where nothing else tells it apart. */
  readonly number?: string;
  /** What the control itself says to the question, where the person said otherwise. */
  readonly against?: Reply;
  /** The mark of what the control said when the question was settled: see `markOf` of the knowledge room. */
  readonly seen: string;
  /** False when the control has said something else since: the answer then settles nothing any more. */
  readonly stands: boolean;
}

/** What a settled question is known by beside its words. */
export const CONTEXT_KEYS = ['section', 'after', 'number'] as const;
export type QuestionContext = Pick<SettledPhrasing, (typeof CONTEXT_KEYS)[number]>;

/** The question as it was asked. */
export function phrasingText(phrasing: Phrasing): string {
  return typeof phrasing === 'string' ? phrasing : phrasing.text;
}

export interface TopicLink {
  readonly topic: string;
  /** True when a yes of the control is a no to the topic. */
  readonly inverted: boolean;
  /** What the control answers to the topic asked straight, where that is not its own status: a fact its comment states. */
  readonly answer?: Reply;
}

/** Two sources that differ about one control. */
export interface Disagreement {
  readonly kind: 'position' | 'figure' | 'name' | 'detail' | 'wording';
  /** What each source says, by language. */
  readonly readings: Translated;
  /** Words that, standing in a reply, state the disputed thing. */
  readonly disputed: readonly string[];
  /** How it was settled; null while it is open. */
  readonly resolved: string | null;
}

export type TopicKind = 'position' | 'value' | 'description' | 'policy';

/** One thing a customer can ask about: the catalogue's unit. See `knowledge/README.md`. */
export interface Topic {
  readonly id: string;
  readonly name: Translated;
  readonly scope: Scope;
  readonly asks: TopicKind;
  readonly good: 'yes' | 'no' | 'none';
  readonly terms: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly phrasings: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly inverted: Readonly<Record<LanguageCode, readonly string[]>>;
  readonly standards: readonly string[];
  /** What follows for everybody from an answer to it (`value`: that one is stated): topic -> the answer to that one. */
  readonly implies: Readonly<Partial<Record<'yes' | 'no' | 'value', Readonly<Record<string, 'yes' | 'no'>>>>>;
  readonly neighbours: readonly Neighbour[];
}

export interface Neighbour {
  readonly topic: string;
  readonly when: Readonly<Record<LanguageCode, readonly string[]>>;
}

/** Words that mean the same in a questionnaire, by language. */
export interface Concept {
  readonly id: string;
  /** True for what stands in questions about anything ("application", "data"). */
  readonly weak?: boolean;
  readonly terms: Readonly<Record<LanguageCode, readonly string[]>>;
}
