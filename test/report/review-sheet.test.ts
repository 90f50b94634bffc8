import { describe, expect, it } from 'vitest';
import type { Flag, KnowledgeBase, RecordedRow, RunRecord } from '../../src/model/index.ts';
import { plainPaint, printNextSteps, printSummary, reviewQueue, reviewSheet } from '../../src/report/index.ts';

/** A record with these rows: flag, confidence, and what else differs. */
function record(...rows: readonly [Flag, number, Partial<RecordedRow>?][]): RunRecord {
  const made = rows.map(
    ([flag, confidence, rest], at): RecordedRow => ({
      sheet: 'Security',
      row: at + 2,
      id: '',
      section: '',
      question: `Question ${at + 2}?`,
      language: 'en',
      flag,
      confidence,
      control: null,
      answer: null,
      written: flag === 'high' ? { [`C${at + 2}`]: 'Yes' } : {},
      proposed: {},
      decision: null,
      reasons: [],
      candidates: [],
      topic: null,
      cells: [`C${at + 2}`, `D${at + 2}`],
      ...rest,
    }),
  );
  const count = (flag: Flag) => made.filter((row) => row.flag === flag).length;
  return {
    format: 'vouch.record/1',
    tool: { name: 'vouch', version: '0' },
    input: { file: 'a.xlsx', sha256: '' },
    output: { file: 'a.filled.xlsx', sha256: '' },
    knowledgeBase: { name: 'acme', digest: '', controls: 0 },
    options: {},
    tables: [],
    rows: made,
    summary: {
      questions: made.length,
      high: count('high'),
      medium: count('medium'),
      low: count('low'),
      none: count('none'),
    },
  };
}

const BASE = { controls: [] } as unknown as KnowledgeBase;
const options = { paint: plainPaint, width: 80, most: 10, language: 'en', topicName: (id: string) => id };
const kept = { decision: { by: 'input', how: 'kept', answer: 'Yes', comment: null } } as const;

describe('the review queue', () => {
  it('holds the undecided rows that were not answered, by flag, the least sure first, then in workbook order', () => {
    const run = record(
      ['none', 0],
      ['medium', 0.9],
      ['high', 1],
      ['low', 0.3],
      ['medium', 0.6],
      ['none', 0],
      ['medium', 0.5, kept],
    );
    const rows = reviewQueue(run).map(({ row }) => row.row);
    expect(rows).toHaveLength(5);
    expect(rows.indexOf(6)).toBeLessThan(rows.indexOf(3));
    expect(rows.indexOf(2)).toBeLessThan(rows.indexOf(7));
  });

  it('makes the review sheet: a line each, linked to its answer cell, else to its row', () => {
    const run = record(['medium', 0.9], ['none', 0, { cells: [] }]);
    const { rows } = reviewSheet(run, BASE, 'en', (id) => id);
    expect(rows).toHaveLength(3);
    const links = rows.slice(1).map((row) => row.find((cell) => cell?.link !== undefined)?.link);
    expect(new Set(links.map((link) => `${link!.sheet}!${link!.ref}`))).toEqual(
      new Set(['Security!C2', 'Security!A3']),
    );
  });
});

describe('the review sheet', () => {
  it('makes each row as high as its longest text, and never higher than Excel shows', () => {
    const texts = ['Short?', 'Long enough to be wrapped '.repeat(6), 'Endless '.repeat(2000)];
    const run = record(...texts.map((question): [Flag, number, Partial<RecordedRow>] => ['low', 0.3, { question }]));
    const { rowHeights } = reviewSheet(run, BASE, 'en', (id) => id);
    expect(rowHeights).toEqual([15, 15, 45, 409]);
  });

  it('says of what is not covered only that', () => {
    const reasons = ['TIE', 'NOT_COVERED'].map((code) => ({ code, args: { topic: 'hr.badges' } }));
    const { rows } = reviewSheet(record(['none', 0, { reasons }]), BASE, 'en', () => 'Badges');
    expect(rows[1]!.map((cell) => cell?.value)).toContain('Not covered by the knowledge base: Badges.');
  });

  it('leaves out candidates that help nobody to choose', () => {
    const candidates = [
      { control: 'a.b', confidence: 0.4 },
      { control: 'c.d', confidence: 0.01 },
    ];
    const { rows } = reviewSheet(record(['low', 0.4, { candidates }]), BASE, 'en', (id) => id);
    expect(rows[1]!.map((cell) => cell?.value)).toContain('a.b (40 %) ');
  });
});

describe('the summary', () => {
  it('counts in singular and plural', () => {
    expect(printSummary(record(['high', 1], ['none', 0]), options)).toContain('1 question needs a person');
    expect(printSummary(record(['none', 0], ['none', 0]), options)).toContain('2 questions need a person');
    expect(printSummary(record(['high', 1]), options)).toContain('No question needs a person.');
  });

  it('counts rows that were settled beforehand apart, under no flag', () => {
    const text = printSummary(record(['high', 1], ['medium', 0.9, kept]), options);
    expect(text).toMatch(/^sheet +questions +high +medium +low +none +left alone$/m);
    expect(text).toMatch(/^Security +2 +1 +0 +0 +0 +1$/m);
  });

  it('explains the flags that occur and no other', () => {
    const text = printSummary(record(['high', 1], ['low', 0.3]), options);
    expect(text).toMatch(/^ {2}high {4}answered/m);
    expect(text).toMatch(/^ {2}low /m);
    expect(text).not.toMatch(/^ {2}medium /m);
  });

  it('shows at most as many rows as asked, and says how many more there are', () => {
    const text = printSummary(record(...Array.from({ length: 13 }, () => ['none', 0] as [Flag, number])), options);
    expect(text.match(/^none /gm)).toHaveLength(10);
    expect(text).toContain('... and 3 more');
  });

  it('never exceeds the terminal, whatever the texts', () => {
    const long = { question: 'Sécurité '.repeat(40), sheet: 'A sheet with quite a long name indeed', control: 'a.b' };
    const run = record(
      [
        'medium',
        0.61,
        { ...long, proposed: { C2: 'Yes', D2: 'x'.repeat(300) }, reasons: [{ code: 'UNSURE', args: {} }] },
      ],
      ['high', 0.99, long],
    );
    for (const width of [60, 80, 120]) {
      const lines = printSummary(run, { ...options, width }).split('\n');
      expect(lines.filter((line) => [...line].length > width)).toEqual([]);
    }
  });
});

describe('the next steps', () => {
  const run = { output: 'a b.xlsx', recordFile: 'a b.xlsx.vouch.json', reviewSheet: 'vouch', open: 2, language: 'en' };

  it('name the files, the review sheet and the command to check with, quoted for a shell', () => {
    const text = printNextSteps(run);
    expect(text).toContain('Written: a b.xlsx');
    expect(text).toContain('"vouch"');
    expect(text).toContain('vouch check "a b.xlsx"\n');
  });

  it('leave out what does not apply', () => {
    expect(printNextSteps({ ...run, reviewSheet: null })).not.toContain('"vouch"');
    expect(printNextSteps({ ...run, recordFile: null })).not.toContain('check');
    expect(printNextSteps({ ...run, output: '-', recordFile: null })).toBe('');
    expect(printNextSteps({ ...run, recordFile: 'r.json' })).toContain('--record r.json');
  });
});
