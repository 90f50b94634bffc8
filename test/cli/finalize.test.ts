import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { temporaryFolder, vouch } from './fake-world.ts';
import { decision, filledSmall, skipOpen } from './filled-small.ts';
import { SMALL, writeWorkbook } from './write-workbook.ts';

describe('finalize', () => {
  it('names every undecided row with sheet and cell, exits with 1 and writes nothing', async () => {
    const { filled, final, read } = await filledSmall();
    const { code, out, said } = await vouch(['finalize', filled]);
    expect(code).toBe(1);
    const open = read().rows.filter((row) => row.flag !== 'high');
    expect(open.length).toBeGreaterThan(1);
    for (const row of open) expect(out).toContain(`${row.sheet}!${row.cells[0]}: error rowUndecided`);
    expect(out.trim().split('\n')).toHaveLength(open.length);
    expect(said).toContain('Nothing was written');
    expect(existsSync(final)).toBe(false);
  });

  it('makes the original with the decided cells and nothing else, which verify finds clean', async () => {
    const { input, filled, final, recordFile, decide, read } = await filledSmall();
    decide((row) => (row.flag === 'high' ? null : decision('changed', { answer: 'no', comment: 'No llamas.' })));
    const { code, out } = await vouch(['finalize', filled]);
    expect(code).toBe(0);
    expect(out).toContain(`Written: ${final}`);
    for (const more of [[], ['--record', recordFile]]) {
      const verified = await vouch(['verify', input, final, '--format', 'json', ...more]);
      expect(verified.code).toBe(0);
      const { changed } = JSON.parse(verified.out) as { changed: { ref: string; after: { shown: string } }[] };
      const open = read().rows.filter((row) => row.flag !== 'high');
      for (const row of open) {
        expect(changed.find(({ ref }) => ref === row.cells[0])?.after.shown).toBe('No');
        expect(changed.find(({ ref }) => ref === row.cells[1])?.after.shown).toBe('No llamas.');
      }
    }
  });

  it('gives the same bytes for the same decisions, from the workbook or the record', async () => {
    const { folder, filled, recordFile, final, decide } = await filledSmall();
    decide(skipOpen);
    await vouch(['finalize', filled]);
    const first = readFileSync(final);
    const again = join(folder, 'again.xlsx');
    expect((await vouch(['finalize', recordFile, '-o', again])).code).toBe(0);
    expect(readFileSync(again).equals(first)).toBe(true);
    const piped = await vouch(['finalize', recordFile, '-o', '-']);
    expect(Buffer.from(piped.bytes).equals(first)).toBe(true);
    expect(first.includes('vouch')).toBe(false);
  });

  it('--leave-blank leaves undecided rows as they came, and says how many, medium ones that were written too', async () => {
    const { input, filled, final, recordFile, read } = await filledSmall('--write', 'medium');
    const { code, out } = await vouch(['finalize', filled, '--leave-blank']);
    expect(code).toBe(0);
    const open = read().rows.filter((row) => row.flag !== 'high');
    expect(out).toContain(`${open.length} rows left blank`);
    expect((await vouch(['verify', input, final, '--record', recordFile])).code).toBe(0);
  });

  it('a skipped high row is blank in it, which its record agrees with', async () => {
    const { input, filled, final, recordFile, decide } = await filledSmall();
    decide(() => decision('skipped'));
    expect((await vouch(['finalize', filled])).code).toBe(0);
    expect(readFileSync(final).equals(readFileSync(input))).toBe(true);
    expect((await vouch(['verify', input, final, '--record', recordFile])).code).toBe(0);
  });

  it('finds the original by its name beside the record, and takes no other file for it', async () => {
    const { folder, input, filled, final, decide } = await filledSmall();
    decide(skipOpen);
    const elsewhere = join(folder, 'inbox');
    mkdirSync(elsewhere);
    const moved = join(elsewhere, 'from the customer.xlsx');
    renameSync(input, moved);
    expect(await vouch(['finalize', filled])).toMatchObject({ code: 2, said: expect.stringContaining('noOriginal') });
    expect(await vouch(['finalize', filled, '--original', filled])).toMatchObject({
      code: 2,
      said: expect.stringContaining('originalDiffers'),
    });
    writeWorkbook(input, { ...SMALL, More: [['x']] });
    expect(await vouch(['finalize', filled])).toMatchObject({ said: expect.stringContaining('originalDiffers') });
    expect(existsSync(final)).toBe(false);
    const named = await vouch(['finalize', filled, '--original', moved]);
    expect(named.code).toBe(0);
    expect(existsSync(join(folder, 'from the customer.final.xlsx'))).toBe(true);
  });

  it('refuses a name of the deny-list in an answer, naming the cell', async () => {
    const { folder, filled, final, decide, read } = await filledSmall();
    decide((row) => (row.flag === 'high' ? null : decision('changed', { answer: 'no', comment: 'As at VALMONT SA.' })));
    const names = join(folder, 'customers.txt');
    writeFileSync(names, '\ufeffOther Corp\r\n\r\nValmont\r\n');
    const { code, out } = await vouch(['finalize', filled, '--deny', names]);
    expect(code).toBe(1);
    const open = read().rows.filter((row) => row.flag !== 'high');
    for (const row of open) expect(out).toMatch(new RegExp(`Security!${row.cells[1]}: error deniedName: .*"Valmont"`));
    expect(existsSync(final)).toBe(false);
    writeFileSync(names, 'Other Corp\n');
    // The config's names hold without being asked for.
    writeFileSync(join(folder, 'vouch.config.yaml'), 'deny-list: [Valmont SA]\n');
    const held = await vouch(['finalize', filled, '--deny', names], { cwd: folder });
    expect(held).toMatchObject({ code: 1, out: expect.stringContaining('deniedName') });
    expect((await vouch(['finalize', filled, '--deny', names])).code).toBe(0);
  });

  it('holds an nda comment back unless --nda, and an internal one always', async () => {
    const folder = temporaryFolder();
    const kb = join(folder, 'kb');
    mkdirSync(kb);
    const base = (audience: string) => `knowledgeBase: { name: acme }
controls:
  - id: backup.encryption
    about: vendor
    status: "yes"
    audience: ${audience}
    label: { en: Backups are encrypted }
    comment: { en: Our backups are encrypted with keys kept in Lyon. }
`;
    writeFileSync(join(kb, 'acme.yaml'), base('public'));
    const { filled, decide } = await filledSmall('--kb', kb);
    decide(() => decision('changed', { answer: 'yes', comment: 'Our backups are encrypted with keys kept in Lyon.' }));
    const run = (...more: string[]) => vouch(['finalize', filled, '--kb', kb, '--force', ...more]);
    expect((await run()).code).toBe(0);
    writeFileSync(join(kb, 'acme.yaml'), base('nda'));
    expect(await run()).toMatchObject({ code: 1, out: expect.stringContaining('ndaText') });
    expect(await run('--nda')).toMatchObject({ code: 0, said: expect.stringContaining('knowledgeBaseChanged') });
    writeFileSync(join(kb, 'acme.yaml'), base('internal'));
    expect(await run('--nda')).toMatchObject({ code: 1, out: expect.stringContaining('internalText') });
    expect(await vouch(['finalize', filled])).toMatchObject({
      code: 2,
      said: expect.stringContaining('otherKnowledgeBase'),
    });
  });

  it('replaces what it made before, but nothing that somebody else put there', async () => {
    const { filled, final, input, recordFile, decide } = await filledSmall();
    writeFileSync(final, 'mine');
    decide(skipOpen);
    expect(await vouch(['finalize', filled])).toMatchObject({
      code: 2,
      said: expect.stringContaining('outputNotOurs'),
    });
    expect(readFileSync(final, 'utf8')).toBe('mine');
    expect((await vouch(['finalize', filled, '--force'])).code).toBe(0);
    decide((row) => (row.flag === 'high' ? null : decision('changed', { answer: 'no' })));
    expect((await vouch(['finalize', filled])).code).toBe(0);
    for (const output of [input, filled, recordFile])
      expect((await vouch(['finalize', filled, '-o', output])).code).toBe(2);
  });

  it('--format json tells cells and findings to programs', async () => {
    const { filled, final, decide } = await filledSmall();
    const refused = await vouch(['finalize', filled, '--format', 'json']);
    expect(refused.code).toBe(1);
    expect(JSON.parse(refused.out)).toMatchObject({ output: null, findings: expect.arrayContaining([]) });
    decide(skipOpen);
    const made = JSON.parse((await vouch(['finalize', filled, '--format', 'json'])).out);
    expect(made).toMatchObject({ output: final, leftBlank: 0, findings: [] });
    expect(made.cells.length).toBeGreaterThan(0);
  });

  it.each(['xls', 'ods', 'xlsb'] as const)('makes a new .xlsx of an .%s, as fill does', async (format) => {
    const folder = temporaryFolder();
    const input = join(folder, `acme.${format}`);
    const book = XLSX.utils.book_new();
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(SMALL.Security.map((row) => [...row])), 'Security');
    writeFileSync(input, XLSX.write(book, { type: 'buffer', bookType: format }) as Buffer);
    await vouch(['fill', input]);
    expect((await vouch(['finalize', join(folder, 'acme.filled.xlsx'), '--leave-blank'])).code).toBe(0);
    const { Sheets, SheetNames } = XLSX.read(readFileSync(join(folder, 'acme.final.xlsx')));
    expect([SheetNames, Sheets.Security!.C2?.v]).toEqual([['Security'], 'Yes']);
  });

  it('fills separated text in place, and columns that were added stay added', async () => {
    const folder = temporaryFolder();
    const input = join(folder, 'acme.csv');
    writeFileSync(input, 'Question;Answer;Comment\r\nAre your backups encrypted?;;\r\nDo you breed llamas?;;\r\n');
    await vouch(['fill', input]);
    const filled = join(folder, 'acme.filled.csv');
    expect((await vouch(['finalize', filled, '--leave-blank'])).code).toBe(0);
    const final = readFileSync(join(folder, 'acme.final.csv'), 'utf8');
    expect(final).toMatch(
      /^Question;Answer;Comment\r\nAre your backups encrypted\?;Yes;.+\r\nDo you breed llamas\?;;\r\n$/,
    );

    const bare = writeWorkbook(join(folder, 'bare.xlsx'), {
      Security: SMALL.Security.map(([number, question]) => [number, question]),
    });
    await vouch(['fill', bare, '--add-columns']);
    expect((await vouch(['finalize', join(folder, 'bare.filled.xlsx'), '--leave-blank'])).code).toBe(0);
    const { out } = await vouch(['verify', bare, join(folder, 'bare.final.xlsx')]);
    expect(out).toMatch(/^Security!C1 +- +Answer +answered$/m);
  });
});
