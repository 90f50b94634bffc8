import type { Finding } from '../model/index.ts';
import { describeSheetPlace, sentenceFor } from './sentences.ts';

/**
 * The sentence of a finding, and why the config gave it its severity; its code and file stand elsewhere in the form. Well-formed Unicode: half a
 * pair, left where a long question was cut, would make some readers refuse the whole document.
 */
export function findingMessage({ code, args, place }: Finding): string {
  const cell = describeSheetPlace(place);
  const because = typeof args.because === 'string' ? ` (config: ${args.because})` : '';
  // A reader of the form refuses a message without words.
  const sentence = sentenceFor(code, args) || code;
  return `${cell === '' ? '' : `${cell}: `}${sentence}${because}`.replace(/\p{Surrogate}/gu, '\ufffd');
}
