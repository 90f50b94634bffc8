import * as z from 'zod';
import { POSITIONS, SCOPES } from '../model/index.ts';
import { readReply } from './read-status.ts';

type Schemas = ReturnType<typeof buildSchemas>;

let schemas: Schemas | undefined;

/**
 * The YAML of a knowledge base file. The README documents it for those who write one. Built when first asked for: a file in which
 * nothing is wrong does without (read-plain-knowledge.ts).
 */
export function knowledgeSchemas(): Schemas {
  schemas ??= buildSchemas();
  return schemas;
}

export type KnowledgeFile = z.infer<Schemas['knowledgeFile']>;
export type BaseHead = z.infer<Schemas['baseHead']>;
export type ControlEntry = z.infer<Schemas['controlEntry']>;

function buildSchemas() {
  const languageCode = z.string().regex(/^[a-z]{2}$/, { error: 'the two lower-case letters of a language' });
  const sentence = z.string().trim().min(1);
  const translated = z.record(languageCode, sentence);
  const identifier = z
    .string()
    .regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/, { error: 'lower-case words joined by dots and hyphens' });
  const isoDate = z.iso.date({
    error: (issue) => (issue.code === 'invalid_format' ? 'a date such as 2026-01-31' : undefined),
  });

  const disagreement = z.strictObject({
    kind: z.enum(['position', 'figure', 'name', 'detail', 'wording']),
    readings: translated,
    disputed: z.array(z.union([sentence, z.number().transform(String)])).default([]),
    resolved: sentence.nullable().default(null),
  });

  const source = z.strictObject({ document: sentence, section: sentence });

  const phrasing = z.union([
    sentence,
    z.strictObject({
      text: sentence,
      answer: z.enum([...POSITIONS, 'value']),
      /** What stood in the answer's cell, where that is not the reply's own word; null: it stayed empty. */
      words: sentence.nullable().optional(),
      /** The comment that went with it, null for none; the control's own when absent. */
      comment: sentence.nullable().optional(),
      /** What tells it from a question of the same words: the headings above, the question it hangs on, its number. */
      section: sentence.optional(),
      after: sentence.optional(),
      number: sentence.optional(),
      /** What the control itself says to it, where the person said otherwise. */
      against: z.enum([...POSITIONS, 'value']).optional(),
      from: sentence.optional(),
      seen: sentence,
    }),
  ]);

  const topicLink = z.strictObject({
    topic: identifier,
    inverted: z.boolean().default(false),
    answer: z
      .string()
      .transform(readReply)
      .pipe(z.enum([...POSITIONS, 'value']))
      .optional(),
  });

  const controlEntry = z.strictObject({
    id: identifier,
    // YAML 1.2 reads `Oui` as text but an unquoted number or `true` as such: both are meant as written.
    status: z.union([sentence, z.number().transform(String), z.boolean().transform((yes) => (yes ? 'yes' : 'no'))]),
    label: translated,
    comment: translated,
    about: z.enum(SCOPES),
    provider: sentence.nullable().default(null),
    owner: sentence.nullable().optional(),
    verified: isoDate.nullable().default(null),
    verifiedBy: sentence.nullable().optional(),
    /** When each language's text was last changed: lint tells from it which one is older than the others. */
    updated: z.record(languageCode, isoDate).optional(),
    validUntil: isoDate.nullable().default(null),
    source: source.nullable().optional(),
    audience: z.enum(['public', 'nda', 'internal']).optional(),
    topics: z.array(z.union([identifier, topicLink])).default([]),
    touches: z.array(identifier).default([]),
    phrasings: z.record(languageCode, z.array(phrasing)).default({}),
    draft: z.boolean().default(false),
    disagreements: z.array(disagreement).default([]),
    /** Names of documents that prove it, listed in the head. */
    evidence: z.array(sentence).optional(),
  });

  const baseHead = z.strictObject({
    name: identifier,
    vendorNames: z.array(sentence).default([]),
    providers: z.record(z.string(), z.array(sentence)).default({}),
    /** Documents that prove controls, by name: what each is, or where it lies. */
    evidence: z.record(z.string(), sentence).optional(),
  });

  const knowledgeFile = z.strictObject({
    knowledgeBase: baseHead.optional(),
    defaults: z
      .strictObject({
        owner: sentence.nullable().optional(),
        source: source.optional(),
        audience: z.enum(['public', 'nda', 'internal']).optional(),
      })
      .default({}),
    controls: z.array(controlEntry).default([]),
  });

  return { knowledgeFile, baseHead, controlEntry };
}
