import { readStatus, type SourceFile } from '../knowledge/index.ts';
import {
  addDrafts,
  asYaml,
  type DraftControl,
  type DraftTopic,
  draftControl,
  type Gathered,
} from '../learning/index.ts';
import { matchQuestion } from '../matching/index.ts';
import { type Finding, type Reply, type RunRecord, UserError } from '../model/index.ts';
import { cellOf, cut } from './learning-findings.ts';
import { writtenAnswer } from './learnt-changes.ts';
import type { Knowledge } from './prepare-knowledge.ts';

interface DraftsInput {
  readonly record: RunRecord;
  readonly draftsFile: string;
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
  { record, draftsFile }: DraftsInput,
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
  const drafts = plain.map((draft) => settle(draft, record));
  const old = files.find(({ file }) => file === draftsFile);
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

/** The draft with what the person answered beside each of its questions: those it answers again, and nothing else while it is one. */
function settle({ draft, lessons }: Draft, record: RunRecord): Draft {
  const { language } = lessons[0]!.row;
  const says = {
    status: readStatus(String(draft.status)),
    comment: draft.comment as Readonly<Record<string, string>>,
  };
  const written = lessons.map((lesson) => asYaml(writtenAnswer(lesson, says, record)));
  return { draft: { ...draft, phrasings: { [language]: written } }, lessons };
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
