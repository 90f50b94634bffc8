import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import { inspectQuestionnaire, toMapping } from '../pipeline/index.ts';
import { describeError, describeFinding, printInspection } from '../report/index.ts';
import { COULD_NOT_RUN } from './exit-codes.ts';
import { formatOption } from './format-option.ts';
import { loadShippedCatalogue } from './load-knowledge.ts';
import { addMappingOptions, type MappingFlags, readMapping } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { mappingFileFor, saveMapping } from './saved-mapping.ts';
import type { World } from './world.ts';

interface InspectOptions extends MappingFlags {
  readonly all?: boolean;
  readonly save?: string | true;
  readonly force?: boolean;
  readonly format: string;
}

/** `vouch inspect`: where the questions are. */
export function addInspect(program: Command, world: World, outcome: Outcome): void {
  const command = program
    .command('inspect')
    .description('Show which sheets hold questions, their columns, and the questions found')
    .argument('<file>', 'the customer’s workbook; - for standard input')
    .option('--all', 'list every question')
    .option('--save [path]', 'write the mapping, to review and use again (FILE.mapping.yaml)')
    .option('--force', 'replace a mapping that stands there already')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch inspect acme.xlsx --all\n  vouch inspect acme.xlsx --sheet Security --question C --answer D\n  vouch inspect acme.xlsx --save\n',
    );
  addMappingOptions(command).action(async (file: string, options: InspectOptions) => {
    const opened = await openInput(file, await readInput(file, world), world);
    const { languages } = loadShippedCatalogue().lexicon;
    const source = { file, opened, languages };
    const mapping = inFile(file, () => readMapping(options, source, world));
    const reading = inFile(file, () => inspectQuestionnaire(opened, languages, mapping));
    const findings = reading.findings.filter((finding) => finding.code !== 'noQuestions');
    for (const finding of findings) world.say(describeFinding(finding));
    if (options.format === 'json')
      world.print(`${JSON.stringify({ ...reading, mapping: toMapping(reading) }, null, 2)}\n`);
    else world.print(printInspection(reading, { paint: world.paint, width: world.width, all: options.all ?? false }));
    if (reading.tables.length === 0) {
      world.say(world.paint.error(`vouch: ${describeError(new UserError('noQuestions', { file }))}`));
      outcome.code = COULD_NOT_RUN;
    } else if (options.save !== undefined) {
      const path = options.save === true ? mappingFileFor(file) : options.save;
      saveMapping({ ...source, mapping }, { path, force: options.force ?? false });
      world.say(`vouch: mapping saved in ${path}`);
    }
  });
}
