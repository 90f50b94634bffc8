import * as z from 'zod';
import { catalogueSchemas } from './catalogue-schema.ts';
import { configSchema } from './config-schema.ts';
import { knowledgeSchemas } from './control-schema.ts';

/**
 * The JSON Schema (draft 2020-12) of each kind of YAML file, by the name of its file under `schemas/`: what an editor completes and
 * checks with. Made from the very schemas that the tool reads with.
 *
 * @param ruleCodes the rules of lint, which an editor then completes in a config.
 */
export function jsonSchemas(ruleCodes: readonly string[]): Readonly<Record<string, unknown>> {
  const { conceptsFile, languageFile, topicsFile } = catalogueSchemas();
  return {
    'knowledge.schema.json': toSchema('A knowledge base file of vouch', knowledgeSchemas().knowledgeFile),
    'topics.schema.json': toSchema('A file of topics of the vouch catalogue', topicsFile),
    'thesaurus.schema.json': toSchema('A thesaurus file of the vouch catalogue', conceptsFile),
    'language.schema.json': toSchema('A language file of the vouch catalogue', languageFile),
    'config.schema.json': withRules(toSchema('vouch.config.yaml', configSchema()), ruleCodes),
  };
}

/** The rules are another room's: the reading schema takes any name and says of a wrong one what there is. */
function withRules(schema: z.core.JSONSchema.BaseSchema, ruleCodes: readonly string[]) {
  const rules = schema.properties?.rules as z.core.JSONSchema.BaseSchema;
  return {
    ...schema,
    properties: { ...schema.properties, rules: { ...rules, propertyNames: { enum: [...ruleCodes] } } },
  };
}

function toSchema(title: string, schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  // "input": what a person writes, before defaults and numbers read as words.
  return { title, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) };
}
