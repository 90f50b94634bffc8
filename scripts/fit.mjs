// Fits the confidence model and writes src/matching/model-weights.json, with the figures it gave.
//   node scripts/fit.mjs FOLDER[=name,name] ...     labelled questionnaires; only those named when names are given
import { home, importBundled } from './import-bundled.mjs';

const { fitModel } = await importBundled('fit-model');
fitModel(home, process.argv.slice(2));
