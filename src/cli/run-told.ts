import { currentEntries } from '../pipeline/index.ts';
import { describeFinding, printTold } from '../report/index.ts';
import { LEDGER_FOLDER, readStandingLedger } from './ledger-files.ts';
import type { World } from './world.ts';

export interface ToldFlags {
  readonly ledger?: string;
  readonly all?: boolean;
  readonly format: string;
}

/** Prints the answers that rest on the control, in the ledger's order. */
export function runTold(control: string, flags: ToldFlags, world: World): void {
  const folder = flags.ledger ?? LEDGER_FOLDER;
  const ledger = readStandingLedger(folder);
  const current = new Set(currentEntries(ledger));
  const lines = ledger
    .filter((entry) => entry.control === control && (flags.all || current.has(entry)))
    .map((entry) => ({ entry, isCurrent: current.has(entry) }));
  if (flags.format === 'json') {
    const answers = lines.map(({ entry, isCurrent }) => ({ ...entry, current: isCurrent }));
    world.print(`${JSON.stringify({ control, answers }, null, 2)}\n`);
  } else if (lines.length > 0) world.print(printTold(control, lines, world.width));
  else
    world.say(
      describeFinding({ code: 'toldNobody', severity: 'note', place: { file: folder }, args: { found: control } }),
    );
}
