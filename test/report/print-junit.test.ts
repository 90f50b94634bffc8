import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/index.ts';
import { printForPipeline } from '../../src/report/index.ts';
import { parseXml, type XmlElement } from '../../src/verify/xml-tree.ts';
import { anyFinding, found, RUN } from './any-findings.ts';

/** Read with a reader that shares nothing with the printer. */
const read = (findings: readonly Finding[], run = RUN) => parseXml(printForPipeline('junit', findings, run)).root;
const counted = (element: XmlElement) => ['tests', 'failures', 'errors'].map((name) => element.attribute(name));

describe('JUnit XML', () => {
  it('has a suite for each file and a failed case for each error, by code and cell', () => {
    const root = read([
      found({ file: 'answers/acme.xlsx', sheet: 'Security', ref: 'D12' }),
      found({ file: 'kb/backup.yaml', line: 12, column: 5 }),
    ]);
    expect(root.elements.map((suite) => suite.attribute('name'))).toEqual(['answers/acme.xlsx', 'kb/backup.yaml']);
    const [first, second] = root.elements.map((suite) => suite.elements[0]!);
    expect(first!.attribute('name')).toBe('unanswered Security!D12');
    expect(first!.child('failure')!.attribute('message')).toMatch(/^Security!D12: Not answered: "Backups\?"/);
    expect(second!.child('failure')!.text).toMatch(/^kb\/backup\.yaml:12:5: error unanswered: /);
    expect(counted(root)).toEqual(['2', '2', '0']);
  });

  it('passes warnings and notes, with their words beside them', () => {
    const root = read([found({ file: 'answers/acme.xlsx' }, { severity: 'warning' })]);
    expect(counted(root)).toEqual(['1', '0', '0']);
    expect(root.elements[0]!.elements[0]!.child('system-out')!.text).toMatch(/^warning: Not answered/);
  });

  it('has one passed case for a file in which nothing was found: an empty report would be taken for a broken run', () => {
    const root = read([], { ...RUN, files: ['a.xlsx', 'b.xlsx'] });
    expect(counted(root)).toEqual(['2', '0', '0']);
    expect(root.elements.map((suite) => suite.elements.map((one) => one.elements))).toEqual([[[]], [[]]]);
  });

  it('is well-formed and counts right, whatever stands in a customer’s file', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const text = printForPipeline('junit', findings, RUN);
        // XML 1.0, clause 2.2.
        expect(text).toMatch(/^[\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u);
        const root = parseXml(text).root;
        const cases = root.elements.flatMap((suite) => suite.elements);
        const failures = cases.filter((one) => one.child('failure'));
        expect(counted(root)).toEqual([`${cases.length}`, `${failures.length}`, '0']);
        expect(failures).toHaveLength(findings.filter(({ severity }) => severity === 'error').length);
        for (const suite of root.elements) expect(suite.attribute('tests')).toBe(`${suite.elements.length}`);
      }),
    );
  });
});
