import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/knowledge/index.ts';
import { RULE_CODES } from '../../src/lint/index.ts';
import { resolveDisagreement, type SourceFile } from '../../src/pipeline/index.ts';
import { SHARED } from '../shared.ts';
import { filesIn, HOME, lint } from './fixtures.ts';

const kizeo = filesIn(join(HOME, 'knowledge/kizeo'));
const found = lint(kizeo);
const disagreeing = (findings = found) => [
  ...new Set(findings.filter(({ code }) => code === 'sourcesDisagree').map(({ args }) => String(args.control))),
];

/** Controls whose documents differ beyond the shared table, seen when both were read side by side; their readings are recorded. */
const ADDED = [
  'anonymisation.possible',
  'backup.access',
  'cloud.anti-ddos',
  'cloud.antivirus',
  'hosting.client-encryption',
  'hosting.dedicated-servers',
  'hosting.intersite-encryption',
  'hosting.intersite-private-network',
  'hosting.location-outside-france',
  'personal-data.customer-responsibility',
  'physical.equipment-theft',
  'physical.response-time',
  'provider.aws.hds',
  'provider.claranet.iso-27001',
  'retention.end-of-contract',
  'rights.restriction',
];
const table = join(SHARED, 'reference/controls.tsv');

describe('the knowledge base of Kizeo', () => {
  it.skipIf(!existsSync(table))(
    'shows every control on which its two documents differ, those added, and no other',
    () => {
      const [head = '', ...rows] = readFileSync(table, 'utf8').trim().split(/\r?\n/);
      const differs = head.split('\t').indexOf('differs');
      const expected = rows
        .map((row) => row.split('\t'))
        .filter((cells) => /^(?:position|figure|name|detail)$/.test(cells[differs] ?? ''))
        .map(([id]) => id!);
      expect(expected.length).toBeGreaterThan(20);
      expect(disagreeing().sort()).toEqual([...expected, ...ADDED].sort());
    },
  );

  it('has texts that agree over their three languages, whatever the documents say', () => {
    const codes = ['positionDiffers', 'numberDiffers', 'unitDiffers', 'dateDiffers', 'standardDiffers', 'nameDiffers'];
    expect(found.filter(({ code }) => codes.includes(code) || code === 'languageMissing')).toEqual([]);
  });

  it('shows none once each is resolved, with one line changed for each, as a person would have changed it', () => {
    const before = found.filter(({ code }) => code === 'sourcesDisagree');
    let files: SourceFile[] = kizeo;
    for (const { args } of before) {
      const { control, which } = args;
      const changed = resolveDisagreement(files, String(control), { reading: 'fr', which: Number(which) });
      const old = files.find(({ file }) => file === changed.file)!.text.split('\n');
      const lines = changed.text.split('\n');
      const changes = lines.flatMap((line, at) => (line === old[at] ? [] : [[old[at], line]]));
      expect(lines).toHaveLength(old.length);
      expect(changes).toEqual([['        resolved: null', '        resolved: fr']]);
      files = files.map((source) => (source.file === changed.file ? changed : source));
    }
    expect(disagreeing(lint(files))).toEqual([]);
  });

  it('passes: nothing is an error, and every warning and note is explained in the config', () => {
    const file = join(HOME, 'vouch.config.yaml');
    const { value: config, findings } = loadConfig({ file, text: readFileSync(file, 'utf8') }, RULE_CODES);
    expect(findings).toEqual([]);
    const { denyList, rules } = config!;
    const left = lint(kizeo, { denyList, rules, asOf: '2026-11-22' });
    expect(left.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(left.filter(({ args }) => args.because === undefined)).toEqual([]);
  });
});
