import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { AskOptions } from './run-ask.ts';
import type { World } from './world.ts';

/** `vouch ask`: what one question matches, and what a fill would write. */
export function addAsk(program: Command, world: World): void {
  const command = program
    .command('ask')
    .description('Show what one question matches, in any language, why, and what a fill would write')
    .argument('<question...>', 'the question as a customer would ask it')
    .option('--language <code>', 'the language of the question (default: detected)')
    .option('--why', 'show every number behind the confidence')
    .addOption(formatOption())
    .addHelpText('before', 'Example:\n  vouch ask "Les sauvegardes sont-elles chiffrées ?"\n');
  addKnowledgeOptions(command).action(async (words: string[], options: AskOptions) => {
    const { runAsk } = await import('./run-ask.ts');
    runAsk(words, options, world);
  });
}
