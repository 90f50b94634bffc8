import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { UserError } from '../model/index.ts';
import {
  type CompiledCatalogue,
  compileCatalogue,
  type Knowledge,
  loadCatalogue,
  prepareKnowledge,
} from '../pipeline/index.ts';
import { readText, readYamlFolder } from './files.ts';
import type { World } from './world.ts';

/** The package's own folder, whether this runs from src or from dist. */
export const HOME = findHome(dirname(fileURLToPath(import.meta.url)));

/** The knowledge base to answer from: --kb, else $VOUCH_KB, else the one shipped. */
export function loadKnowledge(options: { readonly kb?: string; readonly catalogue?: string }, world: World): Knowledge {
  const folder = options.kb ?? world.env.VOUCH_KB ?? join(HOME, 'knowledge/kizeo');
  return prepareKnowledge(readYamlFolder(folder), loadShippedCatalogue(options.catalogue));
}

/** The shipped catalogue, built into one JSON file; with a folder of further YAML, both together. */
export function loadShippedCatalogue(extra?: string): CompiledCatalogue {
  if (extra === undefined) {
    const built = join(HOME, 'dist/catalogue.json');
    if (!existsSync(built)) throw new UserError('notBuilt', { file: built });
    return JSON.parse(readText(built)) as CompiledCatalogue;
  }
  const files = [...readYamlFolder(join(HOME, 'knowledge/catalogue')), ...readYamlFolder(extra)];
  const { value, findings } = loadCatalogue(files);
  if (!value) throw new UserError('knowledgeBaseBroken', { file: extra }, { count: findings.length }, findings);
  return compileCatalogue(value);
}

function findHome(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : findHome(dirname(folder));
}
