import type { Decision, Question, RecordedRow } from '../../src/model/index.ts';
import { question } from '../answering/build-question.ts';

/** A medium row of the French questionnaire with a proposal, undecided unless said otherwise. */
export function row(more: Partial<RecordedRow> = {}): RecordedRow {
  return {
    sheet: 'Questions',
    row: 5,
    id: '',
    section: '',
    question: 'Les sauvegardes sont-elles chiffrées ?',
    language: 'fr',
    flag: 'medium',
    confidence: 0.7,
    control: 'backup.encryption',
    answer: 'yes',
    written: {},
    proposed: { D5: 'Oui', E5: 'Nous chiffrons.' },
    decision: null,
    reasons: [],
    candidates: [],
    topic: null,
    cells: ['D5', 'E5'],
    places: { answer: 'D5', ticks: null, comment: 'E5' },
    ...more,
  };
}

export function decision(how: Decision['how'], more: Partial<Decision> = {}): Decision {
  return { by: 'A. Martin', how, answer: null, comment: null, ...more };
}

/** The question of that row, with a list of words in its answer cell. */
export function listed(...choices: string[]): Question {
  return question({ answerCell: { ref: 'D5', choices }, commentCell: 'E5' });
}
