import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder, vouch } from './fake-world.ts';
import { writeWorkbook } from './write-workbook.ts';

const template = (customer: string, extra: readonly string[][] = []) => ({
  Security: [
    ['Ref', 'Question', 'Response', 'Remarks', 'Answer 2'],
    ['1', 'Are your backups encrypted?', '', '', ''],
    ['2', 'Do you enforce multi-factor authentication?', '', '', ''],
    ['3', 'Is data hosted in the European Union?', '', '', ''],
    ...extra,
  ],
  Cover: [['For', customer]],
});

const OTHER = {
  Security: [
    ['Ref', 'Question', 'Response', 'Remarks'],
    ['1', 'Do you run a bug bounty?', '', ''],
    ['2', 'Are your laptops encrypted?', '', ''],
    ['3', 'Do you test your continuity plan?', '', ''],
  ],
  Cover: [['For', 'another']],
};

function write(folder: string, name: string, sheets: Parameters<typeof writeWorkbook>[1]): string {
  return writeWorkbook(join(folder, name), sheets);
}

async function inspectAsJson(args: readonly string[]) {
  const { code, out, said } = await vouch(['inspect', ...args, '--format', 'json']);
  expect(code).toBe(0);
  return { ...JSON.parse(out), said };
}

describe('inspect --save', () => {
  it('writes the mapping beside the workbook, and the same template is read by it, corrected or not', async () => {
    const folder = temporaryFolder();
    const file = write(folder, 'acme.xlsx', template('Acme'));
    const { code, said } = await vouch(['inspect', file, '--save']);
    expect(code).toBe(0);
    const mapping = join(folder, 'acme.mapping.yaml');
    expect(said).toContain(mapping);
    const text = readFileSync(mapping, 'utf8');
    expect(text).toMatch(/^fingerprint: sha256:[0-9a-f]{64}$/m);
    writeFileSync(mapping, text.replace('answer: C', 'answer: E'));

    const next = write(folder, 'acme-2027.xlsx', template('Acme', [['4', 'Do you encrypt laptops?', '', '', '']]));
    const again = await inspectAsJson([next]);
    expect(again.tables[0].columns.answer).toBe('E');
    expect(again.tables[0].questions).toHaveLength(4);
    expect(again.said.match(/templateRecognised/g)).toHaveLength(1);
    expect(again.said).toContain(mapping);

    const filled = await vouch(['fill', next, '-o', join(folder, 'out.xlsx')]);
    expect(filled.said).toContain('templateRecognised');
  });

  it('is used for no other template, and not when options say where the questions are', async () => {
    const folder = temporaryFolder();
    const file = write(folder, 'acme.xlsx', template('Acme'));
    await vouch(['inspect', file, '--save']);
    const other = await inspectAsJson([write(folder, 'other.xlsx', OTHER)]);
    expect(other.said).not.toContain('template');
    const told = await inspectAsJson([file, '--answer', 'E']);
    expect(told.said).not.toContain('template');
    expect(told.tables[0].columns.answer).toBe('E');
  });

  it('is found in a folder that --mapping names; a file it names is used with a warning for another template', async () => {
    const folder = temporaryFolder();
    const store = join(folder, 'templates');
    mkdirSync(store);
    const file = write(folder, 'acme.xlsx', template('Acme'));
    const saved = join(store, 'acme.mapping.yaml');
    await vouch(['inspect', file, '--save', saved]);
    expect((await inspectAsJson([file])).said).not.toContain('template');
    expect((await inspectAsJson([file, '--mapping', store])).said).toContain('templateRecognised');
    expect((await inspectAsJson([file, '--mapping', saved])).said).not.toContain('template');
    const other = await inspectAsJson([write(folder, 'other.xlsx', OTHER), '--mapping', saved]);
    expect(other.said).toContain(`${saved}: warning templateDiffers`);
  });

  it('never replaces a mapping that somebody corrected, unless told to', async () => {
    const folder = temporaryFolder();
    const file = write(folder, 'acme.xlsx', template('Acme'));
    const mapping = join(folder, 'acme.mapping.yaml');
    await vouch(['inspect', file, '--save']);
    const text = readFileSync(mapping, 'utf8');
    expect((await vouch(['inspect', file, '--save'])).code).toBe(0);
    writeFileSync(mapping, `# checked by Ana\n${text}`);
    expect((await vouch(['inspect', file, '--save'])).code).toBe(0);
    expect(readFileSync(mapping, 'utf8')).toContain('Ana');
    const refused = await vouch(['inspect', file, '--answer', 'E', '--save']);
    expect(refused.code).toBe(2);
    expect(refused.said).toContain(`${mapping}: mappingExists`);
    expect(readFileSync(mapping, 'utf8')).toContain('Ana');
    expect((await vouch(['inspect', file, '--answer', 'E', '--save', '--force'])).code).toBe(0);
    expect(readFileSync(mapping, 'utf8')).toContain('answer: E');
  });

  it('writes nothing where no question was found, and wants a name for standard input', async () => {
    const folder = temporaryFolder();
    const file = write(folder, 'prices.xlsx', {
      Prices: [
        ['Item', 'Price'],
        ['Pears', '3'],
      ],
    });
    expect((await vouch(['inspect', file, '--save'])).code).toBe(2);
    expect(existsSync(join(folder, 'prices.mapping.yaml'))).toBe(false);
    const acme = readFileSync(write(folder, 'acme.xlsx', template('Acme')));
    const { code, said } = await vouch(['inspect', '-', '--save'], { readStdin: async () => new Uint8Array(acme) });
    expect(code).toBe(2);
    expect(said).toContain('--save');
  });
});
