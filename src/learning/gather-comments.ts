import type { Control } from '../model/index.ts';
import { findLessons, type Lesson } from './find-lessons.ts';
import type { SettledRow } from './read-settled.ts';

type CommentLesson = Extract<Lesson, { kind: 'comment' }>;

/**
 * The comments that are said anew, and on which all rows that say one agree. What one row teaches may be what another
 * answered with already, so they are gathered until there is nothing more.
 */
export function gatherComments(
  settled: readonly SettledRow[],
  controls: ReadonlyMap<string, Control>,
): readonly CommentLesson[] {
  const gathered: CommentLesson[] = [];
  for (;;) {
    const current = withComments(controls, gathered);
    const said = settled
      .flatMap((row) => findLessons(row, current).lessons)
      .filter((lesson) => lesson.kind === 'comment');
    const more = ofOneMind(said).filter(
      (lesson) =>
        lesson.text !== current.get(lesson.control)?.comment[lesson.row.language]?.trim() &&
        !gathered.some((other) => keyOf(other) === keyOf(lesson)),
    );
    if (more.length === 0) return gathered;
    gathered.push(...more);
  }
}

/** The controls as they will be. */
export function withComments(
  controls: ReadonlyMap<string, Control>,
  comments: readonly CommentLesson[],
): ReadonlyMap<string, Control> {
  const changed = new Map(controls);
  for (const { control, row, text } of comments) {
    const known = changed.get(control)!;
    changed.set(control, { ...known, comment: { ...known.comment, [row.language]: text } });
  }
  return changed;
}

function keyOf({ row, control }: CommentLesson): string {
  return `${row.language}\n${control}`;
}

/** The first of each control and language when all say the same; otherwise none of them. */
function ofOneMind(lessons: readonly CommentLesson[]): CommentLesson[] {
  const groups = new Map<string, CommentLesson[]>();
  for (const lesson of lessons) groups.set(keyOf(lesson), [...(groups.get(keyOf(lesson)) ?? []), lesson]);
  return [...groups.values()].flatMap((group) =>
    new Set(group.map(({ text }) => text)).size === 1 ? [group[0]!] : [],
  );
}
