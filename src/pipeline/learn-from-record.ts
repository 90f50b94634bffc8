import { classifyChoice } from '../answering/index.ts';
import type { SourceFile } from '../knowledge/index.ts';
import {
  type Answering,
  type ControlChange,
  editControls,
  type Gathered,
  gatherLessons,
  type MadeEdit,
  readSettled,
  type SaidReaders,
  type SettledRow,
} from '../learning/index.ts';
import type { QuestionAbove } from '../matching/index.ts';
import { type Finding, type RecordedRow, type RunRecord, UserError } from '../model/index.ts';
import { placesOf } from '../review/index.ts';
import { answerAlone, rememberedSaid, saysJustThis } from './answer-alone.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { heldFinding, leftFinding, madeFinding, translationFinding } from './learning-findings.ts';
import { changesOf, mayBePlain, type Written } from './learnt-changes.ts';
import { type Knowledge, prepareKnowledge } from './prepare-knowledge.ts';
import { questionsAbove } from './questions-above.ts';
import { standingRows } from './standing-rows.ts';
import { writeDrafts } from './write-drafts.ts';

export interface LearnInput {
  /** With every decision that is to be learnt in it. */
  readonly record: RunRecord;
  /** Every file of the knowledge base. */
  readonly files: readonly SourceFile[];
  readonly catalogue: CompiledCatalogue;
  /** The name of the file that drafts go into; it need not exist. */
  readonly draftsFile: string;
}

export interface Learnt {
  /** The files that differ from what was given, and new ones, with their whole text. */
  readonly files: readonly SourceFile[];
  /** What was changed, by file and line. */
  readonly changed: readonly Finding[];
  /** What is left to a person (warnings), and what was learnt but will still be held back (notes), by sheet and cell. */
  readonly left: readonly Finding[];
}

/**
 * A run's decisions as changes of the knowledge base. What was learnt is asked again of the knowledge base as it will be: where that
 * alone would not give the very words that were decided, the question is written with the answer the person gave it.
 *
 * @throws UserError `knowledgeBaseBroken`, or `learnOtherKnowledge` when the run was answered from another one.
 */
export function learnFromRecord(input: LearnInput): Learnt {
  const { record, files, catalogue } = input;
  const knowledge = prepareKnowledge(files, catalogue);
  if (knowledge.base.name !== record.knowledgeBase.name) {
    const args = { found: knowledge.base.name, expected: record.knowledgeBase.name };
    throw new UserError('learnOtherKnowledge', {}, args);
  }
  const above = placesAbove(record);
  const isSaid = (lesson: Answering, by: Knowledge) => {
    const answer = answerAlone(lesson.row, above.get(lesson.row)!, by);
    // Any control may say what is said of a gap.
    const isMeant = lesson.kind === 'draft' || answer.control === lesson.control;
    return isMeant && saysJustThis(answer, lesson.said, lesson.row, by);
  };
  const { settled, left } = readRows(input, knowledge, above);
  const { controls } = knowledge.matcher.knowledge;
  const gathered = gatherLessons(settled, controls, standingRows(record, above, knowledge), (lesson) =>
    isSaid(lesson, knowledge),
  );
  left.push(...gathered.left.map((row) => leftFinding(row)));

  const written = { ...gathered, drafts: gathered.drafts.filter((lesson) => !isSaid(lesson, knowledge)) };
  const { edited, drafted, after, how } = writeUntilSaid(written, input, knowledge, isSaid);
  const refused = new Set(edited.refused.map(({ control }) => control));
  for (const lesson of [...gathered.phrasings, ...gathered.drafts]) {
    if (lesson.kind === 'phrasing' && refused.has(lesson.control))
      left.push(leftFinding({ code: 'learnNoPlace', row: lesson.row, args: { control: lesson.control } }));
    else if (!isSaid(lesson, after))
      left.push(heldFinding(lesson.row, answerAlone(lesson.row, above.get(lesson.row)!, after)));
  }
  for (const { row, control } of gathered.comments)
    if (refused.has(control)) left.push(leftFinding({ code: 'learnNoPlace', row, args: { control } }));
  left.push(...edited.made.flatMap((made) => translationFinding(made, knowledge)));
  const before = new Map(files.map(({ file, text }) => [file, text]));
  return {
    files: drafted.files.filter(({ file, text }) => before.get(file) !== text),
    changed: [...edited.made.map((made) => madeFinding(made, gathered, how)), ...drafted.changed],
    left,
  };
}

/**
 * Questions are written plainly where that is enough, and with their answer where it is not. What one row teaches may change what
 * another is answered, so all are asked again until each says what was decided, or is written with its answer.
 */
function writeUntilSaid(
  gathered: Gathered,
  input: LearnInput,
  knowledge: Knowledge,
  isSaid: (lesson: Answering, by: Knowledge) => boolean,
) {
  const { files, record, catalogue } = input;
  const how = new Map<RecordedRow, Written>();
  for (const lesson of gathered.phrasings) {
    if (isSaid(lesson, knowledge)) continue;
    if (!mayBePlain(lesson, gathered)) how.set(lesson.row, 'settled');
    // What was answered without having been taught needs no teaching.
    else if (!lesson.isKnown) how.set(lesson.row, 'plain');
  }
  for (;;) {
    const edited = editFiles(files, changesOf(gathered, how, record));
    const drafted = writeDrafts(gathered.drafts, edited.files, input, knowledge);
    const after = prepareKnowledge(drafted.files, catalogue);
    const unsaid = gathered.phrasings.filter((lesson) => how.get(lesson.row) !== 'settled' && !isSaid(lesson, after));
    if (unsaid.length === 0) return { edited, drafted, after, how };
    for (const { row } of unsaid) how.set(row, 'settled');
  }
}

function placesAbove({ rows }: RunRecord): ReadonlyMap<RecordedRow, QuestionAbove | null> {
  const above = questionsAbove(rows, ({ question }) => question);
  return new Map(rows.map((row, at) => [row, above[at]!]));
}

function readRows({ record }: LearnInput, knowledge: Knowledge, above: ReadonlyMap<RecordedRow, QuestionAbove | null>) {
  const { languages } = knowledge;
  const readers: SaidReaders = {
    readPosition: (text) => classifyChoice(text, languages),
    wordFor: (reply, code) => {
      const own = languages.find((language) => language.code === code) ?? languages[0];
      return reply === 'value' ? '' : (own?.answers[reply][0] ?? '');
    },
    rememberedFor: (row) => rememberedSaid(answerAlone(row, above.get(row)!, knowledge), row, knowledge),
  };
  const left: Finding[] = [];
  const settled: SettledRow[] = [];
  for (const row of record.rows) {
    const read = readSettled(row, placesOf(row, record), row.decision, readers);
    if (read === 'unclear') left.push(leftFinding({ code: 'learnUnclear', row, args: {} }));
    else if (read !== null) settled.push(read);
  }
  return { settled, left };
}

interface Edited {
  readonly files: readonly SourceFile[];
  readonly made: readonly (MadeEdit & { readonly file: string })[];
  readonly refused: readonly ControlChange[];
}

function editFiles(files: readonly SourceFile[], changes: readonly ControlChange[]): Edited {
  const made: (MadeEdit & { file: string })[] = [];
  const refused: ControlChange[] = [];
  const edited = files.map((source) => {
    // Parsing with every place kept is slow: only files that may hold one of the controls are looked into.
    const here = changes.filter(({ control }) => source.text.includes(control));
    if (here.length === 0) return source;
    const result = editControls(source.text, here);
    made.push(...result.made.map((edit) => ({ ...edit, file: source.file })));
    refused.push(...result.refused);
    return { file: source.file, text: result.text };
  });
  return { files: edited, made, refused };
}
