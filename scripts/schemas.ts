import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { jsonSchemas } from '../src/knowledge/index.ts';
import { RULE_CODES } from '../src/lint/index.ts';

/** Writes the JSON Schemas that editors complete and check our YAML with. */
export function writeSchemas(home: string): void {
  const folder = join(home, 'schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, schema] of Object.entries(jsonSchemas(RULE_CODES)))
    writeFileSync(join(folder, name), `${JSON.stringify(schema, null, 2)}\n`);
}
