import { existsSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { type Config, UserError } from '../model/index.ts';
import { loadConfig } from '../pipeline/index.ts';
import { readText } from './files.ts';
import type { World } from './world.ts';

export const CONFIG_NAME = 'vouch.config.yaml';

const NOTHING: Config = {
  kb: null,
  language: null,
  languages: null,
  verifiedWithinDays: null,
  expiresWithinDays: null,
  denyList: [],
  check: { maxMedium: null, maxLow: null, maxNone: null, minCoverage: null },
  rules: [],
};

/**
 * What the nearest `vouch.config.yaml` sets, from the working directory upward, its paths made to lead from anywhere; nothing when there
 * is none.
 *
 * @param ruleCodes the rules of lint, for the commands that run them; the others need not carry them.
 * @throws UserError `configBroken` with every finding, at file:line:column.
 */
export function findConfig(world: World, ruleCodes: readonly string[] | null = null): Config {
  const file = world.cwd === undefined ? null : fileAbove(resolve(world.cwd));
  if (file === null) return NOTHING;
  const { value, findings } = loadConfig({ file, text: readText(file) }, ruleCodes);
  if (!value) throw new UserError('configBroken', { file }, { count: findings.length }, findings);
  return { ...value, kb: value.kb === null ? null : shortest(resolve(dirname(file), value.kb)) };
}

/** A path as one would type it here; whole where it leads out of the working directory. */
function shortest(path: string): string {
  const near = relative(process.cwd(), path);
  return near === '' ? '.' : near.startsWith('..') ? path : near;
}

function fileAbove(folder: string): string | null {
  const file = join(folder, CONFIG_NAME);
  if (existsSync(file)) return file;
  const above = dirname(folder);
  return above === folder ? null : fileAbove(above);
}
