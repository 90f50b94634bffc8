import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Finding } from '../../src/model/index.ts';
import { printForPipeline } from '../../src/report/index.ts';
import { anyFinding, found, RUN } from './any-findings.ts';

const SCHEMA = z.fromJSONSchema(
  JSON.parse(readFileSync(join(import.meta.dirname, '../schemas/sarif-2.1.0-subset.json'), 'utf8')),
);
const log = (findings: readonly Finding[], run = RUN) => JSON.parse(printForPipeline('sarif', findings, run));
const problemsOf = (value: unknown) => SCHEMA.safeParse(value).error?.issues ?? [];
const resultOf = (finding: Finding) => log([finding]).runs[0].results[0];

describe('SARIF', () => {
  it('keeps to the schema, whatever stands in a customer’s file', () => {
    fc.assert(fc.property(fc.array(anyFinding), (findings) => void expect(problemsOf(log(findings))).toEqual([])));
  });

  it('would be caught by the schema if it strayed', () => {
    const good = log([found({ file: 'a.yaml', line: 3, column: 1 })]);
    const { results, ...run } = good.runs[0];
    const [result] = results;
    const strayed = [
      { ...good, version: '2.0.0' },
      { ...good, runs: [run] },
      { ...good, runs: [{ ...run, results: [{ ...result, level: 'notice' }] }] },
      { ...good, runs: [{ ...run, results: [{ ...result, line: 3 }] }] },
      {
        ...good,
        runs: [
          {
            ...run,
            results: [{ ...result, locations: [{ physicalLocation: { artifactLocation: { uri: 'a b.yaml' } } }] }],
          },
        ],
      },
    ];
    expect(problemsOf(good)).toEqual([]);
    for (const log of strayed) expect(problemsOf(log)).not.toEqual([]);
  });

  it('gives file, line and column of a text', () => {
    expect(resultOf(found({ file: 'kb/sécurité & co.yaml', line: 12, column: 5 }))).toMatchObject({
      ruleId: 'unanswered',
      level: 'error',
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'kb/s%C3%A9curit%C3%A9%20%26%20co.yaml' },
            region: { startLine: 12, startColumn: 5 },
          },
        },
      ],
    });
  });

  it('gives a cell as a logical location of its workbook, which has no lines', () => {
    const { locations } = resultOf(found({ file: 'acme.xlsx', sheet: 'Sécurité', ref: 'D12' }));
    expect(locations).toEqual([
      {
        physicalLocation: { artifactLocation: { uri: 'acme.xlsx' } },
        logicalLocations: [{ name: 'D12', fullyQualifiedName: 'Sécurité!D12', kind: 'cell' }],
      },
    ]);
  });

  it('makes a URI of a path of any system', () => {
    const uri = (file: string) => resultOf(found({ file })).locations[0].physicalLocation.artifactLocation.uri;
    expect(uri('kb\\a.yaml')).toBe('kb/a.yaml');
    expect(uri('C:\\kb\\a b.yaml')).toBe('file:///C:/kb/a%20b.yaml');
    expect(uri('/srv/kb/a.yaml')).toBe('file:///srv/kb/a.yaml');
  });

  it('lists each rule met once, and every result points at its own', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const { tool, results } = log(findings).runs[0];
        const ids: string[] = tool.driver.rules.map(({ id }: { id: string }) => id);
        expect(ids).toEqual([...new Set(findings.map(({ code }) => code))].sort());
        for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
      }),
    );
  });

  it('tells what a rule is about without the words of one case', () => {
    const [rule] = log([found({})]).runs[0].tool.driver.rules;
    expect(rule.shortDescription.text).toMatch(/^Not answered: "…"/);
  });

  it('says when the run could not be finished', () => {
    expect(log([], { ...RUN, finished: false }).runs[0].invocations).toEqual([{ executionSuccessful: false }]);
  });
});
