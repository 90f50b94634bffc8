import { tidyName } from '../ledger/index.ts';
import {
  type Cells,
  type Control,
  type Language,
  type LedgerEntry,
  POSITIONS,
  type RecordedRow,
  type Reply,
  type RunRecord,
  UserError,
} from '../model/index.ts';
import { placesOf } from '../review/index.ts';
import { normalise } from '../text/index.ts';
import { figuresIn, figuresStated, statusText } from './control-facts.ts';
import type { Knowledge } from './prepare-knowledge.ts';
import { textDigest } from './text-digest.ts';

/** What goes into a customer's cells for one row. */
export interface ToldRow {
  readonly row: RecordedRow;
  readonly cells: Cells;
}

export interface Telling {
  readonly to: string;
  /** ISO date; null when none was passed in. */
  readonly date: string | null;
}

/** The answers of these rows as a ledger keeps them, in their order; a row that puts nothing into the file tells nothing. */
export function toldEntries(
  rows: readonly ToldRow[],
  record: RunRecord,
  { base, languages }: Pick<Knowledge, 'base' | 'languages'>,
  { to, date }: Telling,
): LedgerEntry[] {
  const controls = new Map(base.controls.map((control) => [control.id, control]));
  const { name, digest } = record.knowledgeBase;
  return rows.flatMap(({ row, cells }): LedgerEntry[] => {
    const told = Object.entries(cells).filter(([, value]) => value !== '');
    if (told.length === 0) return [];
    const places = placesOf(row, record);
    const control = controls.get(controlBehind(row) ?? '');
    const reply = replyOf(row, languages);
    const isComment = (ref: string) => ref === places.comment;
    const [answerRef, answer] = told.find(([ref]) => ref === places.answer) ?? [null, null];
    const tick = told.find(([ref]) => ref !== places.answer && !isComment(ref));
    return [
      {
        to: tidyName(to),
        file: record.input.file,
        sheet: row.sheet,
        ref: answerRef ?? tick?.[0] ?? told[0]![0],
        question: row.question,
        control: control?.id ?? null,
        answer: answer === null ? (tick ? (reply ?? '') : '') : String(answer),
        knowledgeBase: { name, digest },
        date,
        via: 'finalize',
        reply,
        status: control ? statusText(control) : null,
        ...saidOf(told, row, control, { languages, isComment }),
        language: row.language,
        topic: row.topic,
        row: row.row,
        input: record.input.sha256,
      },
    ];
  });
}

/** @throws UserError `ledgerOtherVersion` when the answers came from another version of the knowledge base: what they rest on could not be told. */
export function checkVersion(record: RunRecord, { base }: Pick<Knowledge, 'base'>): void {
  if (record.knowledgeBase.digest === base.digest) return;
  throw new UserError(
    'ledgerOtherVersion',
    {},
    { name: base.name, expected: record.knowledgeBase.digest.slice(0, 12) },
  );
}

/**
 * The control that the outgoing answer rests on; null where a person answered in their own words what no control was proposed for,
 * or against what the control says: whatever it says next does not make that answer untrue.
 */
function controlBehind({ control, decision, flag, reasons }: RecordedRow): string | null {
  const isAgainst = reasons.some(({ code, args }) => code === 'LEARNT' && args.against !== undefined);
  if (isAgainst && (decision === null || decision.how === 'accepted')) return null;
  if (decision === null || decision.how === 'accepted') return control;
  if (decision.how !== 'changed' && decision.how !== 'filled') return null;
  return decision.control ?? (flag === 'high' || flag === 'medium' ? control : null);
}

function replyOf({ answer, decision }: RecordedRow, languages: readonly Language[]): Reply | null {
  if (decision === null || decision.how === 'accepted') return answer;
  if (decision.how === 'notApplicable') return 'notApplicable';
  const given = decision.answer ?? '';
  if (given === 'value') return 'value';
  const coded = POSITIONS.find((position) => position === given);
  if (coded) return coded;
  const meant = new Set(
    languages.flatMap(({ answers }) =>
      POSITIONS.filter((position) => answers[position].some((word) => normalise(word) === normalise(given))),
    ),
  );
  return given !== '' && meant.size === 1 ? [...meant][0]! : null;
}

/** The comment's digest, whether it is the control's own, and the figures told that the control states. */
function saidOf(
  told: readonly (readonly [string, string | number])[],
  row: RecordedRow,
  control: Control | undefined,
  { languages, isComment }: { languages: readonly Language[]; isComment: (ref: string) => boolean },
): Pick<LedgerEntry, 'comment' | 'figures' | 'verbatim'> {
  const own = control?.comment[row.language];
  const verbatim = own !== undefined && told.some(([, value]) => String(value).includes(own));
  const sent = verbatim ? own : told.find(([ref]) => isComment(ref))?.[1];
  const stated = control ? figuresStated(control, row.language, languages) : [];
  const keys = new Set(stated.map(({ key }) => key));
  const figures = told
    .flatMap(([, value]) => figuresIn(String(value), row.language, languages))
    .filter(({ key }) => keys.has(key));
  return {
    comment: sent === undefined ? null : textDigest(String(sent)),
    figures: [...new Map(figures.map(({ key, name }) => [key, name])).values()],
    verbatim,
  };
}
