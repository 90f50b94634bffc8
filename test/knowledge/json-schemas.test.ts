import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jsonSchemas } from '../../src/knowledge/index.ts';
import { RULE_CODES } from '../../src/lint/index.ts';

const FOLDER = resolve(import.meta.dirname, '../../schemas');
const schemas = jsonSchemas(RULE_CODES);

describe('the JSON Schemas for editors', () => {
  it('are those committed under schemas/ (npm run schemas writes them)', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(schemas).sort());
    for (const [name, schema] of Object.entries(schemas))
      expect(JSON.parse(readFileSync(join(FOLDER, name), 'utf8')), name).toEqual(JSON.parse(JSON.stringify(schema)));
  });

  it('complete the keys of a control and the rules of a config', () => {
    const text = JSON.stringify(schemas);
    for (const key of ['verifiedBy', 'disagreements', 'deny-list', 'phrasings', 'contradiction'])
      expect(text).toContain(`"${key}"`);
  });
});
