import { matchQuestion } from '../matching/index.ts';
import type { LanguageCode, Reading } from '../model/index.ts';
import { detectLanguage } from '../text/index.ts';
import type { Knowledge } from './prepare-knowledge.ts';

/** What the matcher makes of one question typed by a person; its language is detected unless given, English when nothing tells. */
export function askQuestion(
  text: string,
  knowledge: Knowledge,
  language?: LanguageCode,
): { reading: Reading; language: LanguageCode } {
  const code = language ?? detectLanguage(text, knowledge.languages) ?? 'en';
  return { reading: matchQuestion({ text, section: [], help: '', language: code }, knowledge.matcher), language: code };
}
