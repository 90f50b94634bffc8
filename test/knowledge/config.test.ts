import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { configSchema } from '../../src/knowledge/config-schema.ts';
import { loadConfig } from '../../src/knowledge/index.ts';
import { readPlainConfig } from '../../src/knowledge/read-plain-config.ts';

const load = (text: string) => loadConfig({ file: 'vouch.config.yaml', text }, ['absolute', 'noOwner']);
const mistakes = (text: string) =>
  load(text).findings.map(({ code, place }) => `${place.file}:${place.line}:${place.column} ${code}`);

describe('vouch.config.yaml', () => {
  it('sets what it says and nothing else', () => {
    const { value } = load(
      'kb: ./acme\nlanguage: fr\ndeny-list: [Osprey]\nverified-within-days: 90\ncheck: { max-none: 3, min-coverage: 0.8 }\nrules:\n  absolute: { severity: off, because: we measure it }\n  noOwner:\n    - { severity: note, because: on loan, controls: [a.b] }\n',
    );
    expect(value).toMatchObject({
      kb: './acme',
      language: 'fr',
      languages: null,
      verifiedWithinDays: 90,
      expiresWithinDays: null,
      denyList: ['Osprey'],
      check: { maxMedium: null, maxLow: null, maxNone: 3, minCoverage: 0.8 },
      rules: [
        { code: 'absolute', severity: 'off', because: 'we measure it', controls: null },
        { code: 'noOwner', severity: 'note', because: 'on loan', controls: ['a.b'] },
      ],
    });
  });

  it('may be empty', () => {
    expect(load('').value).toMatchObject({ kb: null, denyList: [], rules: [] });
    expect(load('# nothing yet\n').findings).toEqual([]);
  });

  it('is read the plain way as its schema reads it, or left to the schema', () => {
    const text = fc.constantFrom('fr', 'Fr', '', ' a ', 'off', 'note');
    const value = fc.oneof(
      text,
      fc.integer({ min: -1, max: 3 }),
      fc.double({ noNaN: true }),
      fc.constant(null),
      fc.boolean(),
    );
    const leaf = fc.oneof(value, fc.array(text, { maxLength: 2 }));
    const rule = fc.record(
      { severity: text, because: text, controls: fc.array(text, { maxLength: 2 }) },
      { requiredKeys: [] },
    );
    const config = fc.record(
      {
        ...{ kb: leaf, language: leaf, languages: leaf, 'deny-list': leaf, 'verified-within-days': leaf, odd: leaf },
        check: fc.oneof(leaf, fc.record({ 'max-none': value, 'min-coverage': value }, { requiredKeys: [] })),
        rules: fc.oneof(leaf, fc.dictionary(fc.constantFrom('absolute', 'x'), fc.oneof(leaf, rule, fc.array(rule)))),
      },
      { requiredKeys: [], noNullPrototype: true },
    );
    fc.assert(
      fc.property(config, (data) => {
        const plain = readPlainConfig(data);
        if (plain !== undefined) expect(plain).toEqual(configSchema().parse(data));
      }),
    );
    expect(readPlainConfig({ kb: ' a ', rules: { x: [{ severity: 'off', because: 'b' }] } })).toBeDefined();
  });

  it.each<[string, string, string[]]>([
    ['a key nobody knows', 'kbs: x\n', ['vouch.config.yaml:1:1 unknownKey']],
    [
      'a rule nobody knows',
      'rules:\n  abslute: { severity: off, because: x }\n',
      ['vouch.config.yaml:2:3 unknownRule'],
    ],
    [
      'a rule changed without a reason',
      'rules:\n  absolute: { severity: off }\n',
      ['vouch.config.yaml:2:3 missingKey'],
    ],
    [
      'a severity nobody knows',
      'rules:\n  absolute: { severity: loud, because: x }\n',
      ['vouch.config.yaml:2:25 notOneOf'],
    ],
    ['a share beyond all', 'check: { min-coverage: 80 }\n', ['vouch.config.yaml:1:24 wrongKind']],
    ['days that are none', 'verified-within-days: soon\n', ['vouch.config.yaml:1:23 wrongKind']],
    ['half a row', 'check: { max-none: 1.5 }\n', ['vouch.config.yaml:1:20 wrongKind']],
    ['a language written out', 'language: french\n', ['vouch.config.yaml:1:11 wrongForm']],
    ['a key given twice', 'kb: a\nkb: b\n', ['vouch.config.yaml:2:1 yamlDuplicateKey']],
    ['YAML that is none', 'kb: [\n', ['vouch.config.yaml:2:1 yamlSyntax']],
    ['a list', '- kb\n', ['vouch.config.yaml:1:1 wrongKind']],
  ])('%s has its place', (_name, text, expected) => {
    expect(mistakes(text)).toEqual(expected);
    expect(load(text).value).toBeNull();
    for (const { args } of load(text).findings)
      expect(JSON.stringify(args)).not.toMatch(
        /invalid|undefined|regex|ZodError|Too (?:big|small)|expected (?:string|number)/i,
      );
  });
});
