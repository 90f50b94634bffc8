import type { Language } from '../../model/index.ts';
import { findExpressions, properNames } from '../../text/index.ts';
import type { Asked, AskedTerm } from '../question/asked.ts';
import type { Names } from '../question/read-question.ts';
import type { TopicHead } from '../topics/compile-topics.ts';

/**
 * The terms of a question by which it wants kinds of place ("country and city"), where the topic asks for a value and the comment names as
 * many; empty otherwise. Third parties are no places.
 */
export function placesStated(
  asked: Asked,
  topic: TopicHead,
  comment: string,
  language: Language | undefined,
  names: Names,
): ReadonlySet<AskedTerm> {
  const kinds = topic.asks === 'value' && language ? asked.own.filter(({ words }) => isPlace(words, language)) : [];
  if (kinds.length === 0) return NONE;
  const text = [...names.providers.values()].reduce((rest, name) => name.without(rest), comment);
  return properNames(text, SHORT).size >= kinds.length ? new Set(kinds) : NONE;
}

/** "Hosted in Dublin, Ireland": half of the words of a short statement may be names. */
const SHORT = 0.5;

const NONE: ReadonlySet<AskedTerm> = new Set();

function isPlace(words: string, { cues }: Language): boolean {
  return findExpressions(words, cues.place).length > 0;
}
