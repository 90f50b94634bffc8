import type { Scope } from './knowledge.ts';
import type { LanguageCode, Translated } from './language.ts';
import type { Reply } from './status.ts';

/** One answer that one customer was given: a line of the ledger. */
export interface LedgerEntry {
  /** The customer, as named when the file was made. */
  readonly to: string;
  /** The customer's own file, by name. */
  readonly file: string;
  readonly sheet: string;
  /** Where the answer stands, A1: the answer cell, else the tick that was set, else the comment. */
  readonly ref: string;
  readonly question: string;
  /** What it rests on; null where a person answered in their own words. */
  readonly control: string | null;
  /** The words in the answer cell, else the reply that was ticked; "" where a comment is all there is, null when the answer was taken back. */
  readonly answer: string | null;
  /** Digest of the comment that went with it; null where none did. */
  readonly comment: string | null;
  /** The knowledge base it came from. */
  readonly knowledgeBase: { readonly name: string; readonly digest: string };
  /** ISO date, passed in; null when none was. */
  readonly date: string | null;
  /** How the customer was told: in the finished file, or by a recall since. */
  readonly via: 'finalize' | 'recall';
  /** The reply in the question's own sense; null where the words are a person's own. */
  readonly reply: Reply | null;
  /** What the control said then: its position, or the value it stated; null without a control. */
  readonly status: string | null;
  /** Figures that were told and that the control stated then, as written: "30 day". */
  readonly figures: readonly string[];
  /** True when the comment that went out was the control's, word for word. */
  readonly verbatim: boolean;
  readonly language: LanguageCode;
  readonly topic: string | null;
  /** The row of the question, 1-based. */
  readonly row: number;
  /** sha256 (hex) of the customer's file as it came: the same name next year is another file. */
  readonly input: string;
}

/** What a control says now, in one language, to hold an entry against. */
export interface ControlFacts {
  /** Its position, or the value it states. */
  readonly status: string;
  /** True when a status kept in a ledger says the same: "30 jours" and "1 mois" do. */
  readonly hasStatus: (was: string) => boolean;
  /** Figures it states in that language, as written: "30 day". */
  readonly figures: readonly string[];
  /** True when it still states a figure kept in a ledger, in whatever unit. */
  readonly states: (figure: string) => boolean;
  /** What it says to customers in that language; null when it says nothing or may not be sent. */
  readonly comment: string | null;
  /** The comment's digest; null when there is none. */
  readonly digest: string | null;
  /** The day after which the control may no longer be used unseen; null when it does not lapse. */
  readonly validUntil: string | null;
}

/** What became of the control behind an answer since it was given. */
export type Change =
  /** The control is there no more. */
  | { readonly kind: 'gone' }
  | { readonly kind: 'status'; readonly was: string; readonly now: string }
  /** Figures that the customer was told and the control states no longer. */
  | { readonly kind: 'figure'; readonly was: readonly string[]; readonly now: readonly string[] }
  /** Another answer to the same question; codes of replies where they are known, else the words. */
  | { readonly kind: 'answer'; readonly was: string; readonly now: string }
  | { readonly kind: 'lapsed'; readonly validUntil: string }
  /** Said in other words; status and figures stand. */
  | { readonly kind: 'wording' };

/** An answer that a customer holds and that is no longer what the knowledge base says. */
export interface Outdated {
  readonly entry: LedgerEntry;
  readonly changes: readonly Change[];
  readonly now: {
    /** The reply that would be given today, in the question's own sense; null where that cannot be told. */
    readonly reply: Reply | null;
    readonly status: string | null;
    readonly comment: string | null;
  };
}

/** A new answer beside the last one that the same customer was given. */
export interface Contradiction {
  /** What would go out now. */
  readonly now: LedgerEntry;
  readonly before: LedgerEntry;
  /** Why they are put side by side: the same question, or another one that the same control answers. */
  readonly by: 'question' | 'control';
  readonly changes: readonly Change[];
}

/** A topic that customers asked about and nothing answers. */
export interface Gap {
  /** Null for questions that no topic of the catalogue resembles. */
  readonly topic: string | null;
  /** Customers that ask it, as far as the ledger knows whose files these are; in the order met. */
  readonly customers: readonly string[];
  /** How many ask it: customers known by name, and files of which nobody knows whose they are. */
  readonly askers: number;
  /** Files that ask it, in the order given. */
  readonly files: readonly string[];
  /** In the order of the records. */
  readonly questions: readonly GapQuestion[];
}

export interface GapQuestion {
  readonly file: string;
  readonly sheet: string;
  readonly ref: string;
  readonly text: string;
  readonly language: LanguageCode;
  /** True when the knowledge base touches on it (flag low) rather than being silent. */
  readonly touched: boolean;
}

/** A control that nobody has written yet, for a gap; its status is a person's to give. */
export interface ControlDraft {
  /** From the topic; free in the knowledge base. */
  readonly id: string;
  /** The topic's name in the languages it was asked in. */
  readonly label: Translated;
  readonly about: Scope;
  readonly topic: string;
  /** The languages it was asked in, sorted. */
  readonly languages: readonly LanguageCode[];
  /** As customers put it, each wording once, in the order met. */
  readonly questions: readonly GapQuestion[];
  readonly askers: number;
}
