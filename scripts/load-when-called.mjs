// An esbuild plugin: packages that stand in files of their own, loaded at the first call of one of their functions.
import { join } from 'node:path';
import { build } from 'esbuild';

/**
 * A run in which nothing is wrong needs none of these packages, and they are half of the bundle; but what calls them gives its answer
 * at once, so that a dynamic import won't do. Their CommonJS files are asked for by `require`, which the bundle's banner provides.
 *
 * @param packages by name, the objects of functions that each exports; its functions are found by themselves.
 */
export function loadWhenCalled(packages) {
  return {
    name: 'load-when-called',
    setup(bundle) {
      const names = new RegExp(`^(?:${Object.keys(packages).join('|')})$`);
      bundle.onResolve({ filter: names }, ({ path }) => ({ path, namespace: 'when-called', sideEffects: false }));
      bundle.onResolve({ filter: /^\.\/[a-z]+\.cjs$/ }, ({ path, namespace }) =>
        namespace === 'when-called' ? { path, external: true } : null,
      );
      bundle.onLoad({ filter: /.*/, namespace: 'when-called' }, async ({ path }) => ({
        contents: forwarding(path, await exportsOf(path, packages[path])),
      }));
    },
  };
}

/** Writes each package into a file of its own in the folder; gives the inputs, for their licences. */
export async function bundlePackages(packages, folder, options) {
  const inputs = {};
  for (const [name, objects] of Object.entries(packages)) {
    const { metafile } = await build({
      ...options,
      stdin: {
        contents: `export { ${(await exportsOf(name, objects)).map(({ name: one }) => one).join(', ')} } from '${name}';`,
        resolveDir: folder,
      },
      outfile: join(folder, `${name}.cjs`),
      format: 'cjs',
      metafile: true,
    });
    Object.assign(inputs, metafile.inputs);
  }
  return inputs;
}

/** The functions, and the objects named, with the functions in them. */
async function exportsOf(path, objects) {
  const found = await import(path);
  const functionsOf = (object) => Object.keys(object).filter((key) => typeof object[key] === 'function');
  return [
    ...functionsOf(found)
      .filter((name) => name !== 'default')
      .map((name) => ({ name, members: null })),
    ...objects.map((name) => ({ name, members: functionsOf(found[name]) })),
  ];
}

/** A module that exports the same functions and classes, each of which calls the package's own. */
function forwarding(path, exported) {
  const forward = (access) =>
    `(...args) { return new.target ? Reflect.construct(load()${access}, args) : load()${access}(...args); }`;
  const declarations = exported.map(({ name, members }, at) =>
    members === null
      ? `function f${at}${forward(`.${name}`)}`
      : `const f${at} = { ${members.map((member) => `${member}: function ${forward(`.${name}.${member}`)}`).join(', ')} };`,
  );
  return [
    'let loaded;',
    `function load() { return (loaded ??= require('./${path}.cjs')); }`,
    ...declarations,
    `export { ${exported.map(({ name }, at) => `f${at} as ${name}`).join(', ')} };`,
  ].join('\n');
}
