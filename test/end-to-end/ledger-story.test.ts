import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Contradiction, Gap, LedgerEntry, Outdated, RunRecord } from '../../src/model/index.ts';
import { temporaryFolder, vouch } from '../cli/fake-world.ts';
import { writeWorkbook } from '../cli/write-workbook.ts';
import { baseFile, type ControlSpec } from '../matching/build-knowledge.ts';
import { ENCRYPTION, RETENTION } from '../matching/tiny-base.ts';

const CONTROLS: readonly ControlSpec[] = [
  ENCRYPTION,
  RETENTION,
  {
    id: 'certification.iso-27001',
    about: 'vendor',
    topics: ['certification.iso-27001'],
    label: { fr: 'Certification ISO 27001', es: 'Certificación ISO 27001', en: 'ISO 27001 certification' },
    comment: {
      fr: 'Nous sommes certifiés ISO 27001.',
      es: 'Tenemos la certificación ISO 27001.',
      en: 'We are certified to ISO 27001.',
    },
  },
];

const header = (language: 'en' | 'fr') =>
  language === 'en' ? ['No.', 'Question', 'Answer', 'Comment'] : ['N°', 'Question', 'Réponse', 'Commentaire'];
const sheet = (language: 'en' | 'fr', ...questions: string[]) => ({
  Security: [header(language), ...questions.map((question, at) => [String(at + 1), question, '', ''])],
});

const ENCRYPTED = 'Are your backups encrypted?';
const KEPT = 'How long are backups kept?';
const LISTED = 'Is an inventory of IT assets maintained?';
const RESTORED = 'Are restores of backups tested?';

const FILES = {
  // Acme asks twice, Beta once; both ask for an inventory of assets, one for restore tests.
  'acme-1.xlsx': sheet('en', ENCRYPTED, KEPT, LISTED),
  'acme-2.xlsx': sheet('en', 'Are you ISO 27001 certified?', LISTED, RESTORED),
  'beta.xlsx': sheet(
    'fr',
    'Les sauvegardes sont-elles chiffrées ?',
    'Disposez-vous d’un inventaire des actifs ?',
    'Êtes-vous certifiés ISO 27001 ?',
  ),
} as const;

interface Story {
  readonly folder: string;
  readonly run: (...args: string[]) => Promise<{ code: number; out: string; said: string }>;
  readonly ask: <T>(...args: string[]) => Promise<{ code: number; data: T }>;
  readonly writeKnowledge: (controls: readonly ControlSpec[]) => void;
  readonly fill: (name: string) => Promise<string>;
}

function begin(): Story {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const given = ['--kb', at('kb'), '--ledger', at('ledger')];
  const writeKnowledge = (controls: readonly ControlSpec[]) => {
    mkdirSync(at('kb'), { recursive: true });
    writeFileSync(at('kb/all.yaml'), baseFile(controls).text);
  };
  const run = (...args: string[]) => vouch(args[0] === 'told' ? [...args, ...given.slice(2)] : [...args, ...given]);
  const ask = async <T>(...args: string[]) => {
    const { code, out } = await run(...args, '--format', 'json');
    return { code, data: JSON.parse(out) as T };
  };
  const fill = async (name: string) => {
    const filled = at(name.replace('.xlsx', '.filled.xlsx'));
    const { code, said } = await vouch(['fill', at(name), '--kb', at('kb'), '-o', filled]);
    if (code !== 0) throw new Error(said);
    return filled;
  };
  for (const [name, sheets] of Object.entries(FILES)) writeWorkbook(at(name), sheets);
  return { folder, run, ask, writeKnowledge, fill };
}

/** Every answer of the three questionnaires goes out. */
async function sendAll({ run, fill, writeKnowledge }: Story): Promise<void> {
  writeKnowledge(CONTROLS);
  for (const [name, to] of [
    ['acme-1.xlsx', 'Acme'],
    ['acme-2.xlsx', 'Acme'],
    ['beta.xlsx', 'Beta'],
  ] as const) {
    const { code, said } = await run(
      'finalize',
      await fill(name),
      '--leave-blank',
      '--to',
      to,
      '--as-of',
      '2026-01-31',
    );
    if (code !== 0) throw new Error(said);
  }
}

const changed = (id: string, more: Partial<ControlSpec>) =>
  CONTROLS.map((control) => (control.id === id ? { ...control, ...more } : control));
const NOT_ENCRYPTED = changed('backup.encryption', {
  status: 'No',
  comment: { fr: 'Pas encore.', es: 'Aún no.', en: 'Not yet.' },
});
const places = (answers: readonly LedgerEntry[]) =>
  answers.map(({ to, file, sheet: name, ref }) => `${to} ${file} ${name}!${ref}`);

describe('three questionnaires of two customers', () => {
  let story: Story;
  beforeEach(async () => {
    story = begin();
    await sendAll(story);
  });

  it('are told what the ledger says they were, one line an answer', async () => {
    const { data } = await story.ask<{ answers: LedgerEntry[] }>('told', 'backup.encryption');
    expect(places(data.answers)).toEqual(['Acme acme-1.xlsx Security!C2', 'Beta beta.xlsx Security!C2']);
    expect(data.answers.map(({ answer, date, status }) => [answer, date, status])).toEqual([
      ['Yes', '2026-01-31', 'yes'],
      ['Oui', '2026-01-31', 'yes'],
    ]);
    const lines = readFileSync(join(story.folder, 'ledger/acme.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines).toHaveLength(3);
  });

  it('hold nothing to recall as long as nothing changes', async () => {
    expect(await story.ask('recall')).toEqual({ code: 0, data: { answers: [] } });
    expect((await story.run('recall')).out).toContain('still true');
  });

  it('are recalled exactly where a control changed its status: both customers, one cell each', async () => {
    story.writeKnowledge(NOT_ENCRYPTED);
    const { code, data } = await story.ask<{ answers: (LedgerEntry & Omit<Outdated, 'entry'>)[] }>('recall');
    expect(code).toBe(1);
    expect(places(data.answers)).toEqual(['Acme acme-1.xlsx Security!C2', 'Beta beta.xlsx Security!C2']);
    expect(data.answers.map(({ now }) => [now.reply, now.comment])).toEqual([
      ['no', 'Not yet.'],
      ['no', 'Pas encore.'],
    ]);
    const { out } = await story.run('recall', '--to', 'beta');
    expect(out).toContain('Pas encore.');
    expect(out).not.toContain('Acme');
  });

  it('are recalled exactly where a figure changed: the one customer who was told it', async () => {
    story.writeKnowledge(
      changed('backup.retention', { status: '90 days', comment: { en: 'We keep our backups for 90 days.' } }),
    );
    const { data } = await story.ask<{ answers: (LedgerEntry & Omit<Outdated, 'entry'>)[] }>('recall');
    expect(places(data.answers)).toEqual(['Acme acme-1.xlsx Security!C3']);
    expect(data.answers[0]!.changes.map(({ kind }) => kind)).toEqual(['status', 'figure']);
  });

  it('are left in peace once told, until something changes again', async () => {
    story.writeKnowledge(NOT_ENCRYPTED);
    expect((await story.run('recall', '--sent', '--as-of', '2026-03-01')).code).toBe(0);
    expect((await story.run('recall')).code).toBe(0);
    const { data } = await story.ask<{ answers: LedgerEntry[] }>('told', 'backup.encryption', '--all');
    expect(data.answers.map(({ to, via }) => `${to} ${via}`)).toEqual([
      'Acme finalize',
      'Acme recall',
      'Beta finalize',
      'Beta recall',
    ]);
    story.writeKnowledge(CONTROLS);
    expect((await story.ask<{ answers: [] }>('recall')).data.answers).toHaveLength(2);
  });

  it('see a contradiction before the next file goes out, each customer their own', async () => {
    story.writeKnowledge(NOT_ENCRYPTED);
    writeWorkbook(join(story.folder, 'acme-3.xlsx'), sheet('en', ENCRYPTED, 'Are you ISO 27001 certified?', KEPT));
    const filled = await story.fill('acme-3.xlsx');
    const { code, data } = await story.ask<{ contradictions: Contradiction[] }>('diff', 'Acme', filled);
    expect(code).toBe(1);
    expect(data.contradictions.map(({ now, before, by }) => [now.ref, `${before.file} ${before.ref}`, by])).toEqual([
      ['C2', 'acme-1.xlsx C2', 'question'],
    ]);
    expect(data.contradictions[0]!.changes[0]).toEqual({ kind: 'answer', was: 'yes', now: 'no' });
    // Beta was asked in French: the same control in other words.
    const beta = await story.ask<{ contradictions: Contradiction[] }>('diff', 'Beta', filled);
    expect(beta.data.contradictions.map(({ by, changes }) => [by, changes[0]!.kind])).toEqual([['control', 'status']]);
    const stranger = await story.run('diff', 'Gamma', filled);
    expect([stranger.code, stranger.said]).toEqual([0, expect.stringContaining('neverTold')]);
  });

  it('show what nothing answers: what both asked before what one asked', async () => {
    const records = Object.keys(FILES).map((name) => join(story.folder, name.replace('.xlsx', '.filled.xlsx')));
    const { data } = await story.ask<{ gaps: Gap[] }>('gaps', ...records);
    expect(data.gaps[0]).toMatchObject({
      topic: 'governance.asset-inventory-exists',
      customers: ['Acme', 'Beta'],
      askers: 2,
    });
    expect(data.gaps[0]!.files).toEqual(['acme-1.xlsx', 'acme-2.xlsx', 'beta.xlsx']);
    expect(data.gaps[1]).toMatchObject({ topic: 'backup.restore-tests', customers: ['Acme'], askers: 1 });
    expect(data.gaps).toHaveLength(2);
    const { out } = await story.run('gaps', ...records, '--draft');
    expect(out).toContain('- id: governance.asset-inventory-exists');
    expect(out).toMatch(/label: \{ en: ".+", fr: ".+" \}/);
  });

  it('make a report that no run replaces anything else with', async () => {
    const [record] = Object.keys(FILES).map((name) => join(story.folder, name.replace('.xlsx', '.filled.xlsx')));
    const page = join(story.folder, 'page.html');
    expect((await story.run('report', record!, '-o', page, '--language', 'fr')).code).toBe(0);
    expect(readFileSync(page, 'utf8')).toContain('<html lang="fr">');
    expect((await story.run('report', record!, '-o', page)).code).toBe(0);
    writeFileSync(page, 'mine');
    expect(await story.run('report', record!, '-o', page)).toMatchObject({
      code: 2,
      said: expect.stringContaining('outputNotReport'),
    });
    expect(readFileSync(page, 'utf8')).toBe('mine');
    expect((await story.run('report', record!, '-o', `${record}.vouch.json`, '--force')).code).toBe(2);
  });
});

describe('finalize --to', () => {
  it('adds nothing when it is run again, and never touches a byte that stands', async () => {
    const story = begin();
    await sendAll(story);
    const file = join(story.folder, 'ledger/acme.jsonl');
    const before = readFileSync(file, 'utf8');
    const again = [
      'finalize',
      join(story.folder, 'acme-1.filled.xlsx'),
      '--leave-blank',
      '--to',
      ' ACME',
      '--as-of',
      '2026-02-28',
    ];
    const { out } = await story.run(...again);
    expect(out).toContain('the ledger held them all');
    expect(readFileSync(file, 'utf8')).toBe(before);
    writeFileSync(file, before.trimEnd());
    const recordFile = join(story.folder, 'acme-1.filled.xlsx.vouch.json');
    const record = JSON.parse(readFileSync(recordFile, 'utf8')) as RunRecord;
    const rows = record.rows.map((row) => ({
      ...row,
      decision: {
        by: 'A. Martin',
        how: row.flag === 'high' ? ('changed' as const) : ('skipped' as const),
        answer: row.flag === 'high' ? 'no' : null,
        comment: null,
      },
    }));
    writeFileSync(recordFile, JSON.stringify({ ...record, rows }));
    expect((await story.run(...again)).code).toBe(0);
    const after = readFileSync(file, 'utf8');
    expect(after.startsWith(before)).toBe(true);
    expect(
      after
        .slice(before.length)
        .trimEnd()
        .split('\n')
        .map((line) => (JSON.parse(line) as LedgerEntry).reply),
    ).toContain('no');
  });

  it('writes nothing at all when the file is not made, or the knowledge base is another version', async () => {
    const story = begin();
    story.writeKnowledge(CONTROLS);
    const filled = await story.fill('acme-1.xlsx');
    expect((await story.run('finalize', filled, '--to', 'Acme')).code).toBe(1);
    story.writeKnowledge(NOT_ENCRYPTED);
    const { code, said } = await story.run('finalize', filled, '--leave-blank', '--to', 'Acme');
    expect([code, said]).toEqual([2, expect.stringContaining('ledgerOtherVersion')]);
    expect(existsSync(join(story.folder, 'ledger'))).toBe(false);
    expect(existsSync(join(story.folder, 'acme-1.final.xlsx'))).toBe(false);
  });

  it.each([['told', 'x'], ['recall']])('%s says that there is no ledger where there is none', async (...args) => {
    const story = begin();
    story.writeKnowledge(CONTROLS);
    expect(await story.run(...args)).toMatchObject({ code: 2, said: expect.stringContaining('noLedger') });
  });
});
