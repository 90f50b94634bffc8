import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileCatalogue, loadCatalogue, prepareKnowledge } from '../src/pipeline/index.ts';
import { measureFigures } from './measure-figures.ts';

/** Rewrites test/expected-figures.json; where the shared questionnaires are absent, theirs stay as they stand. */
export function writeFigures(home: string): void {
  const { value: catalogue } = loadCatalogue(readYaml(join(home, 'knowledge/catalogue')));
  if (!catalogue) throw new Error('the catalogue does not load: node scripts/build.mjs says why');
  const knowledge = prepareKnowledge(readYaml(join(home, 'knowledge/kizeo')), compileCatalogue(catalogue));
  const path = join(home, 'test/expected-figures.json');
  const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
  const shared = resolve(process.env.VOUCH_SHARED ?? join(home, '../shared'), 'questionnaires');
  const figures = {
    labelled: measureFigures(join(home, 'fixtures/labelled'), knowledge),
    blind: measureFigures(join(home, 'fixtures/blind'), knowledge),
    shared: existsSync(shared) ? measureFigures(shared, knowledge) : known.shared,
  };
  writeFileSync(path, `${JSON.stringify(figures, null, 2)}\n`);
  for (const [folder, sets] of Object.entries(figures)) {
    console.log(folder);
    console.table(sets);
  }
}

function readYaml(folder: string): { file: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => ({ file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}
