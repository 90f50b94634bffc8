import type { Language, Question, Reading, Reply } from '../model/index.ts';
import { findCues, findExpressions } from '../text/index.ts';
import { wordFor } from './choose-word.ts';

/**
 * The reply that says what a plan amounts to: what is planned is not there today, so whoever asks whether it is hears "no", and the
 * comment tells of the plan. "Planned" stays where the cell has a word for it, where more than a yes or no is wanted ("when?"), and
 * where the question speaks of plans itself. Every other reply is handed back as it came.
 */
export function sayPlan(
  reply: Reply,
  question: Question,
  asks: Reading['asks'],
  languages: readonly Language[],
): Reply {
  if (reply !== 'planned' || (asks !== 'position' && asks !== null)) return reply;
  const choices = question.answerCell?.choices ?? null;
  const hasWord = question.ticks ? question.ticks.planned !== undefined : choices && wordFor(reply, choices, languages);
  if (hasWord) return reply;
  const language = languages.find(({ code }) => code === question.language);
  // In a language that nobody described nothing tells whether it speaks of plans.
  return language && !speaksOfPlans(question.text, language) ? 'no' : reply;
}

function speaksOfPlans(text: string, language: Language): boolean {
  return findCues(text, language).future !== undefined || findExpressions(text, language.answers.planned).length > 0;
}
