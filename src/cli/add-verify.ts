import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import { parseRecord, verifyAnyFiles } from '../pipeline/index.ts';
import { printVerification } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { readBytes, readText } from './files.ts';
import { formatOption } from './format-option.ts';
import type { Outcome } from './program.ts';
import type { World } from './world.ts';

interface VerifyFlags {
  readonly record?: string;
  readonly format: string;
}

/** `vouch verify`: is everything but the answers as it was? */
export function addVerify(program: Command, world: World, outcome: Outcome): void {
  program
    .command('verify')
    .description(
      'Compare a filled workbook with the original: list every changed cell, and everything else that differs',
    )
    .argument('<before>', 'the customer’s workbook as it came')
    .argument('<after>', 'the workbook as it goes back')
    .option('--record <file>', 'its run record: cells may differ only as it says')
    .addOption(formatOption())
    .addHelpText(
      'before',
      'Examples:\n  vouch verify acme.xlsx acme.filled.xlsx\n  vouch verify acme.xlsx acme.filled.xlsx --record acme.filled.xlsx.vouch.json\n  vouch verify acme.xlsx acme.final.xlsx --format json\n',
    )
    .addHelpText('after', '\nExit codes: 0 only answers differ, 1 something else differs, 2 could not run.\n')
    .action(async (before: string, after: string, flags: VerifyFlags) => {
      const files = { before: readBytes(before), after: readBytes(after) };
      const record = flags.record === undefined ? null : parseRecord(readText(flags.record), flags.record);
      const result = await inEither({ before, after }, () => verifyAnyFiles(files.before, files.after, record));
      world.print(
        flags.format === 'json' ? `${JSON.stringify(result, null, 2)}\n` : printVerification(result, world.width),
      );
      outcome.code = result.clean ? DONE : NEEDS_YOU;
    });
}

/** What the action gives; an error about one of the two workbooks is placed in its file. */
async function inEither<T>(
  files: { readonly before: string; readonly after: string },
  action: () => Promise<T>,
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const file = error.args.side === 'before' ? files.before : files.after;
    throw new UserError(error.code, { file, ...error.place }, error.args, error.findings);
  }
}
