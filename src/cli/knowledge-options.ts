import type { Command } from 'commander';

/** The options of every command that answers from a knowledge base. */
export function addKnowledgeOptions(command: Command): Command {
  return command
    .option('--kb <folder>', 'the knowledge base (default: $VOUCH_KB, else the one shipped)')
    .option('--catalogue <folder>', 'further topics, concepts or languages beside the shipped catalogue');
}
