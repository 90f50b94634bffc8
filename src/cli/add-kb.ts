import type { Command } from 'commander';
import { formatOption } from './format-option.ts';
import type { KbFlags } from './run-kb.ts';
import type { World } from './world.ts';

/** `vouch kb`: the daily work on a knowledge base. What it writes is the least that says so; comments and order stay. */
export function addKb(program: Command, world: World): void {
  const kb = program
    .command('kb')
    .description('Find, draft, settle and verify controls; each change is a minimal edit of the YAML')
    .addHelpText('before', `${EXAMPLES}\n`);
  const add = (name: string, description: string) =>
    kb
      .command(name)
      .description(description)
      .option('--kb <folder>', 'the knowledge base (default: $VOUCH_KB, else the config’s)');
  add('show', 'Show a control as its file has it, and what lint says of it')
    .argument('<id>', 'the control')
    .addOption(formatOption())
    .action(async (id: string, flags: KbFlags) => (await load()).showControl(id, flags, world));
  add('search', 'Find controls by words in any language')
    .argument('<words...>', 'what it is about')
    .option('--most <n>', 'controls shown', '10')
    .addOption(formatOption())
    .action(async (words: string[], flags: KbFlags & { most: string }) =>
      (await load()).searchControls(words.join(' '), flags, world),
    );
  add('new', 'Draft a control, internal and marked TODO until somebody fills it in')
    .argument('<id>', 'its id, such as backup.restore-tests')
    .option('--topic <topic>', 'the topic of the catalogue that it shall answer')
    .option('--file <name>', 'the file it goes into (default: the one of its like)')
    .action(async (id: string, flags: KbFlags & { topic?: string; file?: string }) =>
      (await load()).draftInto(id, flags, world),
    );
  add('resolve', 'Settle a disagreement between sources')
    .argument('<id>', 'the control')
    .requiredOption('--reading <reading>', 'the language whose reading holds, or the settlement in words')
    .option('--which <n>', 'which disagreement, where several are open')
    .action(async (id: string, flags: KbFlags & { reading: string; which?: string }) =>
      (await load()).settle(id, flags, world),
    );
  add('verify', 'Mark controls as verified by a person')
    .argument('<id...>', 'the controls')
    .requiredOption('--by <name>', 'who verified them')
    .requiredOption('--as-of <date>', 'the day (YYYY-MM-DD)')
    .action(async (ids: string[], flags: KbFlags & { by: string; asOf: string }) =>
      (await load()).markVerified(ids, flags, world),
    );
  for (const command of kb.commands) command.copyInheritedSettings(program);
}

/** What the commands do is read when one is run. */
const load = () => import('./run-kb.ts');

const EXAMPLES = `Examples:
  vouch kb search sauvegardes chiffrées
  vouch kb show backup.encryption
  vouch kb new backup.restore-tests --topic backup.restore-tests
  vouch kb resolve access.ssh-key-length --reading fr
  vouch kb verify backup.encryption --by "A. Martin" --as-of 2026-11-22
`;
