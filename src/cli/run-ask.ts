import { askQuestion } from '../pipeline/index.ts';
import { printReading } from '../report/index.ts';
import { checkLanguage } from './language-option.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { World } from './world.ts';

export interface AskOptions {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly language?: string;
  readonly why?: boolean;
  readonly format: string;
}

/** Prints what the question matches. */
export function runAsk(words: readonly string[], options: AskOptions, world: World): void {
  const knowledge = loadKnowledge(options, world);
  const asked = checkLanguage(options.language, knowledge.languages);
  const { reading, answer, words: said, language } = askQuestion(words.join(' '), knowledge, asked);
  const { flag, reply, confidence, reasons } = answer;
  const text =
    options.format === 'json'
      ? `${JSON.stringify({ language, ...reading, answer: { flag, reply, words: said, confidence, reasons } }, null, 2)}\n`
      : printReading(reading, { flag, words: said, reasons }, knowledge.base, {
          paint: world.paint,
          width: world.width,
          why: options.why ?? false,
          language,
          topicName: (id) => knowledge.topicName(id, language),
        });
  world.print(text);
}
