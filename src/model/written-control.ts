import type { Place } from './finding.ts';
import type { Control } from './knowledge.ts';
import type { LanguageCode } from './language.ts';

/** A control and where it is written, so that whatever is said of it can be shown in its file. */
export interface WrittenControl {
  readonly control: Control;
  readonly file: string;
  /** Its place among the controls of its file, from 0. */
  readonly index: number;
  /** ISO date of the last change of each language's text; empty where nobody keeps them. */
  readonly updated: Readonly<Record<LanguageCode, string>>;
  /** The place of the value at a path inside the control (`['comment', 'fr']`); of its nearest ancestor when there is none. */
  readonly placeOf: (path: readonly (string | number)[]) => Place;
}

/** One place of a YAML file where what should stand there is certain. */
export interface Repair {
  readonly file: string;
  /** Keys and indexes from the top of the file. */
  readonly path: readonly (string | number)[];
  /** `remove` takes an item out of its list; anything else is the text that shall stand there. */
  readonly to: { readonly kind: 'remove' } | { readonly kind: 'text'; readonly text: string };
}
