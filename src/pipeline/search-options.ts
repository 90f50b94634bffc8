import { searchControls } from '../matching/index.ts';
import type { ReviewOption, RunRecord } from '../model/index.ts';
import type { ReviewBasis } from './review-lines.ts';
import { controlOption, readRow } from './review-options.ts';

/** More results than these are narrowed faster by another word. */
const MOST = 20;

/** Each knowledge base's search is built once, when first asked for. */
const searches = new WeakMap<object, ReturnType<typeof searchControls>>();

/** Controls by words in any language, best first, as answers to the row at this place; none for a row that is not there. */
export function searchOptions(basis: ReviewBasis, record: RunRecord, at: number, text: string): ReviewOption[] {
  const row = record.rows[at];
  if (row === undefined) return [];
  const { lexicon, knowledge } = basis.knowledge.matcher;
  let search = searches.get(knowledge);
  if (!search) {
    search = searchControls(knowledge.controls.values(), lexicon);
    searches.set(knowledge, search);
  }
  const reading = readRow(row, basis);
  return search
    .find(text)
    .slice(0, MOST)
    .map((id) => {
      const control = knowledge.controls.get(id)!;
      return controlOption(basis, record, row, { control, reading, confidence: null });
    });
}
