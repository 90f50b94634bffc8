import type {
  Finding,
  KnowledgeBase,
  Language,
  LanguageCode,
  Place,
  Repair,
  RunRecord,
  WrittenControl,
} from '../model/index.ts';

/** One thing that may be wrong with a knowledge base. */
export interface Rule {
  /** Stable: configs and reports name it. */
  readonly code: string;
  /** Unless a config says otherwise. */
  readonly severity: Finding['severity'];
  /** Everything found, in any order; nothing where the rule has not what it needs (no date, no records). */
  readonly find: (base: LintedBase) => readonly Found[];
}

export interface Found {
  /** The control it is about; null when about none. */
  readonly control: string | null;
  readonly place: Place;
  readonly args: Readonly<Record<string, string | number>>;
  /** Only where what should stand there is certain. */
  readonly repair?: Repair;
}

/** What the rules look at. */
export interface LintedBase {
  /** In order of file and line. */
  readonly controls: readonly WrittenControl[];
  readonly head: Pick<KnowledgeBase, 'vendorNames' | 'providers'>;
  /** What is known of each language that a control may be written in. */
  readonly languages: ReadonlyMap<LanguageCode, Language>;
  /** What a text of a language is about, as the matcher reads it: concepts ("c:backup"), stems of other words. */
  readonly termsOf: (text: string, code: LanguageCode) => readonly string[];
  /** Languages in which every control must be written; null: those of most controls. */
  readonly expected: readonly LanguageCode[] | null;
  /** ISO date; null when the run was given none, and then nothing that depends on the day is said. */
  readonly asOf: string | null;
  /** Days after which a verification no longer counts. */
  readonly verifiedWithinDays: number;
  /** Days before a control lapses in which it is said. */
  readonly expiresWithinDays: number;
  readonly denyList: readonly string[];
  readonly records: readonly LintedRecord[];
}

/** A run record and where its rows stand in its file. */
export interface LintedRecord {
  readonly record: RunRecord;
  readonly placeOfRow: (index: number) => Place;
}
