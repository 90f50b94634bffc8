import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { path, runInTurn } from './children.mjs';
import { makeWorkbooks } from './make-workbooks.mjs';
import { asRatio, inMb, inMs, printTable } from './table.mjs';

/** What HECVAT-sized workbooks may take, in floors, and how many times faster than each peer the largest is to be filled. */
const MOST_FLOORS = 2;
const LEAST_TIMES = 5;
const PEERS = ['sheetjs', 'exceljs', 'xlsx-populate'];
/** A minute each is the patience of a person. */
const PATIENCE = 60_000;

/** Opening, filling five and five hundred cells and saving: vouch's writer, three libraries, and a raw copy as the floor. */
export async function measure({ home, folder }) {
  const writer = join(folder, 'writer.mjs');
  await build({
    stdin: {
      contents: "export { openWorkbook, patchWorkbook } from './src/workbook/index.ts'",
      resolveDir: home,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    outfile: writer,
    logLevel: 'warning',
  });
  for (const { name, file, sheet, rows, column, rounds } of makeWorkbooks(folder)) {
    for (const count of [5, 500]) {
      const target = (tool) => [
        path('fill-with.mjs'),
        tool === 'vouch' ? pathToFileURL(writer).href : tool,
        file,
        join(folder, `${tool}.xlsx`),
        JSON.stringify({ sheet, column, rows, count }),
      ];
      const programs = [
        { name: 'floor: node, raw copy', args: [path('floor.mjs'), 'copy', file, join(folder, 'copy.xlsx')] },
        ...['vouch', ...PEERS].map((tool) => ({ name: tool, args: target(tool), timeout: PATIENCE })),
      ];
      const results = runInTurn(programs, rounds);
      const [floor, vouch] = results;
      printTable(
        `${name} (${(statSync(file).size / 1e6).toFixed(2)} MB): open, write ${count} cells, save (medians of ${rounds})`,
        ['', 'wall', 'floors', 'vouches', 'peak', 'ended'],
        results.map(({ name: tool, ms, mb, ended }) => [
          tool,
          inMs(ms),
          asRatio(ms / floor.ms),
          asRatio(ms / vouch.ms),
          mb === 0 ? '-' : inMb(mb),
          ended,
        ]),
      );
      if (name === 'HECVAT-sized') console.log(`  ${asRatio(vouch.ms / floor.ms)} the floor (at most ${MOST_FLOORS})`);
      if (name === '50,000 x 12') {
        const fastest = Math.min(...results.slice(2).map(({ ms, ended }) => (ended.startsWith('fails') ? Number.POSITIVE_INFINITY : ms)));
        console.log(`  the fastest peer takes ${asRatio(fastest / vouch.ms)} (at least ${LEAST_TIMES})`);
      }
    }
  }
}
