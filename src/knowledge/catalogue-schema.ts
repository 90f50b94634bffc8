import * as z from 'zod';
import { SCOPES } from '../model/index.ts';

let schemas: ReturnType<typeof buildSchemas> | undefined;

/**
 * The YAML of the catalogue: topics, concepts and languages. `knowledge/README.md` documents it for those who write it. Built when
 * first asked for: a run with the shipped catalogue does without.
 */
export function catalogueSchemas() {
  schemas ??= buildSchemas();
  return schemas;
}

const cues = [
  'negation',
  'deniesNothing',
  'plainNot',
  'lacking',
  'inversion',
  'turning',
  'narrowing',
  'vendorAlone',
  'dated',
  'openTo',
  'selfNamed',
  'adjunct',
  'otherParty',
  'weMust',
  'pronounAfter',
  'verbAfter',
  'relative',
  'determiner',
  'opener',
  'generic',
  'participle',
  'helpingVerb',
  'being',
  'switchingOff',
  'policy',
  'conditional',
  'future',
  'describe',
  'content',
  'howMany',
  'which',
  'atLeast',
  'atMost',
  'beyond',
  'only',
  'joins',
  'yesNo',
  'states',
  'self',
  'itself',
  'contrast',
  'limit',
  'until',
  'detail',
  'request',
  'obligation',
  'haveTo',
  'demand',
  'offered',
  'addressed',
  'ours',
  'confirm',
  'place',
  'person',
  'alternative',
  'between',
  'together',
  'supposing',
  'every',
  'able',
  'vague',
  'horizon',
  'unaided',
  'alongWith',
  'ourDocument',
  'ofVendor',
  'forGood',
  'handOver',
  'orElse',
  'inRole',
] as const;
const headers = ['id', 'section', 'question', 'answer', 'comment', 'help', 'evidence', 'reserved'] as const;
const positions = ['yes', 'no', 'limited', 'notApplicable', 'planned'] as const;
function buildSchemas() {
  const languageCode = z.string().regex(/^[a-z]{2}$/, { error: 'the two lower-case letters of a language' });
  // An unquoted number or yes/no in a list of words is meant as that word.
  const word = z.union([z.string().min(1), z.number().transform(String)]);
  const wordsByLanguage = z.record(languageCode, z.array(word));

  const topicsFile = z.strictObject({
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
        implies: z
          .partialRecord(z.enum(['yes', 'no', 'value']), z.record(z.string(), z.enum(['yes', 'no'])))
          .default({}),
        neighbours: z.array(z.strictObject({ topic: z.string(), when: wordsByLanguage.default({}) })).default([]),
      }),
    ),
  });

  const conceptsFile = z.strictObject({
    /** Ids of concepts that stand in questions about anything. */
    weak: z.array(z.string()).default([]),
    /** Products that stand for their kind among its words ("Nessus" for a vulnerability scanner): who has one of the kind may have another. */
    products: z.array(word).default([]),
    concepts: z
      .array(
        z
          .object({ id: z.string().regex(/^[a-z0-9-]+$/, { error: 'lower-case words joined by hyphens' }) })
          .catchall(z.array(word)),
      )
      .default([]),
  });

  const words = z.array(word).default([]);

  const languageFile = z.strictObject({
    code: languageCode,
    name: z.string(),
    stemmer: z.string().default('none'),
    stopwords: words,
    answers: z.strictObject(keyed(positions, words)),
    headers: z.strictObject(keyed(headers, words)),
    cues: z.strictObject(keyed(cues, words)),
    scopes: z.partialRecord(z.enum(SCOPES), z.array(word)).default({}),
    opposites: z.array(z.tuple([z.array(word), z.array(word)])).default([]),
    units: z.record(z.string(), z.array(word)).default({}),
  });

  return { topicsFile, conceptsFile, languageFile };
}

function keyed<const K extends string, W>(keys: readonly K[], words: W): Record<K, W> {
  return Object.fromEntries(keys.map((key) => [key, words])) as Record<K, W>;
}
