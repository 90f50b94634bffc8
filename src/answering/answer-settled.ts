import type { Answer, Control, Language, Match, Question, Reading, Reason, SettledAnswer } from '../model/index.ts';
import type { AnsweringOptions } from './answer-question.ts';
import { fitSettled } from './fit-settled.ts';
import { findStale, withheldFor } from './hold-back.ts';

/**
 * The answer that a person gave to this very question, given again. Nothing that the matcher doubts holds it back: only what the
 * control may not say (any more, or to this reader), and what the cell does not take.
 */
export function answerSettled(
  question: Question,
  reading: Reading,
  {
    match,
    remembered,
    control,
  }: { readonly match: Match; readonly remembered: SettledAnswer; readonly control: Control },
  languages: readonly Language[],
  options: Pick<AnsweringOptions, 'nda' | 'asOf' | 'overwrite' | 'writeMedium'>,
): Answer {
  const withheld = withheldFor(control, options.nda);
  const own = remembered.comment === undefined ? (control.comment[question.language] ?? null) : remembered.comment;
  const fitted = fitSettled(question, remembered, withheld ? null : own, { languages, overwrite: options.overwrite });
  const isOccupied = Object.keys(question.existing).length > 0 && !options.overwrite;
  const reasons: Reason[] = [
    ...reading.guards,
    ...(withheld ? [withheld] : []),
    ...fitted.reasons,
    ...findStale(control, options.asOf),
  ];
  const isHeld = reasons.some(({ args }) => args.settles === undefined);
  const cells = withheld && remembered.words !== undefined ? {} : fitted.cells;
  const writes = !isOccupied && !withheld && (!isHeld || options.writeMedium);
  return {
    question,
    flag: isHeld || isOccupied ? 'medium' : 'high',
    confidence: match.confidence,
    control: control.id,
    reply: remembered.answer,
    proposed: cells,
    written: writes ? cells : {},
    reasons: [...reasons, ...(isOccupied ? [{ code: 'ALREADY_ANSWERED', args: {} }] : [])],
    candidates: reading.matches,
    topic: reading.topics[0]?.topic ?? null,
  };
}
