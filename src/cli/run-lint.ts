import {
  findControls,
  type LintOptions,
  lintBase,
  RULE_CODES,
  repairFiles,
  type SourceFile,
} from '../pipeline/index.ts';
import { lintResult, printLint, printLintCount } from '../report/index.ts';
import { checkDay } from './day-option.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { readText, readYamlFolder, writeWhole } from './files.ts';
import { findConfig } from './find-config.ts';
import { lintOptions } from './lint-options.ts';
import { knowledgeFolder, loadShippedCatalogue } from './load-knowledge.ts';
import type { Outcome } from './program.ts';
import type { World } from './world.ts';

export interface LintFlags {
  readonly catalogue?: string;
  readonly fix?: boolean;
  readonly asOf?: string;
  readonly records?: readonly string[];
  readonly strict?: boolean;
  readonly format: string;
}

/** Prints what lint finds; mends what is certain when told to. */
export function runLint(kb: string | undefined, flags: LintFlags, world: World, outcome: Outcome): void {
  const config = findConfig(world, RULE_CODES);
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
}
