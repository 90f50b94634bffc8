import type { Command } from 'commander';
import { askQuestion } from '../pipeline/index.ts';
import { printReading } from '../report/index.ts';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { checkLanguage } from './language-option.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { World } from './world.ts';

interface AskOptions {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly language?: string;
  readonly why?: boolean;
  readonly format: string;
}

/** `vouch ask`: what one question matches. */
export function addAsk(program: Command, world: World): void {
  const command = program
    .command('ask')
    .description('Show the ranked controls, with the evidence, for one question in any language')
    .argument('<question...>', 'the question as a customer would ask it')
    .option('--language <code>', 'the language of the question (default: detected)')
    .option('--why', 'show every number behind the confidence')
    .addOption(formatOption())
    .addHelpText('before', 'Example:\n  vouch ask "Les sauvegardes sont-elles chiffrées ?"\n');
  addKnowledgeOptions(command).action((words: string[], options: AskOptions) => {
    const knowledge = loadKnowledge(options, world);
    const asked = checkLanguage(options.language, knowledge.languages);
    const { reading, language } = askQuestion(words.join(' '), knowledge, asked);
    if (options.format === 'json') return world.print(`${JSON.stringify({ language, ...reading }, null, 2)}\n`);
    world.print(
      printReading(reading, knowledge.base, {
        paint: world.paint,
        width: world.width,
        why: options.why ?? false,
        language,
        topicName: (id) => knowledge.topicName(id, language),
      }),
    );
  });
}
