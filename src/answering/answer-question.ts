import {
  type Answer,
  type Control,
  type Flag,
  holdsBack,
  type Language,
  type Match,
  type Question,
  type Reading,
  type Reason,
} from '../model/index.ts';
import { answerSettled } from './answer-settled.ts';
import { chooseReply } from './choose-reply.ts';
import { fitCells } from './fit-cells.ts';
import { commentFor, holdBack, withheldFor } from './hold-back.ts';
import { sayPlan } from './say-plan.ts';

export interface AnsweringOptions {
  /** Send text marked for readers under a confidentiality agreement too; default false. */
  readonly nda: boolean;
  /** The day of the answers (ISO date) for expiry; null: expiry is not looked at. */
  readonly asOf: string | null;
  /** Also write what is flagged medium; default false. */
  readonly writeMedium: boolean;
  /** Answer rows that already hold an answer; default false. */
  readonly overwrite: boolean;
  /** At and above this confidence an answer may go out unseen. */
  readonly highAt: number;
  /** Likewise where the control's own words are what is asked for, and no yes or no: those cannot say the opposite of what is meant. */
  readonly valueAt: number;
  /** What is left of the confidence where the answer itself, and no guard, holds its reply back: as much as where a guard does. */
  readonly heldShare: number;
  /** At and above this one it is worth proposing. */
  readonly mediumAt: number;
  /** Below this one the knowledge base does not speak of it. */
  readonly lowAt: number;
  /** Likewise for what only touches the topic, whose confidence is a small one by nature. */
  readonly hintAt: number;
}

/** One question's answer. Doubt leaves `written` empty and says why in `reasons`. */
export function answerQuestion(
  question: Question,
  reading: Reading,
  controls: ReadonlyMap<string, Control>,
  languages: readonly Language[],
  options: AnsweringOptions,
): Answer {
  const best = reading.matches[0];
  const isOccupied = Object.keys(question.existing).length > 0 && !options.overwrite;
  const occupied: readonly Reason[] = isOccupied ? [{ code: 'ALREADY_ANSWERED', args: {} }] : [];
  const topic = reading.topics[0]?.topic ?? null;
  const silent = (flag: Flag, reasons: readonly Reason[]): Answer => ({
    question,
    flag,
    confidence: best?.confidence ?? 0,
    control: best && flag !== 'none' ? best.control : null,
    reply: null,
    proposed: {},
    written: {},
    reasons: [...reasons, ...(question.blocked ? [] : occupied)],
    candidates: reading.matches,
    topic,
  });

  if (question.blocked) return silent('none', [{ code: 'NOT_ASKED', args: { why: question.blocked } }]);
  if (!best || best.confidence < (best.settles ? options.lowAt : options.hintAt))
    return silent('none', withDefault(reading.guards, 'NOT_COVERED', topic));
  const control = controls.get(best.control)!;
  const { remembered } = best;
  if (remembered) return answerSettled(question, reading, { match: best, remembered, control }, languages, options);
  const own = chooseReply(control, best, reading.guards);
  const reply = own && sayPlan(own, question, reading.asks, languages);
  if (reply === null) return silent('low', [...reading.guards, { code: 'NEGATED', args: {} }]);

  const { comment, reason } = commentFor(control, question.language, options.nda);
  const fitted = fitCells(question, reply, comment, { languages, overwrite: options.overwrite });
  const reasons: Reason[] = [...reading.guards, ...(reason ? [reason] : []), ...fitted.reasons];
  if (reply !== own) reasons.push({ code: 'PLANNED', args: { settles: reply } });
  reasons.push(...holdBack(control, reply, comment, options.asOf));
  const others = othersCited(reading, controls);
  const unsaid = others.flatMap((other) => withheldFor(other, options.nda) ?? []);
  reasons.push(...others.flatMap((other) => holdBack(other, reply, null, options.asOf)), ...unsaid);
  if (reply === 'value' && asksPosition(reading)) reasons.push({ code: 'DETAIL', args: { control: control.id } });

  const isHeld = reasons.some(holdsBack);
  // Asked for a value, a yes sends the control's words as well, and they are what is read.
  const isInWords = reply === 'value' || (reply === 'yes' && reading.asks === 'value');
  const flag = flagFor(best, isInWords, isHeld, options);
  const confidence = best.confidence * (isHeld && !reading.guards.some(holdsBack) ? options.heldShare : 1);
  const candidates = reading.matches.map((match) => ({ ...match, confidence: Math.min(match.confidence, confidence) }));
  if (!best.settles) reasons.push({ code: 'TOUCHES', args: { control: control.id } });
  else if (flag !== 'high' && reasons.every((other) => other.args.settles !== undefined)) {
    reasons.push({
      code: 'UNSURE',
      args: best.evidence.unmet.length > 0 ? { unmet: best.evidence.unmet.slice(0, 4).join(', ') } : {},
    });
  }
  if (flag === 'low' || flag === 'none') return silent(flag, reasons);
  // What a control says does not go out before somebody cleared it, its position no more than its words.
  const isWithheld =
    [control, ...others].some(({ draft }) => draft) ||
    unsaid.length > 0 ||
    (reason !== null && reason.code !== 'NO_TRANSLATION');
  const writes = !isOccupied && !isWithheld && (flag === 'high' || (flag === 'medium' && options.writeMedium));
  return {
    question,
    flag: isOccupied && flag === 'high' ? 'medium' : flag,
    confidence,
    control: control.id,
    reply,
    proposed: fitted.cells,
    written: writes ? fitted.cells : {},
    reasons: [...reasons, ...occupied],
    candidates,
    topic,
  };
}

/** The controls that answer what the question asks beside. */
function othersCited({ guards }: Reading, controls: ReadonlyMap<string, Control>): Control[] {
  return guards.flatMap(({ code, args }) => (code === 'COMPOUND' ? (controls.get(String(args.other)) ?? []) : []));
}

function flagFor(best: Match, isInWords: boolean, isHeld: boolean, options: AnsweringOptions): Flag {
  if (!best.settles) return 'low';
  if (best.confidence < options.mediumAt) return 'low';
  // A proposed link may lead to the value of something else.
  const goesUnseen = best.confidence >= (isInWords && !best.proposed ? options.valueAt : options.highAt);
  return goesUnseen && !isHeld ? 'high' : 'medium';
}

function asksPosition(reading: Reading): boolean {
  return (
    reading.asks === 'position' &&
    !reading.guards.some((guard) => guard.code === 'THRESHOLD' || guard.code === 'LEARNT')
  );
}

function withDefault(reasons: readonly Reason[], code: string, topic: string | null): readonly Reason[] {
  return reasons.some((reason) => reason.code === code)
    ? reasons
    : [...reasons, { code, args: topic ? { topic } : {} }];
}
