import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knowledgeSchemas } from '../../src/knowledge/control-schema.ts';
import { readPlainKnowledge } from '../../src/knowledge/read-plain-knowledge.ts';
import { readPlainYaml } from '../../src/knowledge/read-plain-yaml.ts';
import { SCOPES } from '../../src/model/index.ts';

/** What the schema makes of it; undefined when it finds anything wrong. */
const judged = (data: unknown) => knowledgeSchemas().knowledgeFile.safeParse(data).data;

function agrees(data: unknown): void {
  const plain = readPlainKnowledge(data);
  if (plain !== undefined) expect({ data, read: plain }).toStrictEqual({ data, read: judged(data) });
}

const shipped = readdirSync('knowledge/kizeo').map((name) => ({
  name,
  data: readPlainYaml(readFileSync(`knowledge/kizeo/${name}`, 'utf8')),
}));

const sentence = fc.constantFrom('Oui', ' Les sauvegardes. ', 'AES-256', '30 jours', 'é');
const identifier = fc.constantFrom('backup', 'backup.encryption', 'aws-eu.2');
const code = fc.constantFrom('fr', 'es', 'en', 'de');
const translated = fc.dictionary(code, sentence);
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2040-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))
  .filter((text) => !text.endsWith('-02-29'));
const nullable = <T>(inner: fc.Arbitrary<T>) => fc.option(inner, { nil: null });
const audience = fc.constantFrom('public', 'nda', 'internal');
const source = fc.record({ document: sentence, section: sentence });
const figure = fc.oneof(sentence, fc.nat(), fc.double({ noNaN: true, noDefaultInfinity: true }));

const reply = fc.constantFrom('yes', 'no', 'limited', 'notApplicable', 'planned', 'value');
const settled = fc.record(
  {
    text: sentence,
    answer: reply,
    words: nullable(sentence),
    comment: nullable(sentence),
    section: sentence,
    after: sentence,
    number: sentence,
    against: reply,
    from: sentence,
    seen: sentence,
  },
  { requiredKeys: ['text', 'answer', 'seen'] },
);

const control = fc.record(
  {
    id: identifier,
    status: fc.oneof(figure, fc.boolean()),
    label: translated,
    comment: translated,
    about: fc.constantFrom(...SCOPES),
    provider: nullable(sentence),
    owner: nullable(sentence),
    verified: nullable(day),
    validUntil: nullable(day),
    source: nullable(source),
    audience,
    topics: fc.array(
      fc.oneof(
        identifier,
        fc.record(
          { topic: identifier, inverted: fc.boolean(), answer: fc.constantFrom('Oui', 'no', ' Limité ', 'value') },
          { requiredKeys: ['topic'], noNullPrototype: true },
        ),
      ),
    ),
    touches: fc.array(identifier),
    phrasings: fc.dictionary(code, fc.array(fc.oneof(sentence, settled))),
    disagreements: fc.array(
      fc.record(
        {
          kind: fc.constantFrom('position', 'figure', 'name', 'detail', 'wording'),
          readings: translated,
          disputed: fc.array(figure),
          resolved: nullable(sentence),
        },
        { requiredKeys: ['kind', 'readings'] },
      ),
    ),
  },
  { requiredKeys: ['id', 'status', 'label', 'comment', 'about'] },
);

/** A file in which nothing is wrong, with any of the keys that may be left out. */
const rightFile = fc
  .record(
    {
      knowledgeBase: fc.record(
        {
          name: identifier,
          vendorNames: fc.array(sentence),
          providers: fc.dictionary(sentence, fc.array(sentence)),
        },
        { requiredKeys: ['name'] },
      ),
      defaults: fc.record({ owner: nullable(sentence), source, audience }, { requiredKeys: [] }),
      controls: fc.array(control, { maxLength: 3 }),
    },
    { requiredKeys: [] },
  )
  // As YAML gives it: groups are plain objects.
  .map((data) => JSON.parse(JSON.stringify(data)) as object);

/** What stands there by mistake, or nearly so. */
const stray = fc.oneof(
  fc.constantFrom<unknown>(null, '', '  ', true, 0, -0, 1e21, 2.5, Number.NaN, Number.POSITIVE_INFINITY, [], {}, [[]]),
  fc.constantFrom<unknown>(
    '2026-02-29',
    '2024-02-29',
    '2026-2-1',
    '2026-04-31',
    '0000-01-01',
    'FR',
    'A.b',
    'a..b',
    'a\n',
  ),
  fc.constantFrom<unknown>(
    { fr: '' },
    { fra: 'x' },
    { topic: 'a', inverted: 1 },
    { topic: 'a', answer: 'Peut-être' },
    { topic: 'a', more: 1 },
    ['a', null],
  ),
  sentence,
  fc.jsonValue({ maxDepth: 1 }),
);

describe('the plain reading of a knowledge base file', () => {
  it.each(shipped)('takes $name of the shipped knowledge base, and reads it as the schema does', ({ data }) => {
    expect(readPlainKnowledge(data)).toBeDefined();
    agrees(data);
  });

  it('takes every file in which nothing is wrong, and reads it as the schema does', () => {
    fc.assert(
      fc.property(rightFile, (data) => {
        expect(readPlainKnowledge(data)).toBeDefined();
        agrees(data);
      }),
      { numRuns: 300 },
    );
  });

  it('never takes what the schema would refuse or read otherwise, whatever stands at one place', () => {
    fc.assert(
      fc.property(rightFile, fc.nat(), stray, fc.boolean(), (data, at, value, isMore) => {
        agrees(isMore ? withMore(data, at, value) : withStray(data, at, value));
      }),
      { numRuns: 2000 },
    );
  });

  it('takes no day that the calendar does not have', () => {
    const written = { id: 'a', status: 'Oui', label: {}, comment: {}, about: 'platform' };
    for (const year of ['0000', '1900', '2000', '2024', '2026']) {
      for (let month = 0; month <= 13; month++) {
        for (let ofMonth = 0; ofMonth <= 32; ofMonth++) {
          const verified = [year, month, ofMonth].map((part) => String(part).padStart(2, '0')).join('-');
          agrees({ controls: [{ ...written, verified }] });
        }
      }
    }
  });

  it('leaves what is no file of this kind to the schema', () => {
    for (const data of [null, undefined, [], 'text', 3, { controls: null }, { more: 1 }])
      expect(readPlainKnowledge(data)).toBe(undefined);
  });
});

/** Every group and list in the data. */
function places(value: unknown): object[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value, ...Object.values(value).flatMap(places)];
}

/** The data with one of its values replaced, or taken out where that is undefined. */
function withStray(data: object, at: number, value: unknown): object {
  const copy = structuredClone(data);
  const slots = places(copy).flatMap((place) => Object.keys(place).map((key) => [place, key] as const));
  const slot = slots[at % Math.max(slots.length, 1)];
  if (slot) Object.assign(slot[0], { [slot[1]]: value });
  return copy;
}

/** The data with a key or an item more. */
function withMore(data: object, at: number, value: unknown): object {
  const copy = structuredClone(data);
  const all = places(copy);
  const place = all[at % all.length]!;
  const keys = ['fr', 'pt', 'note', 'owner', 'inverted', 'controls', 'toString', '1', 'FR'];
  if (Array.isArray(place)) place.push(value);
  else Object.assign(place, { [keys[at % keys.length]!]: value });
  return copy;
}
