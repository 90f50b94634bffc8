import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import { inspectQuestionnaire, toMapping } from '../pipeline/index.ts';
import { describeError, describeFinding, printInspection } from '../report/index.ts';
import { COULD_NOT_RUN } from './exit-codes.ts';
import { formatOption } from './format-option.ts';
import { loadShippedCatalogue } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags, readMapping } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import { inFile, readInput } from './read-input.ts';
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
    .argument('<file>', 'the customer’s workbook; - for standard input')
    .option('--all', 'list every question')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch inspect acme.xlsx --all\n  vouch inspect acme.xlsx --sheet Security --question C --answer D\n',
    );
  addMappingOptions(command).action(async (file: string, options: InspectOptions) => {
    const mapping = readMapping(options);
    const bytes = await readInput(file, world);
    const { languages } = loadShippedCatalogue().lexicon;
    const reading = inFile(file, () => inspectQuestionnaire(bytes, languages, mapping));
    const findings = reading.findings.filter((finding) => finding.code !== 'noQuestions');
    for (const finding of findings) world.say(describeFinding(finding));
    if (options.format === 'json')
      world.print(`${JSON.stringify({ ...reading, mapping: toMapping(reading) }, null, 2)}\n`);
    else world.print(printInspection(reading, { paint: world.paint, width: world.width, all: options.all ?? false }));
    if (reading.tables.length === 0) {
      world.say(world.paint.error(`vouch: ${describeError(new UserError('noQuestions', { file }))}`));
      outcome.code = COULD_NOT_RUN;
    }
  });
}
