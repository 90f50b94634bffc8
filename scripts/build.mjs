// Builds dist/: the bundled command line and library, their types, and the catalogue as one JSON file.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(home, 'dist');

// SheetJS reads only old formats and is larger than everything else together: loaded when met.
const external = ['xlsx'];
// commander can start a subcommand that is a program of its own; ours are not, and no way to start a process shall be in the bundle.
const withoutProcesses = {
  name: 'without-processes',
  setup(bundle) {
    bundle.onResolve({ filter: /^(node:)?child_process$/ }, ({ path, importer }) =>
      // `vouch review --open` asks the system for a browser.
      importer.endsWith(join('src', 'cli', 'open-browser.ts'))
        ? { path, external: true }
        : { path, namespace: 'absent' },
    );
    bundle.onLoad({ filter: /.*/, namespace: 'absent' }, () => ({ contents: 'export default {}' }));
  },
};

// Bundled CommonJS packages ask for Node's own modules by `require`.
const banner = {
  js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);",
};
const shared = {
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  external,
  banner,
  absWorkingDir: home,
  logLevel: 'warning',
  plugins: [withoutProcesses],
};

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  ...shared,
  entryPoints: { index: 'src/index.ts', cli: 'src/cli/main.ts' },
  outdir: 'dist',
  splitting: true,
  minifySyntax: true,
  minifyWhitespace: true,
  metafile: true,
});
await buildPage();
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf(metafile));
writeFileSync(join(dist, 'catalogue.json'), JSON.stringify(await readCatalogue()));
if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'], {
    cwd: home,
    stdio: 'inherit',
  });
}

/** The review page: what a browser loads, and nothing else. */
async function buildPage() {
  const [source, outdir] = [join(home, 'src/review-page/page'), join(dist, 'review-page')];
  await build({
    entryPoints: { page: join(source, 'main.ts') },
    outdir,
    bundle: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    minify: true,
    logLevel: 'warning',
  });
  for (const name of ['index.html', 'page.css']) copyFileSync(join(source, name), join(outdir, name));
}

/** The catalogue's YAML, checked: reading it takes seconds, its JSON milliseconds. */
async function readCatalogue() {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-build-'));
  try {
    const outfile = join(folder, 'library.mjs');
    await build({ ...shared, entryPoints: ['src/index.ts'], outfile });
    const { compileCatalogue, loadCatalogue } = await import(pathToFileURL(outfile).href);
    const root = join(home, 'knowledge/catalogue');
    const names = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
    const files = names.map((name) => ({
      file: join('knowledge/catalogue', name),
      text: readFileSync(join(root, name), 'utf8'),
    }));
    const { value, findings } = loadCatalogue(files);
    for (const { place, code, args } of findings) {
      console.error(`${place.file}:${place.line}:${place.column}: ${code} ${JSON.stringify(args)}`);
    }
    if (!value) process.exit(2);
    return compileCatalogue(value);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The licence texts of the packages whose code stands in the bundle. */
function licencesOf({ inputs }) {
  const packages = new Set(
    Object.keys(inputs).flatMap((path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? []),
  );
  return [...packages]
    .sort()
    .map((name) => {
      const folder = join(home, 'node_modules', name);
      const { version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
      const text = file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8').trim() : '';
      return `${name} ${version} (${license})\n\n${text}\n`;
    })
    .join(`\n${'-'.repeat(72)}\n\n`);
}
