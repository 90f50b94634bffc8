import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/index.ts';
import { temporaryFolder, vouch } from './fake-world.ts';
import { writeWorkbook } from './write-workbook.ts';

const KNOWLEDGE = `knowledgeBase: { name: acme }
defaults: { audience: public }
controls:
  - id: backup.encryption
    status: Yes
    label: { en: Encryption of backups }
    comment: { en: "We encrypt our backups." }
    about: platform
    topics: [backup.encryption]
`;

const HEADER = ['No.', 'Question', 'Answer', 'Comment'];
const OLD = {
  Security: [
    HEADER,
    ['1', 'Are your backups encrypted?', 'Yes', 'We encrypt our backups.'],
    ['2', 'Do you breed llamas on your premises?', 'No', 'We breed none.'],
    ['3', 'Are logs kept for 6 months?', 'Yes', 'For a year.'],
    ['4', 'Who is your insurer?', 'Contoso Mutual', ''],
    ['5', 'Do you use fax machines?', 'No', ''],
    ['6', 'Do you train your staff?', '', ''],
  ],
};
const NEW = {
  Intro: [['Please answer by Friday.']],
  Security: [
    HEADER,
    ['1.1', 'Do you encrypt your backups?', '', ''],
    ['1.2', 'Do you breed llamas on your premises?', '', ''],
    ['1.3', 'Are logs kept for 12 months?', '', ''],
    ['1.4', 'Who is your insurer?', '', ''],
    ['1.5', 'Do you train your staff?', '', ''],
    ['1.6', 'Do you own a zeppelin?', '', ''],
  ],
};

function files() {
  const folder = temporaryFolder();
  const kb = join(folder, 'kb.yaml');
  writeFileSync(kb, KNOWLEDGE);
  const old = writeWorkbook(join(folder, 'old.xlsx'), OLD);
  const now = writeWorkbook(join(folder, 'new.xlsx'), NEW);
  return { folder, kb, old, now, output: join(folder, 'new.filled.xlsx') };
}

function recordOf(output: string): RunRecord {
  return JSON.parse(readFileSync(`${output}.vouch.json`, 'utf8'));
}

describe('migrate', () => {
  it('carries over what is asked again, leaves the rest with its reason, and changes nothing else', async () => {
    const { kb, old, now, output } = files();
    const before = readFileSync(now);
    const { code, out } = await vouch(['migrate', old, now, '--kb', kb]);
    expect(code).toBe(0);
    expect(readFileSync(now).equals(before)).toBe(true);
    const rows = recordOf(output).rows.map(({ flag, written, proposed, reasons }) => ({
      flag,
      written,
      proposed,
      codes: reasons.map((reason) => reason.code).join(' '),
    }));
    const none = { flag: 'none', written: {}, proposed: {} };
    expect(rows).toEqual([
      {
        flag: 'high',
        written: { C2: 'Yes', D2: 'We encrypt our backups.' },
        proposed: { C2: 'Yes', D2: 'We encrypt our backups.' },
        codes: 'CARRIED',
      },
      {
        flag: 'high',
        written: { C3: 'No', D3: 'We breed none.' },
        proposed: { C3: 'No', D3: 'We breed none.' },
        codes: 'CARRIED',
      },
      { flag: 'medium', written: {}, proposed: { C4: 'Yes', D4: 'For a year.' }, codes: 'REWORDED CARRIED' },
      { flag: 'high', written: { C5: 'Contoso Mutual' }, proposed: { C5: 'Contoso Mutual' }, codes: 'CARRIED' },
      { ...none, codes: 'UNANSWERED_BEFORE' },
      { ...none, codes: 'NEW_QUESTION' },
    ]);
    expect(out).toMatch(/^3 {2}unchanged$/m);
    expect(out).toMatch(/^1 {2}reworded, asking the same$/m);
    expect(out).toMatch(/^1 {2}new$/m);
    expect(out).toMatch(/^ {2}Security!C6 {2}Do you use fax machines\?$/m);
    const verified = await vouch(['verify', now, output, '--record', `${output}.vouch.json`]);
    expect([verified.code, verified.out.split('\n').at(-2)]).toEqual([
      0,
      'clean: 5 cells changed, everything else is as it was',
    ]);
  });

  it.each([
    ['says otherwise', KNOWLEDGE.replace('status: Yes', 'status: No')],
    ['is worded otherwise', KNOWLEDGE.replace('We encrypt our backups.', 'We encrypt some of our backups.')],
    ['is gone', KNOWLEDGE.replace('id: backup.encryption', 'id: backup.other')],
  ])('flags an answer whose control %s now, and does not write it', async (_what, changed) => {
    const { folder, kb, now } = files();
    const asked = writeWorkbook(join(folder, 'asked.xlsx'), {
      Security: [HEADER, ['1', 'Are your backups encrypted?', '', ''], ['2', 'Who is your insurer?', 'Contoso', '']],
    });
    const old = join(folder, 'asked.filled.xlsx');
    expect((await vouch(['fill', asked, '--kb', kb])).code).toBe(0);
    const output = join(folder, 'o.xlsx');
    await vouch(['migrate', old, now, '--kb', kb, '-o', output]);
    expect(recordOf(output).rows[0]).toMatchObject({ flag: 'high', control: 'backup.encryption' });
    writeFileSync(kb, changed);
    await vouch(['migrate', old, now, '--kb', kb, '-o', output]);
    const row = recordOf(output).rows[0]!;
    expect(row).toMatchObject({ flag: 'medium', written: {}, proposed: { C2: 'Yes' } });
    expect(row.reasons).toContainEqual({ code: 'CONTROL_CHANGED', args: { control: 'backup.encryption' } });
  });

  it('tells when last year’s record was made with another knowledge base', async () => {
    const { folder, kb, now } = files();
    const asked = writeWorkbook(join(folder, 'asked.xlsx'), {
      Security: [HEADER, ['1', 'Are your backups encrypted?', '', ''], ['2', 'Who is your insurer?', '', '']],
    });
    await vouch(['fill', asked, '--kb', kb]);
    writeFileSync(kb, KNOWLEDGE.replace('name: acme', 'name: other'));
    const { said } = await vouch(['migrate', join(folder, 'asked.filled.xlsx'), now, '--kb', kb]);
    expect(said).toContain('migrateOtherKnowledge');
  });

  it('leaves alone what this year’s file holds already', async () => {
    const { folder, kb, old } = files();
    const now = writeWorkbook(join(folder, 'held.xlsx'), {
      Security: [HEADER, ['1', 'Are your backups encrypted?', 'No', ''], ['2', 'Who is your insurer?', '', '']],
    });
    await vouch(['migrate', old, now, '--kb', kb]);
    const [first] = recordOf(join(folder, 'held.filled.xlsx')).rows;
    expect(first).toMatchObject({ flag: 'medium', written: {}, decision: { how: 'kept' } });
  });

  it('twice gives the same bytes, and on a file of its own the same answers', async () => {
    const { folder, kb, old, now, output } = files();
    await vouch(['migrate', old, now, '--kb', kb]);
    const once = [readFileSync(output), readFileSync(`${output}.vouch.json`)];
    await vouch(['migrate', old, now, '--kb', kb]);
    expect([readFileSync(output), readFileSync(`${output}.vouch.json`)]).toEqual(once);
    await vouch(['migrate', output, now, '--kb', kb, '-o', join(folder, 'again.xlsx')]);
    const rows = (file: string) => recordOf(file).rows.map(({ written }) => written);
    expect(rows(join(folder, 'again.xlsx'))).toEqual(rows(output));
  });

  it.each([
    [['nowhere.xlsx', 'NEW'], 'noSuchFile'],
    [['OLD', 'NEW', '-o', 'OLD'], 'outputIsInput'],
    [['OLD', 'NEW', '-o', 'NEW'], 'outputIsInput'],
    [['OLD', 'NEW', '--old-record', 'nowhere.json'], 'noSuchFile'],
  ])('cannot with %j', async (args, expected) => {
    const { kb, old, now, output } = files();
    const { code, said } = await vouch([
      'migrate',
      ...args.map((arg) => ({ OLD: old, NEW: now })[arg] ?? arg),
      '--kb',
      kb,
    ]);
    expect(code).toBe(2);
    expect(said).toContain(expected);
    expect(existsSync(output)).toBe(false);
  });

  it('names the file in which nothing is asked', async () => {
    const { folder, kb, now } = files();
    const prices = writeWorkbook(join(folder, 'prices.xlsx'), {
      Prices: [
        ['Item', 'Price'],
        ['Apples', '2'],
        ['Pears', '3'],
      ],
    });
    expect((await vouch(['migrate', prices, now, '--kb', kb])).said).toContain(`${prices}: noQuestions`);
    expect((await vouch(['migrate', now, prices, '--kb', kb])).said).toContain(`${prices}: noQuestions`);
  });
});
