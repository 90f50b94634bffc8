import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { printForPipeline } from '../../src/report/index.ts';
import { found, RUN } from '../report/any-findings.ts';
import { runTool } from './run-tool.ts';

const HOME = resolve(import.meta.dirname, '../..');
const TOOLS = join(HOME, 'bench/node_modules/.bin');
const folder = mkdtempSync(join(tmpdir(), 'vouch-validators-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FINDINGS = [
  found({ file: 'answers/acme.xlsx', sheet: 'Sécurité', ref: 'D12' }),
  found({ file: 'answers/acme.xlsx' }, { code: 'underCoverage', args: { answered: 1, questions: 2, share: 50 } }),
  found({ file: 'kb/a b.yaml', line: 12, column: 5 }, { severity: 'warning', args: { question: '<&"\u0000\ud800' } }),
  found({ file: 'kb/é.yaml', line: 1, column: 1 }, { severity: 'note', code: 'yamlSyntax' }),
  found({}, { code: 'warningsNotAllowed', args: { count: 1, most: 0 } }),
];

describe('validators of others', () => {
  it('Microsoft’s finds SARIF without an error against the official schema', () => {
    // It is made for a desktop's languages; none is needed to read JSON.
    process.env.DOTNET_SYSTEM_GLOBALIZATION_INVARIANT = '1';
    for (const [name, findings] of Object.entries({ some: FINDINGS, none: [] })) {
      const file = join(folder, `${name}.sarif`);
      writeFileSync(file, printForPipeline('sarif', findings, RUN));
      const { code, text } = runTool(join(TOOLS, 'sarif-multitool'), ['validate', file]);
      // It says nothing at all of a file that it cannot read; of this one it says that vouch has no address on the web.
      expect(text).toContain('SARIF2005');
      expect(text).not.toMatch(/: error /);
      expect(code).toBe(0);
    }
  });

  it('and it would find one', () => {
    const file = join(folder, 'wrong.sarif');
    writeFileSync(file, printForPipeline('sarif', FINDINGS, RUN).replace('"startLine": 12', '"startLine": 0'));
    expect(runTool(join(TOOLS, 'sarif-multitool'), ['validate', file]).text).toMatch(/: error /);
  });

  it('libxml2 finds JUnit XML as the schema says', () => {
    const program =
      'import sys; from lxml import etree; schema = etree.XMLSchema(etree.parse(sys.argv[1])); [schema.assertValid(etree.parse(f)) for f in sys.argv[2:]]';
    const files = Object.entries({ some: FINDINGS, none: [] }).map(([name, findings]) => {
      const file = join(folder, `${name}.xml`);
      writeFileSync(file, printForPipeline('junit', findings, RUN));
      return file;
    });
    const schema = join(HOME, 'test/schemas/junit.xsd');
    expect(runTool('/usr/bin/python3', ['-c', program, schema, ...files])).toEqual({ code: 0, text: '' });
    const wrong = join(folder, 'wrong.xml');
    writeFileSync(wrong, printForPipeline('junit', FINDINGS, RUN).replace(' classname=', ' class='));
    expect(runTool('/usr/bin/python3', ['-c', program, schema, wrong]).text).toContain('DocumentInvalid');
  });
});
