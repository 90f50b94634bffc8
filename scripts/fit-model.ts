import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logLoss } from '../src/evaluation/index.ts';
import { loadCatalogue } from '../src/knowledge/index.ts';
import { confidenceOf } from '../src/matching/index.ts';
import {
  catalogueExamples,
  compileCatalogue,
  examplesOf,
  fitConfidence,
  prepareKnowledge,
} from '../src/pipeline/index.ts';
import { readSets, readYaml, rounded } from './read-sets.ts';

/** Fits on every labelled questionnaire of the folders and on the catalogue's own phrasings, held out in turn. */
export function fitModel(home: string, folders: readonly string[]): void {
  const { value: catalogue } = loadCatalogue(readYaml(join(home, 'knowledge/catalogue')));
  if (!catalogue) throw new Error('the catalogue does not load: node scripts/build.mjs says why');
  const knowledge = prepareKnowledge(readYaml(join(home, 'knowledge/kizeo')), compileCatalogue(catalogue));
  const sets = folders.flatMap(readSets);
  const examples = sets.map((set) => examplesOf(set, knowledge));
  const fromCatalogue = catalogueExamples(catalogue, knowledge.base, knowledge.matcher, 2);
  const model = fitConfidence(examples, fromCatalogue);
  const points = examples.flat().map(({ parts, right }) => ({ confidence: confidenceOf(parts, model), right }));
  const share = points.filter((point) => point.right).length / points.length;
  const fitted = {
    questionnaires: sets.map((set) => set.name),
    rows: points.length,
    right: points.filter((point) => point.right).length,
    catalogueRows: fromCatalogue.length,
    logLoss: rounded(logLoss(points)),
    logLossOfConstant: rounded(logLoss(points.map(({ right }) => ({ confidence: share, right })))),
  };
  const weights = Object.fromEntries(Object.entries(model.weights).map(([name, weight]) => [name, rounded(weight)]));
  const data = {
    bias: rounded(model.bias),
    weights,
    slope: rounded(model.slope),
    shift: rounded(model.shift),
    held: rounded(model.held),
    fitted,
  };
  writeFileSync(join(home, 'src/matching/model-weights.json'), `${JSON.stringify(data, null, 2)}\n`);
  console.log(JSON.stringify(data, null, 2));
}
