import type { Asked, AskedTerm } from '../question/asked.ts';
import type { Names } from '../question/read-question.ts';
import { wantsWords } from './candidacy.ts';

const NAME = 'c:name-of';
const HOST = 'c:host-company';

/**
 * The terms of a question by which it wants to know who hosts ("country, name of the host"), where the comment names one of the third parties
 * of the knowledge base; empty otherwise.
 */
export function hostsStated(asked: Asked, comment: string, names: Names): ReadonlySet<AskedTerm> {
  if (!wantsWords(asked)) return NONE;
  const wanted = asked.own.filter(({ key }) => key === NAME || key === HOST);
  if (!wanted.some(({ key }) => key === HOST)) return NONE;
  return [...names.providers.values()].some((name) => name.isIn(comment)) ? new Set(wanted) : NONE;
}

const NONE: ReadonlySet<AskedTerm> = new Set();
