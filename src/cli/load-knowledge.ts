import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { type Config, UserError } from '../model/index.ts';
import {
  type Catalogue,
  type CompiledCatalogue,
  compileCatalogue,
  type Knowledge,
  loadCatalogue,
  prepareKnowledge,
  unpackCatalogue,
} from '../pipeline/index.ts';
import { readBytes, readYamlFolder } from './files.ts';
import { findConfig } from './find-config.ts';
import type { World } from './world.ts';

/** The package's own folder, whether this runs from src or from dist. */
export const HOME = findHome(dirname(fileURLToPath(import.meta.url)));

/** The knowledge base to answer from. */
export function loadKnowledge(options: { readonly kb?: string; readonly catalogue?: string }, world: World): Knowledge {
  const folder = knowledgeFolder(options, world, findConfig(world));
  return prepareKnowledge(readYamlFolder(folder), loadShippedCatalogue(options.catalogue));
}

/** Where the knowledge base is: --kb, else $VOUCH_KB, else the config's, else the one shipped. */
export function knowledgeFolder(options: { readonly kb?: string }, world: World, config: Config): string {
  return options.kb ?? world.env.VOUCH_KB ?? config.kb ?? join(HOME, 'knowledge/kizeo');
}

/** The shipped catalogue, built into one file; with a folder of further YAML, both together. */
export function loadShippedCatalogue(extra?: string): CompiledCatalogue {
  if (extra === undefined) {
    const built = join(HOME, 'dist/catalogue.bin');
    if (!existsSync(built)) throw new UserError('notBuilt', { file: built });
    return unpackCatalogue(readBytes(built));
  }
  return compileCatalogue(loadWrittenCatalogue(extra)!);
}

/** The catalogue as people write it, with a folder of further YAML; null where the package came without it. */
export function loadWrittenCatalogue(extra?: string): Catalogue | null {
  const shipped = join(HOME, 'knowledge/catalogue');
  if (extra === undefined && !existsSync(shipped)) return null;
  const files = [...readYamlFolder(shipped), ...(extra === undefined ? [] : readYamlFolder(extra))];
  const { value, findings } = loadCatalogue(files);
  if (!value)
    throw new UserError('knowledgeBaseBroken', { file: extra ?? shipped }, { count: findings.length }, findings);
  return value;
}

/** The folder itself at the top of the disk, where a bundle of somebody else's may stand without the package around it. */
function findHome(folder: string): string {
  const above = dirname(folder);
  return above === folder || existsSync(join(folder, 'package.json')) ? folder : findHome(above);
}
