// Rewrites test/expected-figures.json with what the product gives today: a change of ranking shows as a diff of that file.
//   npm run figures
import { home, importBundled } from './import-bundled.mjs';

const { writeFigures } = await importBundled('write-figures');
writeFigures(home);
