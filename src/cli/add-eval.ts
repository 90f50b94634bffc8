import { type Command, InvalidArgumentError, Option } from 'commander';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import type { EvalFlags } from './run-eval.ts';
import type { World } from './world.ts';

/** `vouch eval`: how good are the answers on labelled questionnaires? */
export function addEval(program: Command, world: World): void {
  const command = program
    .command('eval')
    .description('Fill the labelled questionnaires of folders and measure coverage, precision and silence')
    .argument('<folders...>', 'hold NAME.xlsx with NAME.tsv (labels) and NAME.jsonl (rows)')
    .option('--leave-one-out', 'score each with a confidence model fitted on all the others')
    .option('--reliability', 'show how often stated confidences came true, and the log loss')
    .addOption(
      new Option(
        '--bins <n>',
        'so many rows of that table, 5 or more (default: as many as hold 60 answers each)',
      ).argParser(countOfBins),
    )
    .option('--no-baselines', 'without plain fuse.js and minisearch beside')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch eval fixtures/labelled\n  vouch eval fixtures/labelled --leave-one-out --reliability\n',
    );
  addKnowledgeOptions(command).action(async (folders: string[], flags: EvalFlags) => {
    const { runEval } = await import('./run-eval.ts');
    await runEval(folders, flags, world);
  });
}

function countOfBins(text: string): number {
  if (!/^\d{1,4}$/.test(text) || Number(text) < 5) throw new InvalidArgumentError('It is a number, 5 or more.');
  return Number(text);
}
