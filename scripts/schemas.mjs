// Rewrites schemas/, the JSON Schemas of our YAML files, from the schemas that the tool reads with.
//   npm run schemas
import { home, importBundled } from './import-bundled.mjs';

const { writeSchemas } = await importBundled('schemas');
writeSchemas(home);
