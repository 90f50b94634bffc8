import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { path, runChild } from './children.mjs';
import { asRatio, inMs, printTable } from './table.mjs';

const ROWS = [50, 400, 5_000, 50_000];
const CONTROLS = [100, 1_000, 10_000];
/** What a search library does not finish in this time is estimated from the rows it did. */
const PATIENCE = 5_000;

/** Matching: so many rows against so many controls, with vouch, plain fuse.js and plain minisearch; and SheetJS reading 400 rows. */
export async function measure({ home, bench, folder }) {
  const entry = join(folder, 'matching.mjs');
  await build({
    stdin: {
      contents: `export { loadCatalogue } from './src/knowledge/index.ts';
        export { buildTopicIndex, CONFIDENCE_MODEL, linkControls, matchQuestion, TOPIC_WEIGHTS } from './src/matching/index.ts';
        export { buildLexicon } from './src/text/index.ts';
        export { unpackCatalogue } from './src/pipeline/pack-catalogue.ts';
`,
      resolveDir: home,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // As the product is built: see scripts/build.mjs.
    supported: { 'regexp-unicode-property-escapes': true },
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
    },
    outfile: entry,
    logLevel: 'warning',
  });
  const topics = await readPhrasings(home, entry);
  const phrasings = join(folder, 'phrasings.json');
  writeFileSync(phrasings, JSON.stringify(topics));

  const rows = [];
  for (const controls of CONTROLS) {
    for (const count of ROWS) {
      const of = (tool) => run({ tool, entry, home, bench, folder, phrasings, rows: count, controls });
      const [vouch, fuse, mini] = ['vouch', 'fuse.js', 'minisearch'].map(of);
      rows.push([
        `${count} rows, ${controls} controls`,
        inMs(vouch.load),
        inMs(vouch.ms),
        `${((vouch.ms / count) * 1000).toFixed(0)} us`,
        told(fuse),
        told(mini),
      ]);
    }
  }
  printTable(
    `Matching (~ estimated from the rows done in ${PATIENCE / 1000} s)`,
    ['', 'vouch: link', 'match', 'a row', 'fuse.js', 'minisearch'],
    rows,
  );

  const shared = { entry, home, bench, folder, phrasings, rows: 400, controls: 115 };
  const rounds = Array.from({ length: 5 }, () => [run({ tool: 'vouch', ...shared }), run({ tool: 'sheetjs', ...shared })]);
  const middle = (at) => rounds.map((round) => round[at].ms).sort((a, b) => a - b)[2];
  printTable('400 rows against 115 controls (medians of 5)', ['', 'time'], [
    ['vouch matches them', inMs(middle(0))],
    ['SheetJS reads the workbook', inMs(middle(1))],
  ]);
  console.log(`  ${asRatio(middle(0) / middle(1))} SheetJS's reading (at most 1)`);
}

/** Each in a process of its own, which leaves its figures in a file. */
function run({ folder, ...task }) {
  const result = join(folder, 'result.json');
  const { ended } = runChild([path('match-with.mjs'), JSON.stringify({ ...task, result, patience: task.tool === 'vouch' ? 120_000 : PATIENCE })], {
    timeout: 180_000,
  });
  if (ended !== 'ok' || !existsSync(result)) return { load: Number.NaN, ms: Number.NaN, done: 0, rows: task.rows };
  return JSON.parse(readFileSync(result, 'utf8'));
}

function told({ ms, done, rows }) {
  return done < rows ? `~${inMs((ms * rows) / done)}` : inMs(ms);
}

/** The catalogue's own phrasings by topic and language. */
async function readPhrasings(home, entry) {
  const { loadCatalogue } = await import(pathToFileURL(entry).href);
  const root = join(home, 'knowledge/catalogue');
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: join('knowledge/catalogue', name), text: readFileSync(join(root, name), 'utf8') }));
  const { value } = loadCatalogue(files);
  return value.topics.map(({ id, name, phrasings }) => ({ id, name, phrasings }));
}
