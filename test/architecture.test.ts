import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What each room may import of ours: the table of ARCHITECTURE.md. */
const MAY_IMPORT: Record<string, readonly string[]> = {
  model: [],
  text: ['model'],
  ooxml: [],
  workbook: ['model', 'ooxml'],
  foreign: ['model', 'ooxml'],
  questionnaire: ['model', 'text'],
  knowledge: ['model'],
  matching: ['model', 'text'],
  answering: ['model', 'text'],
  record: ['model'],
  evaluation: ['model'],
  learning: ['model', 'text'],
  check: ['model', 'text'],
  review: ['model', 'text'],
  ledger: ['model'],
  'review-page': ['model'],
  lint: ['model', 'text'],
  report: ['model'],
  verify: ['model'],
  pipeline: [
    'model',
    'text',
    'workbook',
    'foreign',
    'questionnaire',
    'knowledge',
    'matching',
    'answering',
    'record',
    'evaluation',
    'check',
    'review',
    'ledger',
    'review-page',
    'lint',
    'learning',
    'report',
    'verify',
  ],
  cli: ['model', 'pipeline', 'report'],
  library: ['model', 'questionnaire', 'pipeline', 'cli'],
};

/** The shelves of the matching room, each may use those before it; what stands outside them asks them in turn, and nothing of theirs asks it. */
const MATCHING = ['question', 'topics', 'guards', 'links', 'controls'];

/** Packages, and node's own modules that touch the world, by the rooms that may use them. */
const PACKAGES: Record<string, readonly string[]> = {
  commander: ['cli'],
  chalk: ['cli'],
  'node:fs': ['cli'],
  'node:path': ['cli'],
  'node:url': ['cli'],
  'node:zlib': ['ooxml', 'verify'],
  'node:buffer': ['ooxml', 'foreign'],
  'node:crypto': ['knowledge', 'pipeline', 'review-page', 'cli'],
  'node:http': ['review-page'],
  'node:os': ['cli'],
  'node:module': ['cli'],
  'node:v8': ['cli'],
  'node:vm': ['cli'],
  'node:child_process': ['cli'],
  yaml: ['knowledge', 'learning', 'cli'],
  zod: ['knowledge', 'record', 'cli'],
  '@orama/stemmers': ['text'],
  'fuse.js': ['pipeline'],
  minisearch: ['pipeline'],
  xlsx: ['foreign'],
};

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

const imports = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && name.includes(sep))
  .flatMap((name): Import[] => {
    const file = join(SRC, name);
    const room = name.split(sep)[0]!;
    const text = readFileSync(file, 'utf8');
    return [...text.matchAll(/^(?:import|export|\}).*? from '([^']+)'|^import '([^']+)'|\bimport\('([^']+)'\)/gm)].map(
      (match) => ({ file, room, target: (match[1] ?? match[2] ?? match[3])! }),
    );
  });

const ours = imports.filter(({ target }) => target.startsWith('.'));
const roomOf = ({ file, target }: Import) => relative(SRC, resolve(dirname(file), target)).split(sep)[0]!;

describe('the rooms', () => {
  it('are all in the table, and each opens with In, Out and Never', () => {
    const rooms = readdirSync(SRC, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(rooms.map((room) => room.name).sort()).toEqual(Object.keys(MAY_IMPORT).sort());
    for (const { name } of rooms) {
      const index = join(SRC, name, 'index.ts');
      expect(existsSync(index), index).toBe(true);
      const [first, second, third] = readFileSync(index, 'utf8')
        .split('\n')
        .filter((line) => /^\/\/ (In|Out|Never):/.test(line));
      expect(
        [first, second, third].every((line) => line !== undefined),
        name,
      ).toBe(true);
    }
  });

  it('import only the rooms they may', () => {
    const strangers = ours
      .filter((entry) => roomOf(entry) !== entry.room && !entry.target.endsWith('package.json'))
      .filter((entry) => !MAY_IMPORT[entry.room]!.includes(roomOf(entry)))
      .map((entry) => `${relative(SRC, entry.file)} imports ${entry.target}`);
    expect(strangers).toEqual([]);
  });

  it('are entered by their index only', () => {
    const sideways = ours
      .filter((entry) => roomOf(entry) !== entry.room && !entry.target.endsWith('package.json'))
      .filter((entry) => !entry.target.endsWith('/index.ts'))
      .map((entry) => `${relative(SRC, entry.file)} imports ${entry.target}`);
    expect(sideways).toEqual([]);
  });

  it('keep to the shelves before their own in the matching room, but for types', () => {
    const home = join(SRC, 'matching');
    const shelfOf = (file: string) => {
      const parts = relative(home, file).split(sep);
      return parts.length > 1 ? MATCHING.indexOf(parts[0]!) : MATCHING.length;
    };
    const files = readdirSync(home, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
    expect([...new Set(files.map((name) => shelfOf(join(home, name))))].sort()).toEqual([0, 1, 2, 3, 4, 5]);
    const backwards = files.flatMap((name) => {
      const file = join(home, name);
      // A statement that imports a value: neither "import type" nor a list of types alone.
      const values = [...readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )([^;]*?) from '(\.[^']+)'/gm)]
        .filter(([, names]) => !/^\{(\s*type [^,}]+,?)+\s*\}$/.test(names!))
        .map(([, , target]) => resolve(dirname(file), target!));
      return values
        .filter((target) => target.startsWith(home) && target.endsWith('.ts') && shelfOf(target) > shelfOf(file))
        .map((target) => `${name} uses ${relative(home, target)}`);
    });
    expect(backwards).toEqual([]);
  });

  it('use only the packages they may', () => {
    const strangers = imports
      .filter(({ target }) => !target.startsWith('.'))
      .filter(({ room, target }) => {
        const name = /^(node:[a-z_0-9]+|@[^/]+\/[^/]+|[^/]+)/.exec(target)![0];
        return !(PACKAGES[name] ?? []).includes(room);
      })
      .map((entry) => `${relative(SRC, entry.file)} uses ${entry.target}`);
    expect(strangers).toEqual([]);
  });

  it('never reach for the network or another process, but for the two ways out of `review`, loaded when they are used', () => {
    const reaching = imports
      .filter(({ target }) =>
        /^(node:)?(net|tls|dns|http|https|http2|dgram|child_process|worker_threads|cluster)$/.test(target),
      )
      .map(({ file, target }) => `${relative(SRC, file)} ${target}`)
      .sort();
    const typesOnly = 'review-page/answer-request.ts node:http';
    expect(reaching.filter((entry) => entry !== typesOnly)).toEqual([
      'cli/open-browser.ts node:child_process',
      'review-page/serve-review.ts node:http',
      'review-page/serve-review.ts node:http',
    ]);
    for (const name of ['cli/open-browser.ts', 'review-page/serve-review.ts', 'review-page/answer-request.ts']) {
      const fixed = readFileSync(join(SRC, name), 'utf8').match(/^import (?!type ).*'node:(?:http|child_process)'/gm);
      expect([name, fixed]).toEqual([name, null]);
    }
  });
});
