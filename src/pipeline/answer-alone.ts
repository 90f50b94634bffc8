import { answerQuestion } from '../answering/index.ts';
import type { Said } from '../learning/index.ts';
import { matchQuestion, type QuestionAbove } from '../matching/index.ts';
import type { Answer, Question, RecordedRow } from '../model/index.ts';
import { DEFAULT_ANSWERING } from './default-answering.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** What a recorded question gets when it is asked again with free cells that take any text: what the knowledge base says of it, the layout aside. */
export function answerAlone(row: RecordedRow, above: QuestionAbove | null, { matcher, languages }: Knowledge): Answer {
  const section = row.section === '' ? [] : [row.section];
  const question: Question = {
    sheet: row.sheet,
    row: row.row,
    id: row.id,
    text: row.question,
    section,
    help: '',
    language: row.language,
    answerCell: { ref: 'A1', choices: null },
    commentCell: 'B1',
    ticks: null,
    existing: {},
    blocked: null,
  };
  const reading = matchQuestion({ ...question, above }, matcher);
  const options = { ...DEFAULT_ANSWERING, nda: true };
  return answerQuestion(question, reading, matcher.knowledge.controls, languages, options);
}

/** Whether the answer goes out unseen and says just this; a comment that has no place is whatever the control says. */
export function saysJustThis(
  { flag, control: id, reply, candidates }: Answer,
  said: Said,
  row: RecordedRow,
  { matcher }: Knowledge,
): boolean {
  const control = id === null ? undefined : matcher.knowledge.controls.get(id);
  if (flag !== 'high' || !control || reply !== said.answer) return false;
  const given: Said = candidates[0]?.remembered ?? { answer: reply };
  const own = control.comment[row.language]?.trim() ?? null;
  const commentOf = ({ comment }: Said) => (comment === undefined ? own : comment);
  return given.words === said.words && commentOf(given) === commentOf(said);
}

/** What a person answered to the question before, with the comment that goes with it today; null when nobody did. */
export function rememberedSaid(
  { candidates, control: id }: Answer,
  row: RecordedRow,
  { matcher }: Knowledge,
): Said | null {
  const remembered = candidates[0]?.remembered;
  if (!remembered || id === null) return null;
  const {
    answer,
    words,
    comment = matcher.knowledge.controls.get(id)?.comment[row.language]?.trim() ?? null,
  } = remembered;
  return { answer, ...(words === undefined ? {} : { words }), comment };
}
