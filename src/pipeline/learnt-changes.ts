import { markOf } from '../knowledge/index.ts';
import type { ControlChange, Gathered, Placed, Said, WrittenAnswer, WrittenPhrasing } from '../learning/index.ts';
import type { Control, LanguageCode, Reason, RecordedRow, RunRecord } from '../model/index.ts';
import { cellOf } from './learning-findings.ts';

/** How a question is written down: by itself, or with the answer that a person gave it. */
export type Written = 'plain' | 'settled';

type Lesson = Gathered['phrasings'][number];

/**
 * Whether its control may say by itself what was decided: nothing but a doubt about the match spoke against it when the row was
 * answered in its place, which its words alone do not tell.
 */
export function mayBePlain({ row, control, said, context, against }: Lesson, { controls }: Gathered): boolean {
  const { comment, words } = answerOn(controls.get(control)!, said, row.language);
  if (against !== null || words !== undefined || comment !== undefined || Object.keys(context).length > 0) return false;
  return row.control === control && row.reasons.every(isOfKnowledge);
}

/** Whether a reason came of what was known of the question, and not of the question where it stood. */
function isOfKnowledge({ code, args }: Reason): boolean {
  return OF_KNOWLEDGE.includes(code) || (args.settles !== undefined && args.holds === undefined && code !== 'LEARNT');
}

const OF_KNOWLEDGE = [
  'UNSURE',
  'TOUCHES',
  'NOT_COVERED',
  'DRAFT',
  'STALE',
  'INTERNAL',
  'NDA',
  'NO_TRANSLATION',
  'NO_WORD',
  'NO_PLACE',
  'CELL_REFUSED',
];

/** One change for each control: its comments and phrasings, and those it shall forget. */
export function changesOf(
  gathered: Gathered,
  how: ReadonlyMap<RecordedRow, Written>,
  record: RunRecord,
): ControlChange[] {
  const changes = new Map<string, Mutable>();
  const of = (control: string): Mutable => {
    const known = changes.get(control) ?? { phrasings: {}, comments: {}, forgotten: {} };
    changes.set(control, known);
    return known;
  };
  for (const { row, control, text } of gathered.comments) of(control).comments[row.language] = text;
  for (const lesson of gathered.phrasings) {
    const { row, control, text } = lesson;
    const written = how.get(row);
    if (written === undefined) continue;
    const { phrasings } = of(control);
    const entry = written === 'plain' ? text : writtenAnswer(lesson, gathered.controls.get(control)!, record);
    phrasings[row.language] = [...(phrasings[row.language] ?? []), entry];
  }
  const drafted = new Set(gathered.drafts.map(({ row }) => row));
  for (const { row, control, language, identity } of gathered.forgotten) {
    if (how.get(row) !== 'settled' && !drafted.has(row)) continue;
    const { forgotten } = of(control);
    forgotten[language] = [...(forgotten[language] ?? []), identity];
  }
  return [...changes].map(([control, change]) => ({ control, ...change }));
}

interface Mutable {
  readonly phrasings: Record<LanguageCode, WrittenPhrasing[]>;
  readonly comments: Record<LanguageCode, string>;
  readonly forgotten: Record<LanguageCode, string[]>;
}

/** The question with the answer that a person gave it, as its control's file holds it. */
export function writtenAnswer(
  { row, text, context, said, ...lesson }: Placed<Pick<Lesson, 'row' | 'said'>> & Partial<Pick<Lesson, 'against'>>,
  control: Pick<Control, 'status' | 'comment'>,
  record: RunRecord,
): WrittenAnswer {
  const against = lesson.against ?? null;
  return {
    text,
    ...answerOn(control, said, row.language),
    ...context,
    ...(against === null ? {} : { against }),
    from: `${record.output.file} ${row.sheet}!${cellOf(row)}`,
    seen: markOf(control, row.language),
  };
}

/** What was said as far as the control does not say it: a comment like its own goes without saying. */
function answerOn({ comment }: Pick<Control, 'comment'>, said: Said, language: LanguageCode): Said {
  const { answer, words } = said;
  const isOwn = said.comment === undefined || said.comment === (comment[language]?.trim() ?? null);
  return { answer, ...(words === undefined ? {} : { words }), ...(isOwn ? {} : { comment: said.comment }) };
}
