import type { Position } from './status.ts';

/** ISO 639-1, lower case: "fr", "es", "en", or any other that a language file is given for. */
export type LanguageCode = string;

/** A text in several languages; a language may be absent. */
export type Translated = Readonly<Record<LanguageCode, string>>;

/** Everything the product knows of one language; read from `knowledge/catalogue/languages/CODE.yaml`. */
export interface Language {
  readonly code: LanguageCode;
  readonly name: string;
  /** The Snowball stemmer's English name ("french"), or "none". */
  readonly stemmer: string;
  /** Words that carry no subject: they also tell the language of a text. */
  readonly stopwords: readonly string[];
  /** Words for each position as they stand in answer lists, in headers over tick columns and in cells; the first is the one written in free text. */
  readonly answers: Readonly<Record<Position, readonly string[]>>;
  /** Words that head a column, by its role. */
  readonly headers: Readonly<Record<HeaderRole, readonly string[]>>;
  /** Expressions that turn, bind or limit a question, by the effect they have. */
  readonly cues: Readonly<Record<Cue, readonly string[]>>;
  /** Expressions that say whose or what a question is about, by scope. */
  readonly scopes: Readonly<Record<string, readonly string[]>>;
  /** Words that say the contrary of one another: the spellings of one, and of the other ("public, publicly", "private, privately"). */
  readonly opposites: readonly (readonly [readonly string[], readonly string[]])[];
  /** Unit words by unit ("day": ["jour", "jours", "j"]). */
  readonly units: Readonly<Record<string, readonly string[]>>;
}

export type HeaderRole = 'id' | 'section' | 'question' | 'answer' | 'comment' | 'help' | 'evidence' | 'reserved';

export type Cue =
  | 'negation'
  | 'deniesNothing'
  | 'plainNot'
  | 'lacking'
  | 'inversion'
  | 'turning'
  | 'narrowing'
  | 'vendorAlone'
  | 'dated'
  | 'openTo'
  | 'selfNamed'
  | 'adjunct'
  | 'otherParty'
  | 'weMust'
  | 'pronounAfter'
  | 'verbAfter'
  | 'relative'
  | 'determiner'
  | 'opener'
  | 'generic'
  | 'participle'
  | 'helpingVerb'
  | 'being'
  | 'switchingOff'
  | 'policy'
  | 'conditional'
  | 'future'
  | 'describe'
  | 'content'
  | 'howMany'
  | 'which'
  | 'atLeast'
  | 'atMost'
  | 'beyond'
  | 'only'
  | 'joins'
  | 'yesNo'
  | 'states'
  | 'self'
  | 'itself'
  | 'contrast'
  | 'limit'
  | 'until'
  | 'detail'
  | 'request'
  | 'obligation'
  | 'haveTo'
  | 'demand'
  | 'offered'
  | 'addressed'
  | 'ours'
  | 'confirm'
  | 'place'
  | 'person'
  | 'alternative'
  | 'between'
  | 'together'
  | 'supposing'
  | 'every'
  | 'able'
  | 'vague'
  | 'horizon'
  | 'unaided'
  | 'alongWith'
  | 'ourDocument'
  | 'ofVendor'
  | 'forGood'
  | 'handOver'
  | 'orElse'
  | 'inRole';
