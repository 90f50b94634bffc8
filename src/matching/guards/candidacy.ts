import type { Control, Reply } from '../../model/index.ts';
import type { Figure, Version } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import type { TopicHead } from '../topics/compile-topics.ts';
import type { TopicScore } from '../topics/rank-topics.ts';

/** A question, the topic it was taken for and the control that would answer it. */
export interface Candidacy {
  readonly asked: Asked;
  readonly topic: TopicHead;
  readonly control: Control;
  readonly inverted: boolean;
  /** Whether the control is about one third party, and the knowledge base names others. */
  readonly isOneOfSeveral: boolean;
  /** Whether a person wrote into the file that the control settles the topic. */
  readonly isConfirmed: boolean;
  /** What the control answers to the topic asked straight. */
  readonly answer: Reply;
  readonly found: TopicScore;
  readonly statedFigures: readonly Figure[];
  /** Its comment in the question's language; "" where it has none. */
  readonly comment: string;
  /** The versions that its comment names. */
  readonly statedVersions: readonly Version[];
  /** What other controls of the same topic state, one list a control. */
  readonly otherFigures: readonly (readonly Figure[])[];
  /** Whether the topic or the control has a term of the question. */
  readonly isMet: (term: AskedTerm) => boolean;
  /** Whether the control's own label or comment has it. */
  readonly isStated: (term: AskedTerm) => boolean;
  /** Whether it has a term that stands within this one ("passwords" in "password expiry"). */
  readonly isStatedWithin: (term: AskedTerm) => boolean;
  /** Whether a good part of the topic's phrasings has it, or the control. */
  readonly isUsual: (term: AskedTerm) => boolean;
  /** Whether half of the topic's phrasings have it: it is what the topic is about. */
  readonly isCentral: (term: AskedTerm) => boolean;
  /** Another control that gives the same reply to what a part of the question names; null when there is none. */
  readonly partnerFor: (terms: readonly AskedTerm[]) => string | null;
}

/** Ids of concepts that are question words ("where", "how often") begin so: see thesaurus/questions.yaml. */
export const QUESTION_WORD = 'c:q-';

/** Whether a term names something one can ask about, not how one asks. */
export function isSubjectMatter({ key, isSubject }: AskedTerm): boolean {
  return isSubject && !key.startsWith(QUESTION_WORD);
}

/** Terms as the question writes them, for a reason's words. */
export function wordsOf(terms: readonly AskedTerm[]): string {
  return terms.map((term) => term.words).join(' ');
}

/** How much of the question the terms are, in the unit of their weights. */
export function weightOf(terms: readonly AskedTerm[]): number {
  return terms.reduce((sum, { weight }) => sum + weight, 0);
}

/** A straight no leaves nothing to attach, to date or to enforce. */
export function isPlainNo({ asked, answer, inverted }: Candidacy): boolean {
  return answer === 'no' && !inverted && !asked.negated && asked.asks === 'position';
}

/** Whether a question wants more than a position: words, or, being a bare label, whatever there is. */
export function wantsWords({ asks }: Pick<Asked, 'asks'>): boolean {
  return asks !== 'position';
}
