import { UserError } from '../model/index.ts';
import { inspectQuestionnaire, toMapping } from '../pipeline/index.ts';
import { describeError, describeFinding, printInspection } from '../report/index.ts';
import { COULD_NOT_RUN } from './exit-codes.ts';
import { loadShippedCatalogue } from './load-knowledge.ts';
import type { MappingFlags } from './mapping-options.ts';
import type { Outcome } from './program.ts';
import { inFile, openInput, readInput } from './read-input.ts';
import { readMapping } from './read-mapping.ts';
import { mappingFileFor, saveMapping } from './saved-mapping.ts';
import type { World } from './world.ts';

export interface InspectOptions extends MappingFlags {
  readonly all?: boolean;
  readonly save?: string | true;
  readonly force?: boolean;
  readonly format: string;
}

/** Prints where the questions are; saves the mapping when asked to. */
export async function runInspect(file: string, options: InspectOptions, world: World, outcome: Outcome): Promise<void> {
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
}
