import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_CODES } from '../../src/lint/index.ts';
import { RULES } from '../../src/lint/rules.ts';
import { hasSentence } from '../../src/report/sentences.ts';
import { HOME } from './fixtures.ts';

const page = readFileSync(join(HOME, 'docs/lint.md'), 'utf8');
/** Code -> the lines under its heading. */
const sections = new Map(
  page
    .split(/^### /m)
    .slice(1)
    .map((section) => [/^`(\w+)`/.exec(section)?.[1] ?? '', section]),
);
/** What loading a knowledge base finds. */
const LOADING = [
  ...['yamlSyntax', 'yamlDuplicateKey', 'yamlAlias', 'unknownKey', 'missingKey', 'wrongKind', 'notOneOf', 'tooShort'],
  ...['wrongForm', 'noHead', 'secondHead', 'noControls', 'duplicateControl', 'unknownProvider', 'unknownTopic'],
  'unknownEvidence',
];

describe('docs/lint.md', () => {
  it.each(RULES.map(({ code, severity }) => [code, severity]))(
    'says of %s that it is of severity %s, what it means and what to do',
    (code, severity) => {
      const section = sections.get(code) ?? '';
      expect(section.split('\n')[0]).toContain(`(${severity}`);
      expect(section).toMatch(/\*\*Means\*\*: .{20,}/s);
      expect(section).toMatch(/\*\*Do\*\*: .{10,}/s);
    },
  );

  it('says the same of what loading finds, and of nothing that does not exist', () => {
    expect([...sections.keys()].sort()).toEqual([...RULE_CODES, ...LOADING].sort());
    for (const code of LOADING) expect(sections.get(code)).toMatch(/\*\*Means\*\*: .*\*\*Do\*\*: /s);
  });

  it('has a sentence in the report for each', () => {
    expect([...RULE_CODES, ...LOADING].filter((code) => !hasSentence(code))).toEqual([]);
  });

  it('names each rule once', () => {
    expect(new Set(RULE_CODES).size).toBe(RULE_CODES.length);
  });
});
