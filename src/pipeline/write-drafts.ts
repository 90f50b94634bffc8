import { markOf, type SourceFile } from '../knowledge/index.ts';
import { addDrafts, type DraftControl, type DraftTopic, draftControl, type Gathered } from '../learning/index.ts';
import { matchQuestion } from '../matching/index.ts';
import { type Finding, type Reply, type RunRecord, UserError } from '../model/index.ts';
import { isDoubted } from './answer-alone.ts';
import type { CompiledCatalogue } from './compile-catalogue.ts';
import { cellOf, cut } from './learning-findings.ts';
import { type Knowledge, prepareKnowledge } from './prepare-knowledge.ts';

interface DraftsInput {
  readonly record: RunRecord;
  readonly draftsFile: string;
  readonly catalogue: CompiledCatalogue;
}

/**
 * The knowledge files with a draft for each answer that none of their controls gives; questions of one topic that were
 * answered in the same words share one.
 *
 * @throws UserError `draftsFileOdd` when the file of drafts is written so that nothing can be added.
 */
export function writeDrafts(
  lessons: Gathered['drafts'],
  files: readonly SourceFile[],
  { record, draftsFile, catalogue }: DraftsInput,
  knowledge: Knowledge,
): { files: readonly SourceFile[]; changed: Finding[] } {
  if (lessons.length === 0) return { files, changed: [] };
  const groups = new Map<string, Sensed[]>();
  for (const lesson of lessons) {
    const sensed = inSenseOfTopic(lesson, knowledge);
    const { topic, reply } = sensed;
    const key =
      topic === null ? `\n${groups.size}` : [topic.id, lesson.row.language, reply, lesson.comment ?? ''].join('\n');
    groups.set(key, [...(groups.get(key) ?? []), sensed]);
  }
  const taken = new Set(knowledge.base.controls.map(({ id }) => id));
  const plain = [...groups.values()].map((group): Draft => {
    const { lesson, topic, reply } = group[0]!;
    const { row, comment } = lesson;
    const draft = draftControl(
      {
        reply,
        comments: comment === null ? {} : { [row.language]: comment },
        questions: { [row.language]: group.map((other) => other.lesson.row.question.trim()) },
        topic,
        // What a customer without an agreement was told may be told to any.
        audience: record.options.nda === true ? 'nda' : 'public',
        source: { document: record.output.file, section: `${row.sheet}!${cellOf(row)}` },
      },
      taken,
    );
    return { draft, lessons: group.map((other) => other.lesson) };
  });
  const old = files.find(({ file }) => file === draftsFile);
  const others = files.filter((file) => file !== old);
  const drafts = settleDoubted(plain, [...others, { file: draftsFile, text: old?.text ?? '' }], draftsFile, catalogue);
  const added = addDrafts(
    old?.text ?? null,
    drafts.map(({ draft }) => draft),
  );
  if (added === null) throw new UserError('draftsFileOdd', { file: draftsFile });
  const changed = drafts.map(
    ({ draft, lessons: [first] }, at): Finding => ({
      code: 'learntDraft',
      severity: 'note',
      place: { file: draftsFile, line: added.lines[at]! },
      args: {
        control: draft.id,
        question: cut(first!.row.question),
        cell: `${first!.row.sheet}!${cellOf(first!.row)}`,
      },
    }),
  );
  const written = { file: draftsFile, text: added.text };
  return { files: old ? files.map((file) => (file === old ? written : file)) : [...files, written], changed };
}

interface Draft {
  readonly draft: DraftControl;
  readonly lessons: Gathered['drafts'];
}

/** The drafts with the person's reply beside each question that would be held back although the draft is confirmed. */
function settleDoubted(
  drafts: readonly Draft[],
  files: readonly SourceFile[],
  draftsFile: string,
  catalogue: CompiledCatalogue,
): Draft[] {
  const confirmed = drafts.map(({ draft: { draft: _unconfirmed, ...control } }): DraftControl => control);
  const trial = files.map((file) =>
    file.file === draftsFile ? { file: draftsFile, text: addDrafts(file.text, confirmed)?.text ?? file.text } : file,
  );
  const knowledge = prepareKnowledge(trial, catalogue);
  return drafts.map(({ draft, lessons }) => {
    const control = knowledge.matcher.knowledge.controls.get(draft.id);
    if (!control) return { draft, lessons };
    const { language } = lessons[0]!.row;
    const written = lessons.map(({ row, reply }) =>
      isDoubted(row, draft.id, reply, knowledge)
        ? { text: row.question.trim(), answer: reply, seen: markOf(control, language) }
        : row.question.trim(),
    );
    return { draft: { ...draft, phrasings: { [language]: written } }, lessons };
  });
}

interface Sensed {
  readonly lesson: Gathered['drafts'][number];
  readonly topic: DraftTopic | null;
  /** In the sense of the topic, where there is one: "no" to "stored unencrypted?" is a yes to encryption. */
  readonly reply: Reply;
}

function inSenseOfTopic(lesson: Gathered['drafts'][number], { matcher }: Knowledge): Sensed {
  const { row, reply } = lesson;
  const topic = matcher.index.topics[matcher.index.position.get(row.topic ?? '') ?? -1] ?? null;
  if (topic === null || (reply !== 'yes' && reply !== 'no')) return { lesson, topic, reply };
  const asked = { text: row.question, section: [row.section], help: '', language: row.language };
  const found = matchQuestion(asked, matcher).topics.find((other) => other.topic === topic.id);
  return { lesson, topic, reply: found?.inverted ? (reply === 'yes' ? 'no' : 'yes') : reply };
}
