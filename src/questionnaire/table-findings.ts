import { type Blocked, cellRef, columnLetters, type Finding, type Question } from '../model/index.ts';
import type { Dropped } from './drop-mirrors.ts';
import type { ReadTable } from './read-table.ts';

/** What a person should know about a table before trusting what is written into it. */
export function tableFindings(read: ReadTable): Finding[] {
  const { table, located } = read;
  const { sheet, questions } = table;
  const headerRow = table.headerRow ?? table.firstRow;
  const at = (column: number): Finding['place'] => ({ sheet, ref: cellRef(headerRow, column) });
  const findings: Finding[] = [];
  for (const note of located.columns.notes) {
    const caption = located.header?.captions.find((entry) => entry.column === (note.other ?? note.column))?.text ?? '';
    const args = { column: columnLetters(note.column), caption: caption.trim() };
    const severity = note.code === 'severalAnswerColumns' || note.code === 'answersElsewhere' ? 'warning' : 'note';
    findings.push({
      code: note.code,
      severity,
      place: at(note.other ?? note.column),
      args: note.other === null ? args : { ...args, other: columnLetters(note.other) },
    });
  }
  const hasPlace = questions.some((question) => question.answerCell || question.ticks || question.commentCell);
  if (!hasPlace)
    findings.push({
      code: 'noAnswerColumn',
      severity: 'error',
      place: { sheet },
      args: { questions: questions.length },
    });
  if (!located.header && !located.isGiven) {
    const args = { question: table.columns.question ?? '', answer: table.columns.answer ?? '' };
    findings.push({
      code: 'noHeaderRow',
      severity: 'note',
      place: { sheet, ref: `${table.columns.question}${table.firstRow}` },
      args,
    });
  }
  const answered = questions.filter((question) => answeredIn(question));
  if (answered.length > 0) {
    const place = { sheet, ref: Object.keys(answered[0]!.existing)[0]! };
    findings.push({
      code: 'answersAlreadyThere',
      severity: 'note',
      place,
      args: { count: answered.length, questions: questions.length },
    });
  }
  return [...findings, ...blockedFindings(sheet, questions)];
}

/** Tables left alone, each with its reason. */
export function droppedFindings(dropped: readonly Dropped[]): Finding[] {
  return dropped.map(({ read, reason, original }) => ({
    code: 'sheetNotAsked',
    severity: 'note',
    place: { sheet: read.table.sheet },
    args: { reason, questions: read.table.questions.length, ...(original === null ? {} : { original }) },
  }));
}

function blockedFindings(sheet: string, questions: readonly Question[]): Finding[] {
  const reasons: readonly Blocked[] = ['formula', 'locked', 'hidden', 'prompt'];
  return reasons.flatMap((reason) => {
    const blocked = questions.filter((question) => question.blocked === reason);
    const first = blocked[0];
    if (!first) return [];
    const place = first.answerCell ? { sheet, ref: first.answerCell.ref } : { sheet };
    return [
      {
        code: 'blockedRows',
        severity: 'note' as const,
        place,
        args: { reason, count: blocked.length, row: first.row },
      },
    ];
  });
}

function answeredIn(question: Question): boolean {
  const refs = [question.answerCell?.ref, ...Object.values(question.ticks ?? {})];
  return (
    question.blocked !== 'formula' && refs.some((ref) => ref !== undefined && question.existing[ref] !== undefined)
  );
}
