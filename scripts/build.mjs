// Builds dist/: the bundled command line and library, their types, and the catalogue as one file.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { compileAhead } from './compile-ahead.mjs';
import { bundlePackages, loadWhenCalled } from './load-when-called.mjs';

const home = join(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(home, 'dist');

// SheetJS reads only old formats and is larger than everything else together: loaded when met.
const external = ['xlsx'];
// Needed when a YAML file is out of the ordinary or anything in it is wrong, and for mappings and records.
const whenCalled = { yaml: [], zod: ['iso'] };
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
// As a module, `process` hands over each of its parts, the standard streams among them: opening those takes as long as printing the help.
const withTheGlobalProcess = {
  name: 'with-the-global-process',
  setup(bundle) {
    bundle.onResolve({ filter: /^(node:)?process$/ }, ({ path }) => ({ path, namespace: 'global-process' }));
    bundle.onLoad({ filter: /.*/, namespace: 'global-process' }, () => ({ contents: 'module.exports = process' }));
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
  // Every Node 20 has them; esbuild would make a new pattern at each use instead of once.
  supported: { 'regexp-unicode-property-escapes': true },
  external,
  banner,
  absWorkingDir: home,
  logLevel: 'warning',
  plugins: [withoutProcesses, withTheGlobalProcess],
};
const small = { minifySyntax: true, minifyWhitespace: true };

// What the command line imports when it gets there: a bundle of its own each, so that a command reads nothing that it does not run.
const late = readdirSync(join(home, 'src/cli')).filter((name) =>
  /^(?:run-.*|explain-error|colour-paint)\.ts$/.test(name),
);
const inFilesOfTheirOwn = (extension) => ({
  name: 'in-files-of-their-own',
  setup(bundle) {
    bundle.onResolve({ filter: /^\.\/.*\.ts$/ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: path.replace(/\.ts$/, extension), external: true } : null,
    );
    // One for all bundles: an error thrown in one must be known as a UserError in another.
    bundle.onResolve({ filter: /\/model\/index\.ts$/ }, ({ kind }) =>
      kind === 'entry-point' ? null : { path: `./model${extension}`, external: true },
    );
  },
});

rmSync(dist, { recursive: true, force: true });
const { metafile } = await build({
  ...shared,
  ...small,
  plugins: [...shared.plugins, loadWhenCalled(whenCalled), inFilesOfTheirOwn('.js')],
  entryPoints: { index: 'src/index.ts', model: 'src/model/index.ts' },
  outdir: 'dist',
  metafile: true,
});
const inputs = await buildCommandLine();
await buildPage();
const carried = await bundlePackages(whenCalled, dist, { ...shared, ...small, banner: {} });
writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licencesOf({ ...metafile.inputs, ...inputs, ...carried }));
writeFileSync(join(dist, 'catalogue.bin'), await readCatalogue());
compileAhead(home);
if (!process.argv.includes('--no-types')) {
  execFileSync(process.execPath, [join(home, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'], {
    cwd: home,
    stdio: 'inherit',
  });
}

/** The command line, as CommonJS: only that can be run from code compiled ahead. Gives its inputs, for their licences. */
async function buildCommandLine() {
  const { outputFiles, metafile } = await build({
    ...shared,
    ...small,
    format: 'cjs',
    banner: { js: "const __url = require('node:url').pathToFileURL(__filename).href;" },
    define: { 'import.meta.url': '__url' },
    plugins: [...shared.plugins, loadWhenCalled(whenCalled), inFilesOfTheirOwn('.cjs')],
    entryPoints: {
      start: 'src/cli/start.ts',
      cli: 'src/cli/main.ts',
      model: 'src/model/index.ts',
      ...Object.fromEntries(late.map((name) => [name.replace('.ts', ''), join('src/cli', name)])),
    },
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
    write: false,
    metafile: true,
  });
  for (const { path, text } of outputFiles) {
    // A dynamic import would find these files, but by Node's own way.
    const required = text.replace(/\bimport\(("\.\/[a-z-]+\.cjs")\)/g, 'Promise.resolve(require($1))');
    writeFileSync(path, inAscii(required));
  }
  return metafile.inputs;
}

/** A text in ASCII is read and kept in half the space; esbuild leaves only patterns in other letters, where an escape means the same. */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
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

/** The catalogue's YAML, checked and packed: reading it takes seconds, the packed file milliseconds. */
async function readCatalogue() {
  const folder = mkdtempSync(join(tmpdir(), 'vouch-build-'));
  try {
    const outfile = join(folder, 'library.mjs');
    await build({ ...shared, entryPoints: ['src/pipeline/index.ts'], outfile });
    const { compileCatalogue, loadCatalogue, packCatalogue } = await import(pathToFileURL(outfile).href);
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
    return packCatalogue(compileCatalogue(value));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The licence texts of the packages whose code stands in the bundle. */
function licencesOf(inputs) {
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
