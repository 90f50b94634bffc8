import { answerQuestion } from '../answering/index.ts';
import { matchQuestion } from '../matching/index.ts';
import type { Answer, LanguageCode, Question, Reading } from '../model/index.ts';
import { detectLanguage } from '../text/index.ts';
import { DEFAULT_ANSWERING } from './default-answering.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** The cell that a typed question is answered in: one that takes any text. */
const CELL = 'A1';

export interface Asked {
  readonly reading: Reading;
  /** What a fill would make of it in a cell that takes any text, with the thresholds of a fill that sets none. */
  readonly answer: Answer;
  /** The text of that cell: written, or else proposed; null where there is neither. */
  readonly words: string | null;
  readonly language: LanguageCode;
}

/** What vouch makes of one question typed by a person; its language is detected unless given, English when nothing tells. */
export function askQuestion(text: string, knowledge: Knowledge, language?: LanguageCode): Asked {
  const code = language ?? detectLanguage(text, knowledge.languages) ?? 'en';
  const reading = matchQuestion({ text, section: [], help: '', language: code }, knowledge.matcher);
  const { controls } = knowledge.matcher.knowledge;
  const answer = answerQuestion(typed(text, code), reading, controls, knowledge.languages, DEFAULT_ANSWERING);
  const cell = answer.proposed[CELL] ?? null;
  return { reading, answer, words: cell === null ? null : String(cell), language: code };
}

function typed(text: string, language: LanguageCode): Question {
  return {
    sheet: '',
    row: 1,
    id: '',
    text,
    section: [],
    help: '',
    language,
    answerCell: { ref: CELL, choices: null },
    commentCell: null,
    ticks: null,
    existing: {},
    blocked: null,
  };
}
