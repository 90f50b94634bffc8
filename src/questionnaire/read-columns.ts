import type { TickRole } from '../model/index.ts';
import { isReserved } from './caption-names.ts';
import { chooseAnswer, hasRoomBelow } from './choose-answer.ts';
import { chooseComment } from './choose-comment.ts';
import { chooseId } from './choose-id.ts';
import { chooseQuestion, itemsWithin, noteTwins } from './choose-question.ts';
import type { CaptionOf, ColumnNote, Columns, ColumnsInput } from './columns.ts';
import { sideColumns } from './side-columns.ts';

/** Which column holds what, from the captions and from what stands below them; null when no column holds questions. */
export function readColumns(input: ColumnsInput): Columns | null {
  const { grid, header, given, profiles } = input;
  const caption: CaptionOf = (column) => header?.captions.find((entry) => entry.column === column)?.roles ?? {};
  const visible = profiles.filter((profile) => !grid.isHiddenColumn(profile.column));
  const ticks = ticksThatCount(input);
  const tickColumns = new Set(Object.values(ticks));
  const hasTicks = tickColumns.size > 0;
  const free = visible.filter((profile) => !tickColumns.has(profile.column));
  const notes: ColumnNote[] = [];

  const asked = given.question ?? chooseQuestion(free, caption, given, notes);
  if (asked === null) return null;
  if (given.question !== undefined) noteTwins(free, given.question, notes);
  const question = given.question ?? itemsWithin(asked, free, caption, grid, input.rows);
  const id = given.id ?? chooseId(visible, caption, question, tickColumns);
  const rest = free.filter((profile) => profile.column !== question && profile.column !== id);
  for (const { column } of rest)
    if (isReserved(caption(column))) notes.push({ code: 'reservedColumn', column, other: null });
  let answer = given.answer ?? null;
  if (answer === null && !hasTicks) answer = chooseAnswer({ ...input, profiles: rest }, caption, question, notes);
  let comment = given.comment ?? chooseComment({ grid, profiles: rest, caption, question, answer, hasTicks });
  // Where only comments may be written they are the answer.
  if (answer === null && !hasTicks && given.comment === undefined) [answer, comment] = [comment, null];

  const others = rest.filter((profile) => profile.column !== answer && profile.column !== comment);
  return {
    ...{ id, question, answer, comment, ticks, notes },
    ...sideColumns({ ...input, profiles: others, caption, question, notes }),
    isAnswerBelow: answer === null && !hasTicks && !header && hasRoomBelow(input, question),
    questionNamed: Math.max(caption(asked).question ?? 0, caption(asked).section ?? 0),
    answerNamed: hasTicks || (answer !== null && (caption(answer).answer ?? 0) >= 0.6),
    commentNamed: comment !== null && (caption(comment).comment ?? 0) >= 0.6,
  };
}

/** Captions over columns of formulas are a summary's, over columns of words a list's: neither is there to be ticked. */
function ticksThatCount({ ticks, profiles, given }: ColumnsInput): Readonly<Partial<Record<TickRole, number>>> {
  if (given.answer !== undefined) return {};
  const columns = Object.values(ticks);
  const isUsable = columns.every((column) => {
    const profile = profiles.find((entry) => entry.column === column);
    return profile === undefined || (profile.formulas < 0.5 && profile.meanLength <= 20);
  });
  const spread = columns.length === 0 ? 0 : Math.max(...columns) - Math.min(...columns);
  return isUsable && spread <= columns.length + 2 ? ticks : {};
}
