import * as z from 'zod';
import { SCOPES } from '../model/index.ts';

/** The YAML of the catalogue: topics, concepts and languages. `knowledge/README.md` documents it for those who write it. */

const languageCode = z.string().regex(/^[a-z]{2}$/, { error: 'the two lower-case letters of a language' });
// An unquoted number or yes/no in a list of words is meant as that word.
const word = z.union([z.string().min(1), z.number().transform(String)]);
const wordsByLanguage = z.record(languageCode, z.array(word));

export const topicsFile = z.strictObject({
  topics: z.array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, { error: 'domain.name in lower case' }),
      name: z.record(languageCode, word),
      scope: z.enum(SCOPES),
      asks: z.enum(['position', 'value', 'description', 'policy']),
      good: z.enum(['yes', 'no', 'none']),
      terms: wordsByLanguage.default({}),
      phrasings: wordsByLanguage,
      inverted: wordsByLanguage.default({}),
      standards: z.array(word).default([]),
      neighbours: z.array(z.strictObject({ topic: z.string(), when: wordsByLanguage.default({}) })).default([]),
    }),
  ),
});

export const conceptsFile = z.strictObject({
  /** Ids of concepts that stand in questions about anything. */
  weak: z.array(z.string()).default([]),
  concepts: z
    .array(
      z
        .object({ id: z.string().regex(/^[a-z0-9-]+$/, { error: 'lower-case words joined by hyphens' }) })
        .catchall(z.array(word)),
    )
    .default([]),
});

const cues = [
  'negation',
  'inversion',
  'policy',
  'conditional',
  'future',
  'describe',
  'howMany',
  'which',
  'atLeast',
  'atMost',
  'only',
  'joins',
  'yesNo',
  'states',
  'self',
  'contrast',
  'limit',
  'detail',
] as const;
const headers = ['id', 'section', 'question', 'answer', 'comment', 'help', 'evidence', 'reserved'] as const;
const positions = ['yes', 'no', 'limited', 'notApplicable', 'planned'] as const;
const words = z.array(word).default([]);

export const languageFile = z.strictObject({
  code: languageCode,
  name: z.string(),
  stemmer: z.string().default('none'),
  stopwords: words,
  answers: z.strictObject(keyed(positions)),
  headers: z.strictObject(keyed(headers)),
  cues: z.strictObject(keyed(cues)),
  scopes: z.partialRecord(z.enum(SCOPES), z.array(word)).default({}),
  units: z.record(z.string(), z.array(word)).default({}),
});

function keyed<const K extends string>(keys: readonly K[]): Record<K, typeof words> {
  return Object.fromEntries(keys.map((key) => [key, words])) as Record<K, typeof words>;
}
