import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { path, runInTurn } from './children.mjs';
import { asRatio, inMb, inMs, printTable } from './table.mjs';

const ROUNDS = 11;

/** Start-up and filling against the floor: Node starting, and the same file unzipped and zipped again. */
export function measure({ home, folder }) {
  const shared = join(process.env.VOUCH_SHARED ?? join(home, '../shared'), 'questionnaires/vsaq-en.xlsx');
  const input = existsSync(shared) ? shared : join(home, 'fixtures/labelled/en.xlsx');
  const vouch = join(home, 'bin/vouch.js');
  const output = join(folder, 'out.xlsx');
  const programs = [
    { name: 'node -e 0', args: ['-e', '0'] },
    { name: 'node, unzip and zip', args: [path('floor.mjs'), 'repack', input, join(folder, 'repacked.xlsx')] },
    { name: 'vouch fill', args: [vouch, 'fill', input, '-o', output, '--force'] },
    { name: 'vouch ask', args: [vouch, 'ask', 'Are the backups of our data encrypted?'] },
    { name: 'vouch --version', args: [vouch, '--version'] },
  ];
  const results = runInTurn(programs, ROUNDS);
  const [node, repack, fill, ask] = results;
  printTable(
    `Start-up, medians of ${ROUNDS} (${input.split(/[/\\]/).at(-1)})`,
    ['', 'wall', 'peak', 'ended'],
    results.map(({ name, ms, mb, ended }) => [name, inMs(ms), inMb(mb), ended]),
  );
  console.log(`  fill: ${asRatio(fill.ms / repack.ms)} node + unzip + zip (at most 6)`);
  console.log(`  ask:  ${asRatio(ask.ms / node.ms)} node -e 0 (at most 5)`);
}
