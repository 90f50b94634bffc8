import { textIn } from '../../model/index.ts';
import { properNames, WORD_CHARACTERS } from '../../text/index.ts';
import type { Matcher } from '../matcher.ts';
import type { Asked } from '../question/asked.ts';
import { type RankedControl, straightReply } from './rank-controls.ts';

interface Named {
  readonly best: RankedControl;
  readonly asked: Asked;
}

/** Another control that has a name of the question which the best one lacks; null where none has. */
export function namedElsewhere(named: Named, matcher: Matcher): string | null {
  return bearerOfName(named, matcher) ?? holderOfName(named, matcher);
}

/**
 * Another control whose label bears a name of the question that the best one says nothing of, and that says otherwise: "synchronised with
 * our Active Directory?", where "LDAP" is a no and "Azure Active Directory" a yes. A label of which the question says a word is meant itself.
 */
function bearerOfName({ best, asked }: Named, { knowledge, lexicon }: Matcher): string | null {
  const code = asked.language;
  const stated = knowledge.vocabularyOf(best.control, code);
  const names = asked.own.filter(({ key, words, isSubject }) => isSubject && words.includes(' ') && !stated.has(key));
  if (names.length === 0) return null;
  const labelOf = (id: string) => textIn(knowledge.controls.get(id)!.label, code) ?? '';
  const meant = new Set(lexicon.termsOf(labelOf(best.control), code).map(({ key }) => key));
  if (asked.own.some(({ key }) => meant.has(key))) return null;
  const reply = straightReply(best, knowledge);
  const patterns = names.map(({ words }) => asName(words));
  const bearer = [...knowledge.controls.values()].find(({ id, status }) => {
    if (id === best.control || (status.kind === 'value' ? 'value' : status.position) === reply) return false;
    const label = labelOf(id);
    return patterns.some((pattern) => pattern.test(label));
  });
  return bearer?.id ?? null;
}

/** Another control that speaks of a name which no topic knows and the best one does not ("does the report cover the Lyon site?"). */
function holderOfName({ best, asked }: Named, { knowledge }: Matcher): string | null {
  const unknown = asked.own.filter(({ term }) => term < 0);
  if (unknown.length === 0) return null;
  const names = properNames(asked.text);
  if (names.size === 0) return null;
  const stated = knowledge.vocabularyOf(best.control, asked.language);
  const holders = knowledge.holdersOf(asked.language);
  const other = unknown.flatMap(({ key, words }) =>
    names.has(words) && !stated.has(key) ? (holders.get(key) ?? []) : [],
  );
  return other.length > 0 ? knowledge.ids[other[0]!]! : null;
}

/** The words as a name is written, each with a capital. */
function asName(words: string): RegExp {
  const capitals = words.split(' ').map((word) => word.charAt(0).toUpperCase() + word.slice(1));
  return new RegExp(`(?<![${WORD_CHARACTERS}])${capitals.join('\\s+')}(?![${WORD_CHARACTERS}])`);
}
