import type { Control, LanguageCode, QuestionContext, RecordedRow } from '../model/index.ts';
import { questionKey } from '../text/index.ts';
import { identityOf, writtenText } from './control-change.ts';
import { findLessons, type LeftRow, type Lesson, remembers } from './find-lessons.ts';
import { gatherComments, withComments } from './gather-comments.ts';
import type { SettledRow } from './read-settled.ts';
import { type Standing, tellApart } from './tell-apart.ts';

/** What all rows of a run teach together: nothing in it contradicts anything else. */
export interface Gathered {
  readonly phrasings: readonly Placed<LessonOf<'phrasing'>>[];
  readonly comments: readonly LessonOf<'comment'>[];
  readonly drafts: readonly Placed<LessonOf<'draft'>>[];
  /** Answers to the same questions in the same places that other controls remember, and shall no longer. */
  readonly forgotten: readonly Forgotten[];
  /** The controls with the comments they are to have. */
  readonly controls: ReadonlyMap<string, Control>;
  /** In the order of the rows. */
  readonly left: readonly LeftRow[];
}

export type LessonOf<Kind extends Lesson['kind']> = Extract<Lesson, { kind: Kind }>;

/** With the question as it is or is to be written, and what it is known by beside its words. */
export type Placed<L> = L & { readonly text: string; readonly context: QuestionContext };

export interface Forgotten {
  readonly row: RecordedRow;
  readonly control: string;
  readonly language: LanguageCode;
  readonly identity: string;
}

/**
 * @param standing where every question of the questionnaire stands, decided or not.
 * @param isSaid whether the knowledge base gives this very answer already.
 */
export function gatherLessons(
  settled: readonly SettledRow[],
  controls: ReadonlyMap<string, Control>,
  standing: readonly Omit<Standing, 'said' | 'isOpen'>[],
  isSaid: (lesson: Answering) => boolean,
): Gathered {
  const left: LeftRow[] = [];
  const comments = gatherComments(settled, controls);
  const current = withComments(controls, comments);
  const taught = settled.map((row) => findLessons(row, current));
  left.push(...taught.flatMap((found) => (found.left ? [found.left] : [])));
  const lessons = taught.flatMap((found) => found.lessons);
  for (const lesson of lessons)
    if (lesson.kind === 'comment' && lesson.text !== current.get(lesson.control)?.comment[lesson.row.language]?.trim())
      left.push({ code: 'learnTwoComments', severity: 'note', row: lesson.row, args: { control: lesson.control } });
  const answers = placeAnswers(
    lessons.filter((lesson) => lesson.kind !== 'comment'),
    standing,
    left,
  );
  const known = knownQuestions(controls);
  const forgotten: Forgotten[] = [];
  const written = answers.flatMap((lesson): Placed<Answering>[] => {
    const { row, context } = lesson;
    const target = lesson.kind === 'phrasing' ? lesson.control : null;
    const same = (known.get(questionKey(row.question, row.language)) ?? []).filter((question) =>
      isSamePlace(question.context, context, row.language),
    );
    for (const { control, identity, isSettled } of same) {
      if (control === target) continue;
      if (isSettled) forgotten.push({ row, control, language: row.language, identity });
      else left.push({ code: 'learnTaughtElsewhere', row, args: { control: target ?? '', other: control } });
    }
    // Who decided without having seen what is remembered changed nobody's mind: two people differ.
    const other = same.find(({ stands }) => stands);
    if (other && !remembers(row) && !isSaid(lesson)) {
      left.push({ code: 'learnTaughtElsewhere', row, args: { control: target ?? '', other: other.control } });
      return [];
    }
    // One that is written in other capitals or marks is still the one to replace.
    const text = same.find(({ control }) => control === target)?.text ?? row.question.trim();
    return [{ ...lesson, text }];
  });
  const order = new Map(standing.map(({ row }, at) => [row, at]));
  return {
    comments,
    phrasings: written.filter((lesson) => lesson.kind === 'phrasing'),
    drafts: written.filter((lesson) => lesson.kind === 'draft'),
    forgotten,
    controls: current,
    left: left.sort((a, b) => order.get(a.row)! - order.get(b.row)!),
  };
}

export type Answering = LessonOf<'phrasing'> | LessonOf<'draft'>;

/** The answers with what each is known by; those that nothing tells apart are left. One that stands twice for one place is one. */
function placeAnswers(
  lessons: readonly Answering[],
  standing: readonly Omit<Standing, 'said' | 'isOpen'>[],
  left: LeftRow[],
): Placed<Answering>[] {
  const byRow = new Map(lessons.map((lesson) => [lesson.row, lesson]));
  const apart = tellApart(
    standing.map((one): Standing => {
      const lesson = byRow.get(one.row);
      return { ...one, said: lesson ? answerOf(lesson) : null, isOpen: !lesson && isOpen(one.row) };
    }),
  );
  const seen = new Set<string>();
  return lessons.flatMap((lesson): Placed<Answering>[] => {
    const { row } = lesson;
    const context = apart.get(row)!;
    if (typeof context === 'string') {
      left.push({ code: context, row, args: {} });
      return [];
    }
    const key = `${questionKey(row.question, row.language)}\n${identityOf({ text: '', ...context })}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ ...lesson, text: row.question.trim(), context }];
  });
}

/** Nobody decided it, or nothing is to be written there whatever is learnt. */
function isOpen({ decision, flag }: RecordedRow): boolean {
  return decision === null ? flag !== 'high' : decision.how === 'notAsked' || decision.how === 'kept';
}

function answerOf(lesson: Answering): string {
  return JSON.stringify([lesson.kind === 'phrasing' ? lesson.control : '', lesson.said]);
}

interface KnownQuestion {
  readonly control: string;
  readonly text: string;
  readonly identity: string;
  readonly context: QuestionContext;
  readonly isSettled: boolean;
  readonly stands: boolean;
}

function knownQuestions(controls: ReadonlyMap<string, Control>): Map<string, KnownQuestion[]> {
  const known = new Map<string, KnownQuestion[]>();
  for (const { id, phrasings } of controls.values()) {
    for (const [language, list] of Object.entries(phrasings)) {
      for (const phrasing of list) {
        const text = writtenText(phrasing);
        const isSettled = typeof phrasing !== 'string';
        const stands = isSettled && phrasing.stands;
        const context = isSettled ? phrasing : {};
        const question = { control: id, text, identity: identityOf(phrasing), context, isSettled, stands };
        const key = questionKey(text, language);
        known.set(key, [...(known.get(key) ?? []), question]);
      }
    }
  }
  return known;
}

function isSamePlace(one: QuestionContext, other: QuestionContext, language: LanguageCode): boolean {
  const keyOf = ({ section, after, number }: QuestionContext) =>
    [section, after, number].map((text) => (text === undefined ? '' : questionKey(text, language))).join('\n\n');
  return keyOf(one) === keyOf(other);
}
