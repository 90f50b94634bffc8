import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { parse, parseDocument } from 'yaml';
import type { RunRecord } from '../../src/model/index.ts';
import { temporaryFolder, vouch } from './fake-world.ts';
import { decision, filledSmall } from './filled-small.ts';
import { SMALL, writeWorkbook } from './write-workbook.ts';

/** What another program makes of a filled copy that a person worked in: cells by sheet, everything else gone. */
type Grid = (string | number | undefined)[][];

function rewrite(path: string, work: (sheets: Record<string, Grid>) => void): void {
  const book = XLSX.read(readFileSync(path));
  const sheets = Object.fromEntries(
    book.SheetNames.map((name) => [name, XLSX.utils.sheet_to_json<Grid[number]>(book.Sheets[name]!, { header: 1 })]),
  );
  work(sheets);
  const fresh = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets))
    XLSX.utils.book_append_sheet(fresh, XLSX.utils.aoa_to_sheet(rows as never[][]), name);
  writeFileSync(path, XLSX.write(fresh, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
}

const LLAMAS = 'Do you breed llamas on your premises?';
const SERVERS = 'Do you keep llamas away from the servers?';
const lineOf = (rows: Grid, question: string) => rows.find((row) => row.includes(question))!;
const [ANSWER, COMMENT, DECISION, FINAL_ANSWER, FINAL_COMMENT, REVIEWER] = [2, 3, 8, 9, 10, 11];

function decisionOn({ rows }: RunRecord, question: string) {
  return rows.find((row) => row.question === question)?.decision;
}

async function readBack(filled: string, ...more: readonly string[]) {
  const ran = await vouch(['review', filled, '--read', '--format', 'json', ...more]);
  const { saved, decisions, findings } = JSON.parse(ran.out) as {
    saved: boolean;
    decisions: { row: number; how: string; answer: string | null; comment: string | null; by: string }[];
    findings: { code: string; place: { sheet: string; ref: string } }[];
  };
  return { code: ran.code, saved, decisions, codes: findings.map(({ code }) => code), findings };
}

describe('review --list', () => {
  it('prints the queue worst first within the terminal, and the same as data', async () => {
    const { filled, read } = await filledSmall();
    const { code, out } = await vouch(['review', filled, '--list'], { width: 80 });
    expect(code).toBe(0);
    expect(out.split('\n').filter((line) => [...line].length > 80)).toEqual([]);
    const data = JSON.parse((await vouch(['review', filled, '--list', '--format', 'json'])).out) as {
      cell: string;
      question: string;
      flag: string;
    }[];
    const open = read().rows.filter(({ flag }) => flag !== 'high');
    expect(data.map(({ question }) => question).sort()).toEqual(open.map(({ question }) => question).sort());
    for (const { cell, question } of data) {
      expect(out).toContain(`Security!${cell}`);
      expect(out).toContain(question);
    }
    const rank = data.map(({ flag }) => ['none', 'low', 'medium'].indexOf(flag));
    expect(rank).toEqual([...rank].sort());
  });

  it('goes with no other way of deciding', async () => {
    const { filled } = await filledSmall();
    expect((await vouch(['review', filled, '--list', '--read'])).code).toBe(2);
  });
});

describe('review --export and --import', () => {
  it('give the very record back when nobody changed the file', async () => {
    const { folder, filled, recordFile, decide } = await filledSmall();
    decide((row) =>
      row.question === LLAMAS ? decision('changed', { answer: 'no', comment: 'No:\n"llamas".', control: 'a.b' }) : null,
    );
    const before = JSON.parse(readFileSync(recordFile, 'utf8'));
    const file = join(folder, 'decisions.yaml');
    expect((await vouch(['review', filled, '--export', file])).code).toBe(0);
    decide(() => null);
    expect((await vouch(['review', filled, '--import', file])).code).toBe(0);
    expect(JSON.parse(readFileSync(recordFile, 'utf8'))).toEqual(before);
  });

  it('show a person the question, its cells and what is proposed, and take what they wrote', async () => {
    const { folder, filled, read } = await filledSmall();
    const file = join(folder, 'decisions.yaml');
    await vouch(['review', filled, '--export', file]);
    const document = parseDocument(readFileSync(file, 'utf8'));
    const entries = parse(readFileSync(file, 'utf8')).decisions as Record<string, unknown>[];
    expect(entries.map(({ question }) => question)).toContain(LLAMAS);
    expect(entries.every(({ cells, how }) => Array.isArray(cells) && how === null)).toBe(true);
    const at = entries.findIndex(({ question }) => question === LLAMAS);
    document.setIn(['by'], 'B. Lead');
    document.setIn(['decisions', at, 'how'], 'changed');
    document.setIn(['decisions', at, 'answer'], 'no');
    writeFileSync(file, document.toString());
    const { code, out } = await vouch(['review', filled, '--import', file]);
    expect(code).toBe(0);
    expect(out).toMatch(/^Security!C3 +changed +no /m);
    expect(out).toContain('1 decision understood.');
    expect(decisionOn(read(), LLAMAS)).toEqual({ by: 'B. Lead', how: 'changed', answer: 'no', comment: null });
  });

  it('take all or nothing: another question, a row twice, words that cannot stand in the cell', async () => {
    const { folder, filled, recordFile, read } = await filledSmall();
    const before = readFileSync(recordFile, 'utf8');
    const row = read().rows.find(({ question }) => question === LLAMAS)!;
    const entry = { sheet: row.sheet, row: row.row, by: 'A', how: 'skipped' };
    const good = { ...entry, row: 4 };
    for (const [code, ...entries] of [
      ['decisionOtherQuestion', { ...entry, question: 'Do you breed alpacas?' }, good],
      ['decisionRepeated', entry, entry, good],
      ['decisionWithoutRow', { ...entry, row: 99 }, good],
      ['nothingProposed', { ...entry, how: 'accepted' }, good],
      ['emptyDecision', { ...entry, how: 'changed' }, good],
      ['decisionContradicts', { ...entry, comment: 'But still.' }, good],
    ] as const) {
      const file = join(folder, 'decisions.json');
      writeFileSync(file, JSON.stringify({ decisions: entries }));
      const { code: exit, out } = await vouch(['review', filled, '--import', file]);
      expect([code, exit]).toEqual([code, 1]);
      expect(out).toContain(`error ${code}`);
      expect(readFileSync(recordFile, 'utf8')).toBe(before);
    }
  });

  it('need to know who decided', async () => {
    const { folder, filled, read } = await filledSmall();
    const file = join(folder, 'decisions.json');
    writeFileSync(file, JSON.stringify({ decisions: [{ sheet: 'Security', row: 3, how: 'skipped' }] }));
    expect(await vouch(['review', filled, '--import', file])).toMatchObject({
      code: 2,
      said: expect.stringContaining('decisions.0.by'),
    });
    expect((await vouch(['review', filled, '--import', file, '--by', 'C. Chief'])).code).toBe(0);
    expect(decisionOn(read(), LLAMAS)).toMatchObject({ by: 'C. Chief', how: 'skipped' });
  });
});

describe('review --read', () => {
  it('takes the cells that somebody changed, and tells them', async () => {
    const { filled, read } = await filledSmall();
    rewrite(filled, ({ Security }) => {
      lineOf(Security!, LLAMAS)[ANSWER] = 'No';
      lineOf(Security!, SERVERS)[ANSWER] = 'Only the shy ones';
      lineOf(Security!, SERVERS)[COMMENT] = 'They nibble.';
    });
    const { code, out } = await vouch(['review', filled, '--read']);
    expect(code).toBe(0);
    expect(out).toMatch(/^Security!C3 +changed +no /m);
    expect(out).toMatch(/^Security!C4 +changed +Only the shy ones \| They…/m);
    expect(decisionOn(read(), LLAMAS)).toEqual({ by: 'workbook', how: 'changed', answer: 'no', comment: null });
    expect(decisionOn(read(), SERVERS)).toMatchObject({ answer: 'Only the shy ones', comment: 'They nibble.' });
    expect(read().rows.filter((row) => row.decision !== null)).toHaveLength(2);
  });

  it('takes a bare reply for the cell’s own word, and a sentence for itself', async () => {
    const { filled, final, read } = await filledSmall();
    rewrite(filled, ({ Security }) => {
      lineOf(Security!, LLAMAS)[ANSWER] = 'no';
      lineOf(Security!, SERVERS)[ANSWER] = 'yes, always';
    });
    expect((await readBack(filled)).saved).toBe(true);
    expect([LLAMAS, SERVERS].map((question) => decisionOn(read(), question)?.answer)).toEqual(['no', 'yes, always']);
    expect((await vouch(['finalize', filled, '--leave-blank'])).code).toBe(0);
    const { C3, C4 } = XLSX.read(readFileSync(final)).Sheets.Security!;
    expect([C3?.v, C4?.v]).toEqual(['No', 'yes, always']);
  });

  it('takes an emptied answer for one to leave blank', async () => {
    const { filled, read } = await filledSmall();
    const high = read().rows.find(({ flag }) => flag === 'high')!;
    rewrite(filled, ({ Security }) => lineOf(Security!, high.question).splice(ANSWER, 2));
    expect(await readBack(filled, '--by', 'D. Deputy')).toMatchObject({
      saved: true,
      decisions: [{ row: high.row, how: 'skipped', by: 'D. Deputy' }],
    });
  });

  it('takes the lines of the review sheet, in any order and under any name, by the reviewer named there', async () => {
    const { filled, read } = await filledSmall();
    rewrite(filled, (sheets) => {
      const rows = sheets.vouch!;
      const line = lineOf(rows, LLAMAS);
      [line[DECISION], line[FINAL_ANSWER], line[FINAL_COMMENT], line[REVIEWER]] = ['Change', 'No', 'None.', 'E. Eve'];
      lineOf(rows, SERVERS)[DECISION] = 'leave blank ';
      rows.push(...rows.splice(6).reverse());
      sheets['to do'] = rows;
      delete sheets.vouch;
    });
    expect((await readBack(filled)).saved).toBe(true);
    expect(decisionOn(read(), LLAMAS)).toEqual({ by: 'E. Eve', how: 'changed', answer: 'no', comment: 'None.' });
    expect(decisionOn(read(), SERVERS)).toMatchObject({ by: 'workbook', how: 'skipped' });
  });

  it('takes a change without words on the sheet for the change in the cell', async () => {
    const { filled, read } = await filledSmall();
    rewrite(filled, ({ Security, vouch: sheet }) => {
      lineOf(sheet!, LLAMAS)[DECISION] = 'Change';
      lineOf(sheet!, LLAMAS)[REVIEWER] = 'E. Eve';
      lineOf(Security!, LLAMAS)[ANSWER] = 'No';
    });
    expect((await readBack(filled)).saved).toBe(true);
    expect(decisionOn(read(), LLAMAS)).toMatchObject({ by: 'E. Eve', how: 'changed', answer: 'no' });
  });

  it('finds the rows again where rows were inserted, deleted between them, or sorted', async () => {
    for (const shuffle of [
      (rows: Grid) => rows.unshift(['Read by A. Martin'], []),
      (rows: Grid) => rows.splice(2, 0, ['a note'], ['another']),
      (rows: Grid) => rows.push(...rows.splice(1).reverse()),
    ]) {
      const { filled, final, read } = await filledSmall();
      const { rows: recorded } = read();
      rewrite(filled, ({ Security }) => {
        lineOf(Security!, LLAMAS)[ANSWER] = 'No';
        shuffle(Security!);
      });
      const { code, decisions } = await readBack(filled);
      expect([code, decisions.map(({ row, how }) => [row, how])]).toEqual([0, [[3, 'changed']]]);
      expect((await vouch(['finalize', filled, '--leave-blank'])).code).toBe(0);
      const sheet = XLSX.read(readFileSync(final)).Sheets.Security!;
      expect(sheet.C3?.v).toBe('No');
      for (const { written } of recorded)
        for (const [ref, value] of Object.entries(written)) expect(sheet[ref]?.v).toBe(value);
    }
  });

  it('refuses rows that ask the same and were sorted, unless their ids or neighbours tell them apart', async () => {
    const twins = (ids: readonly string[]) => [
      ['No.', 'Question', 'Answer', 'Comment'],
      ...['Are your backups encrypted?', LLAMAS, SERVERS, LLAMAS, 'Are you ISO 27001 certified?'].map(
        (question, at) => [ids[at] ?? '', question, '', ''],
      ),
    ];
    const run = async (ids: readonly string[], work: (rows: Grid) => void) => {
      const folder = temporaryFolder();
      await vouch(['fill', writeWorkbook(join(folder, 'acme.xlsx'), { Security: twins(ids) })]);
      const filled = join(folder, 'acme.filled.xlsx');
      rewrite(filled, ({ Security }) => work(Security!));
      return readBack(filled);
    };
    const answerSecond = (rows: Grid) => {
      rows.filter((row) => row.includes(LLAMAS))[1]![ANSWER] = 'No';
    };
    const none: string[] = [];
    const inPlace = await run(none, answerSecond);
    expect(inPlace.decisions.map(({ row }) => row)).toEqual([5]);
    const pushed = await run(none, (rows) => {
      answerSecond(rows);
      rows.unshift(['note']);
    });
    expect([pushed.codes, pushed.decisions.map(({ row }) => row)]).toEqual([[], [5]]);
    const sort = (rows: Grid) => {
      answerSecond(rows);
      rows.push(...rows.splice(1).reverse());
    };
    const sorted = await run(none, sort);
    expect(sorted).toMatchObject({ code: 1, saved: false });
    expect(new Set(sorted.codes)).toEqual(new Set(['rowAmbiguous']));
    const byId = await run(['1', '2', '3', '4', '5'], sort);
    expect([byId.codes, byId.decisions.map(({ row }) => row)]).toEqual([[], [5]]);
  });

  it('takes nothing at all when something is unclear, and says where', async () => {
    const { filled, recordFile } = await filledSmall();
    const before = readFileSync(recordFile, 'utf8');
    const pristine = readFileSync(filled);
    const cases: [string, (sheets: Record<string, Grid>) => void][] = [
      ['decisionUnknown', ({ vouch: sheet }) => (lineOf(sheet!, LLAMAS)[DECISION] = 'Perhaps')],
      ['changeWithoutAnswer', ({ vouch: sheet }) => (lineOf(sheet!, LLAMAS)[DECISION] = 'Change')],
      [
        'decisionContradicts',
        ({ vouch: sheet }) => {
          lineOf(sheet!, LLAMAS)[DECISION] = 'Leave blank';
          lineOf(sheet!, LLAMAS)[FINAL_ANSWER] = 'No';
        },
      ],
      ['nothingProposed', ({ vouch: sheet }) => (lineOf(sheet!, LLAMAS)[DECISION] = 'Accept')],
      [
        'saidTwice',
        ({ vouch: sheet, Security }) => {
          lineOf(sheet!, LLAMAS)[DECISION] = 'Leave blank';
          lineOf(Security!, LLAMAS)[ANSWER] = 'No';
        },
      ],
      [
        'lineUnknown',
        ({ vouch: sheet }) =>
          sheet!.push(['low', 'Security!C99', 'Alpacas?', ...[3, 4, 5, 6, 7].map(() => ''), 'Leave blank']),
      ],
      ['rowGone', ({ Security }) => Security!.splice(2, 1)],
      ['sheetMissing', (sheets) => delete sheets.Security],
      ['recordOfAnother', ({ Security }) => Security!.splice(0, 9, ['Question', 'Answer'], ['Alpacas?', 'No'])],
    ];
    for (const [code, work] of cases) {
      writeFileSync(filled, pristine);
      rewrite(filled, (sheets) => {
        lineOf(sheets.Security!, SERVERS)[ANSWER] = 'No';
        work(sheets);
      });
      const found = await readBack(filled);
      expect([found.codes, found.code, found.saved]).toEqual([[code], 1, false]);
      expect(readFileSync(recordFile, 'utf8')).toBe(before);
    }
  });

  it('reads no formula, and no word that the cell’s list lacks', async () => {
    const { filled } = await filledSmall();
    const book = XLSX.read(readFileSync(filled));
    book.Sheets.Security!.C3 = { t: 's', v: 'No', f: 'IF(1=1,"No","")' };
    writeFileSync(filled, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
    expect(await readBack(filled)).toMatchObject({ codes: ['answerIsFormula'], findings: [{ place: { ref: 'C3' } }] });
  });

  it('replaces what the record said before, and says so; finalize asks first', async () => {
    const { filled, final, decide, read } = await filledSmall();
    decide((row) => (row.question === LLAMAS ? decision('skipped') : null));
    rewrite(filled, ({ Security }) => {
      lineOf(Security!, LLAMAS)[ANSWER] = 'No';
    });
    const asked = await vouch(['finalize', filled, '--leave-blank']);
    expect(asked).toMatchObject({ code: 1, out: expect.stringContaining('Security!C3: error decidedTwice') });
    const { code, out } = await vouch(['review', filled, '--read']);
    expect([code, out]).toEqual([0, expect.stringMatching(/^Security!C3 +changed +no +\(was: left blank\)$/m)]);
    expect(decisionOn(read(), LLAMAS)).toMatchObject({ how: 'changed' });
    const made = await vouch(['finalize', filled, '--leave-blank']);
    expect(made.code).toBe(0);
    expect(XLSX.read(readFileSync(final)).Sheets.Security!.C3?.v).toBe('No');
  });
});

describe('a second fill', () => {
  it('does not lose what a person decided, unless --force says so', async () => {
    const { input, filled, read } = await filledSmall();
    rewrite(filled, ({ vouch: sheet }) => {
      lineOf(sheet!, LLAMAS)[DECISION] = 'Leave blank';
    });
    const pristine = readFileSync(filled);
    expect((await readBack(filled)).saved).toBe(true);
    expect(await vouch(['fill', input])).toMatchObject({ code: 2, said: expect.stringContaining('recordDecided') });
    expect(decisionOn(read(), LLAMAS)).toMatchObject({ how: 'skipped' });
    expect(readFileSync(filled).equals(pristine)).toBe(true);
    expect((await vouch(['fill', input, '--force'])).code).toBe(0);
    expect(decisionOn(read(), LLAMAS)).toBe(null);
  });
});

describe('finalize of a workbook', () => {
  it('reads it by itself, tells what it understood and keeps it in the record', async () => {
    const { filled, recordFile, final, read } = await filledSmall();
    rewrite(filled, ({ Security }) => {
      lineOf(Security!, LLAMAS)[ANSWER] = 'No';
    });
    const { code, said } = await vouch(['finalize', filled, '--leave-blank']);
    expect(code).toBe(0);
    expect(said).toMatch(/^Security!C3 +changed +no /m);
    expect(decisionOn(read(), LLAMAS)).toMatchObject({ how: 'changed', answer: 'no' });
    const first = readFileSync(final);
    expect((await vouch(['finalize', recordFile, '--leave-blank'])).code).toBe(0);
    expect(readFileSync(final).equals(first)).toBe(true);
  });

  it('makes nothing of what it does not understand', async () => {
    const { filled } = await filledSmall();
    rewrite(filled, ({ vouch: sheet }) => {
      lineOf(sheet!, LLAMAS)[DECISION] = 'Perhaps';
    });
    expect(await vouch(['finalize', filled, '--leave-blank'])).toMatchObject({
      code: 1,
      out: expect.stringContaining('error decisionUnknown'),
    });
  });

  it('reads separated text too', async () => {
    const folder = temporaryFolder();
    const rows = SMALL.Security.map((row) => row.join(';')).join('\n');
    writeFileSync(join(folder, 'acme.csv'), `${rows}\n`);
    await vouch(['fill', join(folder, 'acme.csv')]);
    const filled = join(folder, 'acme.filled.csv');
    writeFileSync(filled, readFileSync(filled, 'utf8').replace(`${LLAMAS};;`, `${LLAMAS};No;"None; ever"`));
    const { code, said } = await vouch(['finalize', filled, '--leave-blank']);
    expect([code, said]).toEqual([0, expect.stringMatching(/^Sheet1!C3 +changed +no \| None; ever/m)]);
    expect(readFileSync(join(folder, 'acme.final.csv'), 'utf8')).toContain(`${LLAMAS};No;"None; ever"\n`);
  });
});
