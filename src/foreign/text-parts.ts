import type { Sheet } from '../model/index.ts';
import { type FieldText, readFieldText } from './field-text.ts';
import type { Field } from './split-records.ts';
import type { EncodedText } from './text-encoding.ts';

/** Everything read of a text table that patching it needs again. */
export interface TextParts {
  readonly source: EncodedText;
  readonly separator: string;
  readonly records: readonly (readonly Field[])[];
  /** Every field that holds something stands in quotes: new ones do too. */
  readonly quotesAll: boolean;
  readonly sheet: Sheet;
}

export function fieldTextAt({ source }: Pick<TextParts, 'source'>, { start, end, closing }: Field): FieldText {
  const { units, decode } = source;
  if (closing === null) return readFieldText(decode(units.slice(start, end)));
  const inner = units.slice(start + 1, closing).replaceAll('""', '"');
  return readFieldText(decode(inner + units.slice(closing + 1, end)));
}
