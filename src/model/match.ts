import type { SettledAnswer, TopicKind } from './knowledge.ts';
import type { Question } from './question.ts';
import type { Flag, Reply } from './status.ts';

/** What the matcher made of one question: ranked topics and controls, and what speaks against answering unseen. */
export interface Reading {
  /** Controls that speak of it, best first, at most five. */
  readonly matches: readonly Match[];
  /** The catalogue's topics it resembles most, best first, at most five. */
  readonly topics: readonly TopicMatch[];
  readonly guards: readonly Guard[];
  /** What kind of reply the question wants; null when its form does not tell (a bare label). */
  readonly asks: TopicKind | null;
}

export interface TopicMatch {
  readonly topic: string;
  /** Unbounded; comparable within one question only. */
  readonly score: number;
  /** True when the question asks it the other way round. */
  readonly inverted: boolean;
}

export interface Match {
  readonly control: string;
  readonly score: number;
  /** Calibrated probability that a reviewer would accept the answer unchanged, in [0, 1]. */
  readonly confidence: number;
  /** The topic through which it was found; null when its own words were enough. */
  readonly topic: string | null;
  /** False when the control speaks of the topic without settling it. */
  readonly settles: boolean;
  /** True when a yes of the control is a no to the question. */
  readonly inverted: boolean;
  /** Where nobody confirmed that the control answers the topic. */
  readonly proposed?: true;
  /** What the control answers to this topic asked straight, where that is not its own status. */
  readonly answer?: Reply;
  /** What a person answered to this very question, while that stands. */
  readonly remembered?: SettledAnswer;
  readonly evidence: Evidence;
}

/** Which words met which, for a person to read. */
export interface Evidence {
  /** Words of the question that the topic or control also has, heaviest first. */
  readonly met: readonly string[];
  /** Words of the question that it lacks, heaviest first. */
  readonly unmet: readonly string[];
  /** Every number that went into the confidence, by name, for `ask --why`. */
  readonly figures: Readonly<Record<string, number>>;
}

export type GuardCode =
  | 'NEGATED'
  | 'UNNAMED'
  | 'THRESHOLD'
  | 'COMPOUND'
  | 'SCOPE'
  | 'POLICY'
  | 'CONDITIONAL'
  | 'FORWARD_LOOKING'
  | 'TIE'
  | 'DISAGREEMENT'
  | 'STALE'
  | 'NOT_COVERED'
  | 'DETAIL'
  | 'LEARNT'
  | 'OPEN_AGAIN';

/** A reason to hold a reply back or to turn it round; it can lower a flag, never raise one. */
export interface Guard {
  readonly code: GuardCode;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Any reason a row carries in the record: a guard, or a fact of the cell or the knowledge base. */
export interface Reason {
  readonly code: string;
  readonly args: Readonly<Record<string, string | number>>;
}

/** Whether a reason keeps a reply from going out unseen. One that settled it or turned it round is information, unless it says that it holds all the same. */
export function holdsBack({ args }: Reason): boolean {
  return args.settles === undefined || args.holds !== undefined;
}

/** The answer to one question, silence included. */
export interface Answer {
  readonly question: Question;
  readonly flag: Flag;
  /** In [0, 1]; 0 when there is no candidate. */
  readonly confidence: number;
  readonly control: string | null;
  readonly reply: Reply | null;
  /** Cells as they would stand if accepted, by A1 address. */
  readonly proposed: Readonly<Record<string, string | number>>;
  /** Cells to write now, by A1 address; empty when silent. */
  readonly written: Readonly<Record<string, string | number>>;
  readonly reasons: readonly Reason[];
  readonly candidates: readonly Match[];
  /** The best topic, for the list of gaps; null when none. */
  readonly topic: string | null;
}
