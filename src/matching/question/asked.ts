import type { Cue, LanguageCode, TopicKind } from '../../model/index.ts';
import type { Figure, Version } from '../../text/index.ts';

/** A question as the matcher compares it. */
export interface Asked {
  readonly text: string;
  readonly language: LanguageCode;
  readonly terms: readonly AskedTerm[];
  /** Those of its own words, the weightiest first. */
  readonly own: readonly AskedTerm[];
  /** Length of its vector of weights. */
  readonly norm: number;
  /** Sum of the weights of its own terms, unknown ones included. */
  readonly total: number;
  readonly cues: Readonly<Partial<Record<Cue, readonly string[]>>>;
  /** Its own terms by clause, in order; a term that stands in two clauses is in both. Empty for a question of one clause. */
  readonly clauses: readonly (readonly AskedTerm[])[];
  /** Those of its own terms by which it only asks, bounds or counts ("name the host", "at least", "in hours or days"); found only where it has clauses or asides. */
  readonly asking: readonly AskedTerm[];
  /** Those of its own terms that only set the scene before it asks. */
  readonly scene: readonly AskedTerm[];
  /** Its own terms by the phrases that limit it ("outside working hours"), as far as they have any. */
  readonly limits: readonly (readonly AskedTerm[])[];
  /** Its own terms by what it asks for along with something ("with a default-deny rule set"), as far as that has any. */
  readonly along: readonly (readonly AskedTerm[])[];
  /** Its own terms by what it says is not there ("without our consent"), as far as that has any. */
  readonly lacking: readonly (readonly AskedTerm[])[];
  /** Those of the question proper that are, or hold, an acronym. */
  readonly named: readonly AskedTerm[];
  /** Its own terms by the remarks in brackets. */
  readonly remarks: readonly (readonly AskedTerm[])[];
  /** Its own terms by what it requests beside the question ("Specify the format"), as far as that has any. */
  readonly requests: readonly (readonly AskedTerm[])[];
  /** Its own terms by what it asks further once that is answered. */
  readonly asides: readonly (readonly AskedTerm[])[];
  /** What "which" and "what" ask for: the first of its own terms after each ("which formats", "what is the period"). */
  readonly wanted: readonly AskedTerm[];
  /** Third parties of the knowledge base that it names. */
  readonly providers: readonly string[];
  /** Whether they stand only in what is told before the part that asks. */
  readonly namedBefore: boolean;
  /** Scopes its own words name. */
  readonly scopes: readonly string[];
  /** Whether it, or the heading above it, speaks of somebody who hosts or works for the vendor. */
  readonly speaksOfProvider: boolean;
  /** Whether either speaks of the vendor's own staff, machines or offices. */
  readonly speaksOfHouse: boolean;
  readonly figures: readonly Figure[];
  readonly versions: readonly Version[];
  /** Its own terms by which its figures are said ("at least", "six", "months"). */
  readonly counting: ReadonlySet<AskedTerm>;
  /** What kind of reply it wants; null when its form does not tell (a bare label). */
  readonly asks: TopicKind | null;
  /** True when the question itself (not a remark or follow-up) denies. */
  readonly negated: boolean;
  /** True when it names one side of a pair of opposites ("public"), which may be the contrary of what a topic asks. */
  readonly takesSide: boolean;
}

export interface AskedTerm {
  /** The index's number; -1 when no topic holds the term. */
  readonly term: number;
  readonly key: string;
  readonly words: string;
  /** How much of what is asked it is, in (0, 1]. */
  readonly share: number;
  /** Rarity times that share. */
  readonly weight: number;
  /** Whether it names something one can ask about. */
  readonly isSubject: boolean;
  /** Its place among the question's own terms; -1 for what only the heading or the help column says. */
  readonly place: number;
}
