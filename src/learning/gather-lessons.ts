import type { Control, LanguageCode, Phrasing, RecordedRow, Reply } from '../model/index.ts';
import { normalise, splitWords } from '../text/index.ts';
import { writtenText } from './control-change.ts';
import { findLessons, type LeftRow, type Lesson } from './find-lessons.ts';
import type { SettledRow } from './read-settled.ts';

/** What all rows of a run teach together: nothing in it contradicts anything else, nor what was learnt before. */
export interface Gathered {
  readonly phrasings: readonly LessonOf<'phrasing'>[];
  readonly comments: readonly LessonOf<'comment'>[];
  readonly drafts: readonly LessonOf<'draft'>[];
  /** In the order of the rows. */
  readonly left: readonly LeftRow[];
}

export type LessonOf<Kind extends Lesson['kind']> = Extract<Lesson, { kind: Kind }>;

/**
 * @param standsAlone whether a question says enough by itself to be known again in another questionnaire.
 */
export function gatherLessons(
  settled: readonly SettledRow[],
  controls: ReadonlyMap<string, Control>,
  standsAlone: (text: string, language: LanguageCode) => boolean,
): Gathered {
  const left: LeftRow[] = [];
  const leave = (code: string, row: RecordedRow, args: LeftRow['args'] = {}) => left.push({ code, row, args });
  const comments = gatherComments(settled, controls);
  const current = withComments(controls, comments);
  const taught = settled.map((row) => findLessons(row, current));
  left.push(...taught.flatMap((found) => (found.left ? [found.left] : [])));
  const lessons = taught.flatMap((found) => found.lessons);
  for (const lesson of lessons)
    if (lesson.kind === 'comment' && lesson.text !== commentOf(current, lesson))
      leave('learnTwoComments', lesson.row, { control: lesson.control });
  const known = knownQuestions(controls);
  const asked = ofOneMind(
    lessons.filter((lesson) => lesson.kind !== 'comment'),
    (lesson) => questionKey(lesson.row.question, lesson.row.language),
    (lesson) =>
      lesson.kind === 'draft'
        ? `${lesson.reply}\n${normalise(lesson.comment ?? '')}`
        : `${lesson.control}\n${lesson.reply ?? ''}`,
    (lesson) => leave('learnTwoAnswers', lesson.row),
  ).filter((lesson) => {
    const { row } = lesson;
    if (!standsAlone(row.question, row.language)) return void leave('learnHangs', row);
    const before = known.get(questionKey(row.question, row.language)) ?? [];
    if (before.length === 0) return true;
    if (lesson.kind === 'phrasing') {
      const other = before.find(({ control }) => control.id !== lesson.control);
      if (other) return void leave('learnTaughtElsewhere', row, { control: lesson.control, other: other.control.id });
      // A draft has to be confirmed, not taught.
      if (before.some(({ control }) => control.draft))
        return void leave('learnConfirmDraft', row, { control: lesson.control });
      return !before.some(({ phrasing }) => typeof phrasing !== 'string' && stands(phrasing, lesson.reply));
    }
    const same = before.some(
      ({ control }) => normalise(control.comment[row.language] ?? '') === normalise(lesson.comment ?? ''),
    );
    if (!same) leave('learnTaughtElsewhere', row, { control: '', other: before[0]!.control.id });
    return false;
  });
  const order = new Map(settled.map(({ row }, at) => [row, at]));
  return {
    comments,
    phrasings: asked.filter((lesson) => lesson.kind === 'phrasing'),
    drafts: asked.filter((lesson) => lesson.kind === 'draft'),
    left: left.sort((a, b) => order.get(a.row)! - order.get(b.row)!),
  };
}

/**
 * The comments that are said anew, and on which all rows that say one agree. What one row teaches may be what another
 * answered with already, so they are gathered until there is nothing more.
 */
function gatherComments(
  settled: readonly SettledRow[],
  controls: ReadonlyMap<string, Control>,
): readonly LessonOf<'comment'>[] {
  const gathered: LessonOf<'comment'>[] = [];
  const keyOf = (lesson: LessonOf<'comment'>) => `${lesson.row.language}\n${lesson.control}`;
  for (;;) {
    const current = withComments(controls, gathered);
    const said = settled
      .flatMap((row) => findLessons(row, current).lessons)
      .filter((lesson) => lesson.kind === 'comment');
    const more = ofOneMind(said, keyOf, (lesson) => lesson.text).filter(
      (lesson) =>
        lesson.text !== commentOf(current, lesson) && !gathered.some((other) => keyOf(other) === keyOf(lesson)),
    );
    if (more.length === 0) return gathered;
    gathered.push(...more);
  }
}

function commentOf(controls: ReadonlyMap<string, Control>, { control, row }: LessonOf<'comment'>): string | undefined {
  return controls.get(control)?.comment[row.language]?.trim();
}

/** The controls as they will be. */
function withComments(
  controls: ReadonlyMap<string, Control>,
  comments: readonly LessonOf<'comment'>[],
): ReadonlyMap<string, Control> {
  const changed = new Map(controls);
  for (const { control, row, text } of comments) {
    const known = changed.get(control)!;
    changed.set(control, { ...known, comment: { ...known.comment, [row.language]: text } });
  }
  return changed;
}

/** Two questions of one key are the same to a reader: capitals, accents, marks and the number in front aside. */
export function questionKey(text: string, language: LanguageCode): string {
  return `${language}\n${splitWords(text.replace(/^\s*[\d.]+[.)]?\s/, '')).join(' ')}`;
}

function stands(phrasing: Exclude<Phrasing, string>, reply: Reply | null): boolean {
  return phrasing.stands && phrasing.answer === reply;
}

/** The first lesson of each key when all of that key say the same; otherwise none, and each of them is left. */
function ofOneMind<T>(
  lessons: readonly T[],
  keyOf: (lesson: T) => string,
  saidBy: (lesson: T) => string,
  leave: (lesson: T) => void = () => {},
): T[] {
  const groups = new Map<string, T[]>();
  for (const lesson of lessons) {
    const group = groups.get(keyOf(lesson));
    if (group) group.push(lesson);
    else groups.set(keyOf(lesson), [lesson]);
  }
  return [...groups.values()].flatMap((group) => {
    if (new Set(group.map(saidBy)).size === 1) return [group[0]!];
    for (const lesson of group) leave(lesson);
    return [];
  });
}

interface KnownQuestion {
  readonly control: Control;
  readonly phrasing: Phrasing;
}

function knownQuestions(controls: ReadonlyMap<string, Control>): Map<string, KnownQuestion[]> {
  const known = new Map<string, KnownQuestion[]>();
  for (const control of controls.values()) {
    for (const [language, phrasings] of Object.entries(control.phrasings)) {
      for (const phrasing of phrasings) {
        const key = questionKey(writtenText(phrasing), language);
        known.set(key, [...(known.get(key) ?? []), { control, phrasing }]);
      }
    }
  }
  return known;
}
