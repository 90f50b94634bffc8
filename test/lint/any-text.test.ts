import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFinding } from '../../src/report/index.ts';
import { LINT_FIXTURES, lint } from './fixtures.ts';

const planted = ['contradictions.yaml', 'parity.yaml', 'sources.yaml', 'life.yaml'].map((name) =>
  readFileSync(join(LINT_FIXTURES, 'planted', name), 'utf8'),
);
const head = { file: 'head.yaml', text: 'knowledgeBase: { name: a }\n' };

/** A planted file with one stretch of it replaced by something odd. */
const damaged = fc
  .record({
    text: fc.constantFrom(...planted),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    length: fc.integer({ min: 0, max: 40 }),
    odd: fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom(
        '\t',
        '\r',
        '\0',
        '&a ',
        '*a ',
        '!x ',
        '? ',
        '- ',
        ': ',
        '|',
        '>',
        '[',
        '}',
        '"',
        '---\n',
        '%',
        '\ufeff',
        '<<: *a',
      ),
    ),
  })
  .map(({ text, at, length, odd }) => {
    const from = Math.floor(at * text.length);
    return text.slice(0, from) + odd + text.slice(from + length);
  });

describe('whatever stands in a file', () => {
  it('lint ends in findings, each with its place and a whole sentence', () => {
    fc.assert(
      fc.property(damaged, (text) => {
        for (const finding of lint([head, { file: 'kb.yaml', text }], { asOf: '2026-11-22', denyList: ['Dropbox'] })) {
          const { file, line = 0, column = 0 } = finding.place;
          expect(['kb.yaml', 'head.yaml']).toContain(file);
          expect(line).toBeGreaterThan(0);
          expect(column).toBeGreaterThan(0);
          expect(line).toBeLessThanOrEqual(text.split(/\r\n?|\n/).length + 1);
          expect(describeFinding(finding)).not.toMatch(/undefined|\{\w+\}|\[object/);
        }
      }),
      { numRuns: 100 },
    );
  });
});
