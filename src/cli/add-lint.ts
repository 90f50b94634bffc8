import type { Command } from 'commander';
import { findControls, type LintOptions, lintBase, repairFiles, type SourceFile } from '../pipeline/index.ts';
import { lintResult, printLint, printLintCount } from '../report/index.ts';
import { checkDay } from './day-option.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { readText, readYamlFolder, writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { formatOption } from './format-option.ts';
import { lintOptions } from './lint-options.ts';
import { knowledgeFolder, loadShippedCatalogue } from './load-knowledge.ts';
import type { Outcome } from './program.ts';
import type { World } from './world.ts';

interface LintFlags {
  readonly catalogue?: string;
  readonly fix?: boolean;
  readonly asOf?: string;
  readonly records?: readonly string[];
  readonly strict?: boolean;
  readonly format: string;
}

/** `vouch lint`: what in a knowledge base is contradictory, out of date, unfit to be sent or missing. */
export function addLint(program: Command, world: World, outcome: Outcome): void {
  program
    .command('lint')
    .description('Find what is contradictory, out of date, unfit to be sent or missing in a knowledge base')
    .argument('[kb]', 'the knowledge base (default: $VOUCH_KB, else the config’s)')
    .option('--fix', 'mend what is certain: repeated topics and questions, stray blanks')
    .option('--as-of <date>', 'the day (YYYY-MM-DD) to judge dates by; without it none is')
    .option('--records <file...>', 'run records: topics customers asked for in vain')
    .option('--strict', 'warnings fail too')
    .option('--catalogue <folder>', 'further topics, concepts or languages')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch lint ./knowledge/acme\n  vouch lint --as-of 2026-11-22 --strict\n  vouch lint --records answers/*.vouch.json --format json\n',
    )
    .action((kb: string | undefined, flags: LintFlags) => {
      const config = findConfig(world);
      const catalogue = loadShippedCatalogue(flags.catalogue);
      const asOf = flags.asOf === undefined ? null : checkDay('--as-of', flags.asOf);
      const records = (flags.records ?? []).map((file) => ({ file, text: readText(file) }));
      const options: LintOptions = { ...lintOptions(config), asOf, records };
      let files: readonly SourceFile[] = readYamlFolder(kb ?? knowledgeFolder({}, world, config));
      let { findings, repairs } = lintBase(files, catalogue, options);
      if (flags.fix) {
        const repaired = repairFiles(files, repairs);
        writeWhole(...repaired.map(({ file, text }) => ({ path: file, content: text })));
        for (const { file } of repaired) world.say(`${file}: mended`);
        files = files.map((source) => repaired.find(({ file }) => file === source.file) ?? source);
        if (repaired.length > 0) ({ findings, repairs } = lintBase(files, catalogue, options));
      }
      const passed = findings.every(({ severity }) => severity === 'note' || (severity === 'warning' && !flags.strict));
      if (flags.format === 'json') world.print(`${JSON.stringify(lintResult(findings, passed), null, 2)}\n`);
      else world.print(printLint(findings));
      world.say(printLintCount(findings, findControls(files).length));
      outcome.code = passed ? DONE : NEEDS_YOU;
    });
}
