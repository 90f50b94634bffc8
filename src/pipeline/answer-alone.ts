import { answerQuestion } from '../answering/index.ts';
import { matchQuestion } from '../matching/index.ts';
import type { Answer, Question, Reading, RecordedRow, Reply } from '../model/index.ts';
import { DEFAULT_ANSWERING } from './default-answering.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** What a recorded question gets when it is asked again with free cells that take any text: what the knowledge base says of it, the layout aside. */
export function answerAlone(row: RecordedRow, { matcher, languages }: Knowledge): { answer: Answer; reading: Reading } {
  const section = row.section === '' ? [] : [row.section];
  const reading = matchQuestion({ text: row.question, section, help: '', language: row.language }, matcher);
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
  const options = { ...DEFAULT_ANSWERING, nda: true };
  return { answer: answerQuestion(question, reading, matcher.knowledge.controls, languages, options), reading };
}

/** Whether the question is answered unseen by this control with this reply; null: with whatever it replies. */
export function isAnswered(row: RecordedRow, control: string, reply: Reply | null, knowledge: Knowledge): boolean {
  const { answer } = answerAlone(row, knowledge);
  return answer.flag === 'high' && answer.control === control && (reply === null || answer.reply === reply);
}

/** Whether this control comes first, and yet the matcher doubts the reply or gives another: a person's word can settle that. */
export function isDoubted(row: RecordedRow, control: string, reply: Reply, knowledge: Knowledge): boolean {
  const { answer, reading } = answerAlone(row, knowledge);
  if (reading.matches[0]?.control !== control) return false;
  const holds = reading.guards.some(({ args }) => args.settles === undefined || args.holds !== undefined);
  return holds || answer.reply !== reply || answer.reasons.some(({ code }) => code === 'DETAIL');
}
