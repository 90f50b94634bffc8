import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { constants, Script } from 'node:vm';

/** A bundle as it was run. */
export interface Bundle {
  readonly script: Script;
  readonly module: { exports: unknown };
}

const loaded = new Map<string, Bundle>();

/** The bundles of this run, by file. */
export function loadedBundles(): ReadonlyMap<string, Bundle> {
  return loaded;
}

/**
 * What a CommonJS file of `dist` exports, as `require` gives it; but where the build left the file's compiled code beside it
 * (`scripts/compile-ahead.mjs`), V8 takes that: to read and compile the source is a tenth of a short run. Compiled code of another
 * version of V8 has another name, and what V8 refuses is compiled as ever.
 *
 * @throws what the file throws; an error of `fs` where it cannot be read.
 */
export function requireBundle(file: string): unknown {
  const known = loaded.get(file);
  if (known) return known.module.exports;
  const ahead = compiledFile(file);
  const script = new Script(`(function (exports, require, module, __filename) {${readFileSync(file, 'latin1')}\n})`, {
    filename: file,
    importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(existsSync(ahead) ? { cachedData: readFileSync(ahead) } : {}),
  });
  const bundle: Bundle = { script, module: { exports: {} } };
  loaded.set(file, bundle);
  const others = createRequire(file);
  const require = (name: string): unknown =>
    name.startsWith('./') ? requireBundle(join(dirname(file), name)) : others(name);
  script.runInThisContext()(bundle.module.exports, require, bundle.module, file);
  return bundle.module.exports;
}

/** Where the compiled code of a bundle stands for this V8 and processor. */
export function compiledFile(file: string): string {
  return file.replace(/\.cjs$/, `.${process.versions.v8}-${process.arch}.compiled`);
}
