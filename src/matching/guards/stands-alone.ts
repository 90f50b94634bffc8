import type { LanguageCode } from '../../model/index.ts';
import type { Matcher } from '../matcher.ts';
import type { Asked } from '../question/asked.ts';
import { readQuestion } from '../question/read-question.ts';
import type { QuestionAbove } from '../question/weigh-terms.ts';
import { isSubjectMatter } from './candidacy.ts';
import { startsConditional } from './find-guards.ts';

/** A follow-up with fewer subjects than this says nothing by itself ("If so, describe"). */
const SELF_CONTAINED = 2;

/** The nearest question above that says enough by itself; null when there is none. */
export function hangsOn(above: QuestionAbove | null, matcher: Matcher): string | null {
  for (let node = above; node !== null; node = node.above)
    if (standsAlone(node.text, node.language, matcher)) return node.text;
  return null;
}

/** A condition that says too little of what it is about. */
function hangsOnAnother(asked: Asked): boolean {
  return startsConditional(asked) && asked.own.filter(isSubjectMatter).length < SELF_CONTAINED;
}

/** Whether a question says enough by itself to be known again in another questionnaire: "If so, describe" and "How often?" do not. */
export function standsAlone(text: string, language: LanguageCode, { lexicon, index, knowledge }: Matcher): boolean {
  const asked = readQuestion({ text, section: [], help: '', language }, lexicon, index, knowledge.names);
  if (hangsOnAnother(asked)) return false;
  return asked.own.some(isSubjectMatter) || asked.own.length > 1;
}
