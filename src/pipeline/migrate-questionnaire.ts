import { classifyChoice } from '../answering/index.ts';
import {
  type GivenAnswer,
  hasChanged,
  type Pair,
  pairQuestions,
  type ReadPosition,
  readGiven,
} from '../learning/index.ts';
import { standsAlone } from '../matching/index.ts';
import {
  type Answer,
  type CellEdit,
  type Finding,
  type Question,
  type Reason,
  type RunRecord,
  UserError,
} from '../model/index.ts';
import { hasPlace, type Mapping } from '../questionnaire/index.ts';
import { buildRecord } from '../record/index.ts';
import { placesOf } from '../review/index.ts';
import { carryAnswer } from './carry-answer.ts';
import { withoutRefused } from './fill-questionnaire.ts';
import type { OpenedFile } from './open-file.ts';
import type { Knowledge } from './prepare-knowledge.ts';
import { readQuestionnaire } from './read-questionnaire.ts';
import { sha256 } from './sha256.ts';

export interface MigrateOptions {
  readonly oldName: string;
  readonly inputName: string;
  readonly outputName: string;
  readonly toolVersion: string;
  /** Last year's run record: which control each answer came from; null when there is none. */
  readonly oldRecord: RunRecord | null;
  /** Of this year's file. */
  readonly mapping?: Mapping;
}

export interface Migrated {
  readonly output: Uint8Array;
  readonly record: RunRecord;
  /** This year's questions by what became of them, in their order. */
  readonly pairs: readonly Pair[];
  /** Last year's answered questions that this year's file does not ask. */
  readonly dropped: readonly Finding[];
  readonly findings: readonly Finding[];
}

/**
 * This year's workbook with last year's answers, where the question is the same or asks for the same thing in other words,
 * the answer fits its cells, and the control behind it says what it said then. Everything else is left to a person, and
 * stands in the record with its reason.
 *
 * @throws UserError `noQuestions` (argument `side`), `noAnswerColumn`, or one of the workbook room's refusals.
 */
export function migrateQuestionnaire(
  old: OpenedFile,
  opened: OpenedFile,
  knowledge: Knowledge,
  options: MigrateOptions,
): Migrated {
  const { languages, base, matcher } = knowledge;
  const before = readQuestionnaire(old.workbook, languages).tables.flatMap((table) => table.questions);
  const reading = readQuestionnaire(opened.workbook, languages, options.mapping);
  const questions = reading.tables.flatMap((table) => table.questions);
  for (const [side, found] of [
    ['before', before],
    ['after', questions],
  ] as const)
    if (found.length === 0) throw new UserError('noQuestions', {}, { side });
  if (!questions.some(hasPlace)) throw new UserError('noAnswerColumn', {}, { side: 'after' });
  const { pairs, dropped } = pairQuestions(before, questions, matcher.lexicon, ({ text, language }) =>
    standsAlone(text, language, matcher),
  );
  const readPosition: ReadPosition = (text) => classifyChoice(text, languages);
  const givenTo = (question: Question) => readGiven(question, readPosition);
  const rows = rowsByPlace(options.oldRecord);
  const isKnown = options.oldRecord?.knowledgeBase.name === base.name;
  const now = { digest: base.digest, controls: matcher.knowledge.controls, readPosition };
  const answers = pairs.map((pair) => {
    const row = pair.old ? (rows.get(placeKey(pair.old)) ?? null) : null;
    const control = row === null ? null : (row.decision?.control ?? row.control);
    const record = options.oldRecord;
    const changed = row !== null && record !== null && isKnown && hasChanged(row, placesOf(row, record), record, now);
    const given = pair.old ? givenTo(pair.old) : null;
    return withoutRefused(answerFrom(pair, given, { control, changed }, knowledge), opened);
  });
  const edits = answers.flatMap(({ question, written }) =>
    Object.entries(written).map(([ref, value]): CellEdit => ({ sheet: question.sheet, ref, value })),
  );
  const output = opened.patch(edits);
  const record = buildRecord({
    toolVersion: options.toolVersion,
    input: { file: options.inputName, sha256: sha256(opened.bytes) },
    output: { file: options.outputName, sha256: sha256(output) },
    knowledgeBase: { name: base.name, digest: base.digest, controls: base.controls.length },
    options: { marks: false, migratedFrom: options.oldName, migratedFromSha256: sha256(old.bytes) },
    tables: reading.tables,
    answers,
  });
  const other: Finding[] =
    options.oldRecord !== null && !isKnown
      ? [
          {
            code: 'migrateOtherKnowledge',
            severity: 'warning',
            place: {},
            args: { found: base.name, expected: options.oldRecord.knowledgeBase.name },
          },
        ]
      : [];
  return {
    output,
    record,
    pairs,
    dropped: dropped.filter((question) => givenTo(question) !== null).map(droppedFinding),
    findings: [...reading.findings, ...other],
  };
}

/** How sure a carried answer is. The same words are the same question; other words that ask the same are as sure as a learnt one. */
const CONFIDENCE: Readonly<Record<Pair['how'], number>> = {
  same: 1,
  reworded: 0.95,
  likely: 0.5,
  ambiguous: 0.15,
  new: 0,
};

function answerFrom(
  { question, old, how, others }: Pair,
  given: GivenAnswer | 'unclear' | null,
  { control, changed }: { readonly control: string | null; readonly changed: boolean },
  knowledge: Knowledge,
): Answer {
  const silent = (flag: Answer['flag'], reasons: readonly Reason[]): Answer => ({
    question,
    flag,
    confidence: flag === 'none' ? 0 : CONFIDENCE[how],
    control: flag === 'none' ? null : control,
    reply: null,
    proposed: {},
    written: {},
    reasons,
    candidates: [],
    topic: null,
  });
  if (question.blocked) return silent('none', [{ code: 'NOT_ASKED', args: { why: question.blocked } }]);
  const occupied: Reason[] = Object.keys(question.existing).length > 0 ? [{ code: 'ALREADY_ANSWERED', args: {} }] : [];
  if (how === 'ambiguous') {
    const cells = others.map((other) => `${other.sheet}!${cellOf(other)}`).join(', ');
    return silent('low', [{ code: 'AMBIGUOUS', args: { cells } }, ...occupied]);
  }
  if (old === null) return silent('none', [{ code: 'NEW_QUESTION', args: {} }, ...occupied]);
  const cell = `${old.sheet}!${given === null || given === 'unclear' ? cellOf(old) : given.ref}`;
  if (given === null || given === 'unclear')
    return silent('none', [
      { code: given === null ? 'UNANSWERED_BEFORE' : 'UNCLEAR_BEFORE', args: { cell } },
      ...occupied,
    ]);

  const { cells, reasons } = carryAnswer(question, given, knowledge.languages);
  const doubts: Reason[] = [...reasons];
  if (how === 'likely') doubts.push({ code: 'REWORDED', args: { cell, before: old.text } });
  if (changed) doubts.push({ code: 'CONTROL_CHANGED', args: { control: control ?? '' } });
  if (old.language !== question.language) doubts.push({ code: 'OTHER_LANGUAGE', args: { language: old.language } });
  const isSure = doubts.length === 0 && occupied.length === 0;
  return {
    ...silent(isSure ? 'high' : 'medium', [...doubts, ...occupied, { code: 'CARRIED', args: { cell, how } }]),
    reply: given.reply,
    proposed: cells,
    written: isSure ? cells : {},
  };
}

function rowsByPlace(record: RunRecord | null) {
  return new Map((record?.rows ?? []).map((row) => [`${row.row}\n${row.sheet}`, row]));
}

function placeKey({ row, sheet }: Question): string {
  return `${row}\n${sheet}`;
}

function droppedFinding(question: Question): Finding {
  const place = { sheet: question.sheet, ref: cellOf(question) };
  return { code: 'migrateDropped', severity: 'note', place, args: { question: question.text.slice(0, 80) } };
}

function cellOf({ answerCell, commentCell, ticks, row }: Question): string {
  return answerCell?.ref ?? Object.values(ticks ?? {})[0] ?? commentCell ?? String(row);
}
