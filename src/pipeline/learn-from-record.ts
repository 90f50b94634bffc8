import { classifyChoice } from '../answering/index.ts';
import { markOf, type SourceFile } from '../knowledge/index.ts';
import {
  type ControlChange,
  editControls,
  type Gathered,
  gatherLessons,
  type MadeEdit,
  readSettled,
  type SettledRow,
} from '../learning/index.ts';
import { standsAlone } from '../matching/index.ts';
import { type Finding, type RecordedRow, type RunRecord, UserError } from '../model/index.ts';
import { placesOf } from '../review/index.ts';
import { isAnswered, isDoubted } from './answer-alone.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { heldFinding, leftFinding, madeFinding, translationFinding } from './learning-findings.ts';
import { type Knowledge, prepareKnowledge } from './prepare-knowledge.ts';
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
 * A run's decisions as changes of the knowledge base. What was learnt is asked again of the knowledge base as it will be;
 * a question that a guard would still hold back is written with the reply the person gave it.
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
  const { settled, left } = readRows(input, knowledge);
  const { controls } = knowledge.matcher.knowledge;
  const gathered = gatherLessons(settled, controls, (text, language) => standsAlone(text, language, knowledge.matcher));
  left.push(...gathered.left.map((row) => leftFinding(row)));
  if (gathered.phrasings.length + gathered.comments.length + gathered.drafts.length === 0)
    return { files: [], changed: [], left };

  const plain = editFiles(files, changesOf(gathered, new Map()));
  const once = prepareKnowledge(plain.files, catalogue);
  const doubtful = gathered.phrasings.filter(
    (lesson) => lesson.reply !== null && isDoubted(lesson.row, lesson.control, lesson.reply, once),
  );
  const marks = new Map(
    doubtful.map(({ row, control }) => [row, markOf(once.matcher.knowledge.controls.get(control)!, row.language)]),
  );
  const edited = marks.size === 0 ? plain : editFiles(files, changesOf(gathered, marks));
  const drafted = writeDrafts(gathered.drafts, edited.files, input, knowledge);
  const after = prepareKnowledge(drafted.files, catalogue);
  const refused = new Set(edited.refused.map(({ control }) => control));
  for (const lesson of gathered.phrasings) {
    if (refused.has(lesson.control))
      left.push(leftFinding({ code: 'learnNoPlace', row: lesson.row, args: { control: lesson.control } }));
    else if (!isAnswered(lesson.row, lesson.control, lesson.reply, after)) left.push(heldFinding(lesson.row, after));
  }
  for (const { row, control } of gathered.comments)
    if (refused.has(control)) left.push(leftFinding({ code: 'learnNoPlace', row, args: { control } }));
  left.push(...edited.made.flatMap((made) => translationFinding(made, knowledge)));
  const before = new Map(files.map(({ file, text }) => [file, text]));
  return {
    files: drafted.files.filter(({ file, text }) => before.get(file) !== text),
    changed: [...edited.made.map((made) => madeFinding(made, gathered, marks)), ...drafted.changed],
    left,
  };
}

function readRows({ record }: LearnInput, { languages }: Knowledge) {
  const left: Finding[] = [];
  const settled: SettledRow[] = [];
  for (const row of record.rows) {
    const read = readSettled(row, placesOf(row, record), row.decision, (text) => classifyChoice(text, languages));
    if (read === 'unclear') left.push(leftFinding({ code: 'learnUnclear', row, args: {} }));
    else if (read !== null) settled.push(read);
  }
  return { settled, left };
}

/** One change for each control: its comments and phrasings, these with the reply where the row has a mark. */
function changesOf({ phrasings, comments }: Gathered, marks: ReadonlyMap<RecordedRow, string>): ControlChange[] {
  const changes = new Map<
    string,
    { phrasings: Record<string, ControlChange['phrasings'][string][number][]>; comments: Record<string, string> }
  >();
  const of = (control: string) => {
    const known = changes.get(control) ?? { phrasings: {}, comments: {} };
    changes.set(control, known);
    return known;
  };
  for (const { row, control, text } of comments) of(control).comments[row.language] = text;
  for (const { row, control, reply } of phrasings) {
    const lists = of(control).phrasings;
    const seen = marks.get(row);
    const text = row.question.trim();
    const written = seen === undefined || reply === null ? text : { text, answer: reply, seen };
    lists[row.language] = [...(lists[row.language] ?? []), written];
  }
  return [...changes].map(([control, change]) => ({ control, ...change }));
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
