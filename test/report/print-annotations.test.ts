import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printForPipeline } from '../../src/report/index.ts';
import { anyFinding, found, RUN } from './any-findings.ts';

const print = (...findings: Parameters<typeof printForPipeline>[1][number][]) =>
  printForPipeline('github', findings, RUN);

describe('annotations for GitHub', () => {
  it('name file, line and column where a text has them', () => {
    expect(print(found({ file: 'kb/backup.yaml', line: 12, column: 5 }))).toMatch(
      /^::error file=kb\/backup\.yaml,line=12,col=5,title=vouch unanswered::Not answered: "Backups\?"/,
    );
  });

  it('open with the cell where a workbook has no lines', () => {
    expect(print(found({ file: 'acme.xlsx', sheet: 'Security', ref: 'D12' }))).toMatch(
      /^::error file=acme\.xlsx,title=vouch unanswered::Security!D12: Not answered/,
    );
  });

  it('have GitHub’s word for each severity', () => {
    const kinds = (['error', 'warning', 'note'] as const).map((severity) => print(found({}, { severity })));
    expect(kinds.map((line) => line.slice(0, line.indexOf(' ')))).toEqual(['::error', '::warning', '::notice']);
  });

  it('say why the config changed a severity', () => {
    expect(print(found({}, { args: { question: 'Q', because: 'known' } }))).toContain('(config: known)');
  });

  it('are one line each, whatever stands in a customer’s file: nothing in it becomes a command of its own', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const lines = print(...findings).split('\n');
        expect(lines.pop()).toBe('');
        expect(lines).toHaveLength(findings.length);
        for (const line of lines) {
          expect(line).toMatch(/^::(error|warning|notice) ([a-z]+=[^:,\r]*,?)+::[^\r]*$/);
          // Every percent sign belongs to one of the five escapes GitHub knows.
          expect(line.replace(/%(25|0D|0A|3A|2C)/g, '')).not.toContain('%');
        }
      }),
    );
  });

  it('are none where nothing was found', () => expect(print()).toBe(''));
});
