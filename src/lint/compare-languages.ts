import type { LanguageCode, WrittenControl } from '../model/index.ts';

/** Two texts of one control that should say the same. */
export interface TextPair {
  readonly field: 'label' | 'comment';
  readonly one: LanguageCode;
  readonly other: LanguageCode;
  readonly texts: readonly [string, string];
}

/** Each further language of label and comment beside the first one written: what differs is said once a language, not once a pair. */
export function languagePairs({ control }: WrittenControl): TextPair[] {
  return (['label', 'comment'] as const).flatMap((field) => {
    const [first, ...others] = Object.entries(control[field]);
    return others.map(([other, text]) => ({
      field,
      one: first![0],
      other,
      texts: [first![1], text] as const,
    }));
  });
}

/** What stands in one list and not in the other, as one text ("30 day, 2 month"); "" when nothing does. */
export function missingFrom(list: readonly string[], other: readonly string[]): string {
  return list.filter((entry) => !other.includes(entry)).join(', ');
}
