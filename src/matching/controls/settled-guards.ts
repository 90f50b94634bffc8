import { CONTEXT_KEYS, type Guard, type SettledPhrasing } from '../../model/index.ts';
import { standsAlone } from '../guards/stands-alone.ts';
import type { Matcher } from '../matcher.ts';
import type { Asked } from '../question/asked.ts';
import { isInverted, type RankedControl, straightReply } from './rank-controls.ts';

/**
 * What is left to doubt once a person settled this very question: nothing, unless it hangs on the row above, and nobody noted
 * which one that was.
 */
export function settledGuards(settled: SettledPhrasing, asked: Asked, matcher: Matcher): Guard[] {
  const { answer, against, from } = settled;
  const trace = { ...(against === undefined ? {} : { against }), ...(from === undefined ? {} : { from }) };
  const learnt: Guard = { code: 'LEARNT', args: { settles: answer, ...trace } };
  const isPlaced = CONTEXT_KEYS.some((key) => settled[key] !== undefined);
  return isPlaced || standsAlone(asked.text, asked.language, matcher)
    ? [learnt]
    : [learnt, { code: 'CONDITIONAL', args: {} }];
}

/** Whether the control, which says something else since, would answer otherwise than the person did, or in words they did not want. */
export function isOpenAgain(
  { answer, words, comment }: SettledPhrasing,
  best: RankedControl,
  { knowledge }: Matcher,
): boolean {
  const straight = straightReply(best, knowledge);
  const isYesOrNo = straight === 'yes' || straight === 'no';
  const reply = isInverted(best) && isYesOrNo ? (straight === 'yes' ? 'no' : 'yes') : straight;
  return words !== undefined || comment !== undefined || reply !== answer;
}

export function openAgain({ answer }: SettledPhrasing): Guard[] {
  return [{ code: 'OPEN_AGAIN', args: { reply: answer } }];
}
