import type { Cells, LanguageCode, RecordedRow, TickRole } from '../model/index.ts';
import { replyWord } from './words.ts';

/** An answer and its comment as a person reads them; "" where there is none. */
export interface AnswerWords {
  readonly answer: string;
  readonly comment: string;
}

/** What is proposed for a row. */
export function proposalOf(row: RecordedRow, language: LanguageCode): AnswerWords {
  return answerWords(row, row.proposed, language);
}

/** Cells of a row as answer and comment: a ticked box is named by what it stands for. */
export function answerWords(row: RecordedRow, cells: Cells, language: LanguageCode): AnswerWords {
  const { ticks = null, comment = null } = row.places ?? {};
  const answers: string[] = [];
  let said = '';
  for (const [ref, value] of Object.entries(cells)) {
    if (value === '') continue;
    const role = Object.entries(ticks ?? {}).find(([, other]) => other === ref)?.[0] as TickRole | undefined;
    if (role) answers.push(replyWord(role, language));
    else if (ref === comment) said = String(value);
    else answers.push(String(value));
  }
  return { answer: answers.join('\n'), comment: said };
}
