import type { Command } from 'commander';
import { inspectQuestionnaire, toMapping } from '../pipeline/index.ts';
import { describeFinding, printInspection } from '../report/index.ts';
import { COULD_NOT_RUN } from './exit-codes.ts';
import { readBytes } from './files.ts';
import { loadShippedCatalogue } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags, readMapping } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import type { World } from './world.ts';

interface InspectOptions extends MappingFlags {
  readonly all?: boolean;
  readonly format: string;
}

/** `vouch inspect`: where the questions are. */
export function addInspect(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('inspect')
    .description('Show which sheets hold questions, their columns, and the questions found')
    .argument('<file>', 'the customer’s workbook')
    .option('--all', 'list every question')
    .option('--format <format>', 'text or json', 'text')
    .addHelpText(
      'before',
      'Examples:\n  vouch inspect acme.xlsx --all\n  vouch inspect acme.xlsx --sheet Security --question C --answer D\n',
    );
  addMappingOptions(command).action((file: string, options: InspectOptions) => {
    const { languages } = loadShippedCatalogue();
    const reading = inspectQuestionnaire(readBytes(file), languages, readMapping(options));
    for (const finding of reading.findings) world.say(describeFinding(finding));
    if (options.format === 'json')
      world.print(`${JSON.stringify({ ...reading, mapping: toMapping(reading) }, null, 2)}\n`);
    else world.print(printInspection(reading, { paint: world.paint, width: world.width, all: options.all ?? false }));
    if (reading.tables.length === 0) {
      world.say(
        'vouch: noQuestions: no question was found in any sheet; say where they are with --sheet, --question and --answer.',
      );
      outcome.code = COULD_NOT_RUN;
    }
  });
}
