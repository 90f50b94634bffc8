import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RunRecord } from '../../src/model/index.ts';
import { FRENCH, temporaryFolder, vouch } from './fake-world.ts';
import { SMALL, writeWorkbook } from './write-workbook.ts';

const KNOWLEDGE = `knowledgeBase: { name: acme }
controls:
  - id: backup.encryption
    about: vendor
    status: "yes"
    label: { en: Backups are encrypted }
    comment: { en: Our backups are encrypted. }
`;

function small(folder: string): string {
  return writeWorkbook(join(folder, 'acme.xlsx'), SMALL);
}

function recordAt(path: string): RunRecord {
  return JSON.parse(readFileSync(path, 'utf8'));
}

describe('fill', () => {
  it('writes output and record beside the input, tells the summary on stdout and leaves the input alone', async () => {
    const folder = temporaryFolder();
    const input = join(folder, 'groupe valmont.xlsx');
    copyFileSync(FRENCH, input);
    const { code, out } = await vouch(['fill', input]);
    expect(code).toBe(0);
    expect(readFileSync(input).equals(readFileSync(FRENCH))).toBe(true);
    const output = join(folder, 'groupe valmont.filled.xlsx');
    expect(existsSync(output)).toBe(true);
    const { summary, output: named } = recordAt(`${output}.vouch.json`);
    expect(named.file).toBe('groupe valmont.filled.xlsx');
    expect(summary.high).toBeGreaterThan(0);
    expect(out).toMatch(/^sheet +questions +high +medium +low +none$/m);
    expect(out).toContain(`vouch check "${output}"`);
  });

  it('keeps every line of the summary within the terminal, paths and addresses aside', async () => {
    const output = join(temporaryFolder(), 'o.xlsx');
    const { out } = await vouch(['fill', FRENCH, '-o', output, '--all'], { width: 80 });
    const shown = out.slice(0, out.indexOf('Written:'));
    expect(shown.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
  });

  it('-o and --record choose the places', async () => {
    const folder = temporaryFolder();
    const [output, record] = [join(folder, 'out.xlsx'), join(folder, 'run.json')];
    expect((await vouch(['fill', small(folder), '-o', output, '--record', record])).code).toBe(0);
    expect(existsSync(output) && existsSync(record)).toBe(true);
    expect(existsSync(`${output}.vouch.json`)).toBe(false);
  });

  it('--no-marks leaves the review sheet out, of the workbook and of what is said', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'out.xlsx');
    const { out } = await vouch(['fill', small(folder), '-o', output, '--no-marks']);
    expect(out).not.toContain('sheet "vouch"');
    expect(recordAt(`${output}.vouch.json`).options.marks).toBe(false);
  });

  it('--format json prints the record that it writes', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'out.xlsx');
    const { out } = await vouch(['fill', small(folder), '-o', output, '--format', 'json']);
    expect(out).toBe(readFileSync(`${output}.vouch.json`, 'utf8'));
  });

  it('"-" takes the workbook from stdin and gives it to stdout, with the summary on stderr', async () => {
    const folder = temporaryFolder();
    const input = small(folder);
    const output = join(folder, 'out.xlsx');
    await vouch(['fill', input, '-o', output, '--no-marks']);
    const piped = await vouch(['fill', '-', '--no-marks'], {
      readStdin: async () => new Uint8Array(readFileSync(input)),
    });
    expect(piped.code).toBe(0);
    expect(readFileSync(output).equals(piped.bytes)).toBe(true);
    expect(piped.said).toContain('questions');
  });

  it('--write medium writes the proposals too, and --as-of, --nda and --overwrite stand in the record', async () => {
    const output = join(temporaryFolder(), 'out.xlsx');
    const options = ['--write', 'medium', '--as-of', '2026-11-22', '--nda', '--overwrite'];
    expect((await vouch(['fill', FRENCH, '-o', output, ...options])).code).toBe(0);
    const record = recordAt(`${output}.vouch.json`);
    expect(record.options).toEqual({ marks: true, nda: true, asOf: '2026-11-22', writeMedium: true, overwrite: true });
    const proposed = record.rows.filter((row) => row.flag === 'medium' && Object.keys(row.proposed).length > 0);
    expect(proposed.every((row) => Object.keys(row.written).length > 0)).toBe(true);
  });

  it('--language fr gives the summary in French', async () => {
    const output = join(temporaryFolder(), 'out.xlsx');
    const { out } = await vouch(['fill', FRENCH, '-o', output, '--language', 'fr']);
    expect(out).toContain('feuille');
    expect(out).not.toContain('Written:');
  });

  it('answers from the knowledge base of --kb, else of $VOUCH_KB', async () => {
    const folder = temporaryFolder();
    const [kb, output] = [join(folder, 'kb'), join(folder, 'out.xlsx')];
    mkdirSync(kb);
    writeFileSync(join(kb, 'acme.yaml'), KNOWLEDGE);
    const name = () => recordAt(`${output}.vouch.json`).knowledgeBase;
    const input = small(folder);
    expect(await vouch(['fill', input, '-o', output, '--kb', kb])).toMatchObject({ code: 0 });
    expect(name()).toMatchObject({ name: 'acme', controls: 1 });
    await vouch(['fill', input, '-o', output]);
    expect(name().name).toBe('kizeo');
    await vouch(['fill', input, '-o', output], { env: { VOUCH_KB: kb } });
    expect(name().name).toBe('acme');
  });
});

describe('fill replaces nothing it should not', () => {
  it('the input under its own name, through a symbolic link or a hard link', async () => {
    const folder = temporaryFolder();
    const input = small(folder);
    const before = readFileSync(input);
    symlinkSync(input, join(folder, 'soft.xlsx'));
    linkSync(input, join(folder, 'hard.xlsx'));
    for (const output of ['acme.xlsx', './acme.xlsx', 'soft.xlsx', 'hard.xlsx']) {
      const { code, said } = await vouch(['fill', input, '-o', join(folder, output)]);
      expect(code).toBe(2);
      expect(said).toContain('outputIsInput');
      const record = await vouch(['fill', input, '--record', join(folder, output)]);
      expect(record.code).toBe(2);
      expect(record.said).toContain('recordIsOther');
    }
    expect(readFileSync(input).equals(before)).toBe(true);
    expect(existsSync(join(folder, 'acme.filled.xlsx'))).toBe(false);
  });

  it.each(['~$out.xlsx', '.~lock.out.xlsx#'])('an output that another program holds open (%s)', async (lock) => {
    const folder = temporaryFolder();
    const output = join(folder, 'out.xlsx');
    writeFileSync(output, 'old');
    writeFileSync(join(folder, lock), '');
    const { code, said } = await vouch(['fill', small(folder), '-o', output]);
    expect(code).toBe(2);
    expect(said).toContain('outputOpen');
    expect(said).toContain('Close it in Excel');
    expect(readFileSync(output, 'utf8')).toBe('old');
    expect(existsSync(`${output}.vouch.json`)).toBe(false);
  });

  it('an output that somebody worked in since, unless --force says so', async () => {
    const folder = temporaryFolder();
    const input = small(folder);
    const output = join(folder, 'out.xlsx');
    await vouch(['fill', input, '-o', output]);
    expect((await vouch(['fill', input, '-o', output])).code).toBe(0);
    writeFileSync(output, 'edited');
    const { code, said } = await vouch(['fill', input, '-o', output]);
    expect(code).toBe(2);
    expect(said).toContain('outputEdited');
    expect(readFileSync(output, 'utf8')).toBe('edited');
    expect((await vouch(['fill', input, '-o', output, '--force'])).code).toBe(0);
    expect(readFileSync(output, 'latin1').startsWith('PK')).toBe(true);
  });

  it('a workbook when its record has no place, nor leaves anything half written', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'out.xlsx');
    writeFileSync(output, 'old');
    const record = join(folder, 'missing', 'run.json');
    const { code, said } = await vouch(['fill', small(folder), '-o', output, '--record', record]);
    expect(code).toBe(2);
    expect(said).toContain('cannotWrite');
    expect(said).toContain('folder does not exist');
    expect(readFileSync(output, 'utf8')).toBe('old');
  });

  // /proc takes no file from anybody, root included.
  it.runIf(existsSync('/proc/self'))('in a folder that cannot be written', async () => {
    const { code, said } = await vouch(['fill', small(temporaryFolder()), '-o', '/proc/out.xlsx']);
    expect(code).toBe(2);
    expect(said).toContain('cannotWrite');
  });

  it('a folder by a workbook', async () => {
    const folder = temporaryFolder();
    const output = join(folder, 'out.xlsx');
    mkdirSync(output);
    const { code, said } = await vouch(['fill', small(folder), '-o', output]);
    expect(code).toBe(2);
    expect(said).toContain('cannotWrite');
  });

  it.each([
    ['--record', '-'],
    ['--format', 'json'],
  ])('stdout by two things at once (-o - %s %s)', async (...option) => {
    const { code, out, said } = await vouch(['fill', FRENCH, '-o', '-', ...option]);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(said).toContain('twoOutputs');
  });
});

describe('fill cannot go on', () => {
  it('without a file, with a folder, or with something that is no workbook', async () => {
    const folder = temporaryFolder();
    const file = (name: string, content: string | Buffer) => {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    };
    const cases: [string, string][] = [
      [join(folder, 'nowhere.xlsx'), 'noSuchFile'],
      [folder, 'isFolder'],
      [file('empty.xlsx', ''), 'emptyFile'],
      [file('text.xlsx', 'nothing to see\n'), 'textFile'],
      [file('print.xlsx', '%PDF-1.7\n'), 'pdfFile'],
      [file('cut.xlsx', readFileSync(FRENCH).subarray(0, 3000)), 'zipTruncated'],
    ];
    for (const [input, expected] of cases) {
      const { code, out, said } = await vouch(['fill', input]);
      expect([code, out]).toEqual([2, '']);
      expect(said).toContain(`${input}: ${expected}: `);
      expect(said).not.toContain(' at ');
    }
  });

  it('when no sheet asks anything, and says what it took each sheet for', async () => {
    const folder = temporaryFolder();
    const input = writeWorkbook(join(folder, 'prices.xlsx'), {
      Prices: [
        ['Item', 'Price'],
        ['Apples', '2'],
        ['Pears', '3'],
      ],
      Blank: [],
    });
    const { code, said } = await vouch(['fill', input]);
    expect(code).toBe(2);
    expect(said).toContain(`${input}: noQuestions: `);
    expect(said).toMatch(/^Prices: note sheetLookedAt: /m);
    expect(said).toMatch(/^Blank: note sheetLookedAt: Taken for an empty sheet/m);
    expect(existsSync(join(folder, 'prices.filled.xlsx'))).toBe(false);
  });

  it.each([
    [['--as-of', '2026-02-30'], '--as-of'],
    [['--as-of', 'today'], '--as-of'],
    [['--language', 'xx'], '--language'],
    [['--question', '3'], '--question'],
    [['--header-row', 'two'], '--header-row'],
  ])('with %j', async (option, named) => {
    const { code, said } = await vouch(['fill', FRENCH, '-o', join(temporaryFolder(), 'o.xlsx'), ...option]);
    expect(code).toBe(2);
    expect(said).toContain(`badOption: ${named} holds "${option[1]}"`);
  });

  it('with a broken knowledge base, and names every problem with its file, line and column', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'acme.yaml');
    writeFileSync(file, KNOWLEDGE.replace('about: vendor', 'about: nobody').replace('label:', 'lable:'));
    writeFileSync(join(folder, 'other.yaml'), 'controls: [\n');
    const { code, out, said } = await vouch(['fill', FRENCH, '-o', join(folder, 'o.xlsx'), '--kb', folder]);
    expect([code, out]).toEqual([2, '']);
    const lines = said.split('\n');
    expect(lines.filter((line) => line.startsWith(`${file}:4:`)).join('\n')).toContain('error notOneOf: ');
    expect(lines.filter((line) => line.startsWith(`${file}:6:`)).join('\n')).toContain('error unknownKey: ');
    expect(lines.some((line) => /other\.yaml:\d+:\d+: error yamlSyntax: /.test(line))).toBe(true);
    expect(lines.at(-1)).toContain('knowledgeBaseBroken');
    expect(lines.at(-1)).toContain(`${lines.length - 1} problems`);
    expect(existsSync(join(folder, 'o.xlsx'))).toBe(false);
  });

  it.each([
    ['nowhere', 'noSuchFile'],
    ['.', 'noYamlFiles'],
  ])('with the knowledge base at "%s"', async (name, expected) => {
    const { code, said } = await vouch(['ask', 'Backups?', '--kb', join(temporaryFolder(), name)]);
    expect(code).toBe(2);
    expect(said).toContain(expected);
  });
});
