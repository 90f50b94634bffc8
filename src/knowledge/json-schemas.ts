import * as z from 'zod';
import { conceptsFile, languageFile, topicsFile } from './catalogue-schema.ts';
import { configFile } from './config-schema.ts';
import { knowledgeFile } from './control-schema.ts';

/**
 * The JSON Schema (draft 2020-12) of each kind of YAML file, by the name of its file under `schemas/`: what an editor completes and
 * checks with. Made from the very schemas that the tool reads with.
 */
export function jsonSchemas(): Readonly<Record<string, unknown>> {
  return {
    'knowledge.schema.json': toSchema('A knowledge base file of vouch', knowledgeFile),
    'topics.schema.json': toSchema('A file of topics of the vouch catalogue', topicsFile),
    'thesaurus.schema.json': toSchema('A thesaurus file of the vouch catalogue', conceptsFile),
    'language.schema.json': toSchema('A language file of the vouch catalogue', languageFile),
    'config.schema.json': toSchema('vouch.config.yaml', configFile),
  };
}

function toSchema(title: string, schema: z.ZodType): unknown {
  // "input": what a person writes, before defaults and numbers read as words.
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return { $schema, title, ...rest };
}
