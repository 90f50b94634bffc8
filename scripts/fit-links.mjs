// Fits the trust in proposed links and writes src/matching/link-weights.json, with the figures it gave.
//   node scripts/fit-links.mjs FOLDER[=name,name] ...     labelled questionnaires; only those named when names are given
import { home, importBundled } from './import-bundled.mjs';

const { fitLinks } = await importBundled('fit-links');
fitLinks(home, process.argv.slice(2));
