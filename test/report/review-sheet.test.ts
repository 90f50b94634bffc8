import { describe, expect, it } from 'vitest';
import type { Flag, KnowledgeBase, RecordedRow, RunRecord } from '../../src/model/index.ts';
import {
  FLAG_COLORS,
  plainPaint,
  printNextSteps,
  printSummary,
  reviewQueue,
  reviewSheet,
} from '../../src/report/index.ts';

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
/** The review sheet's lines below its captions. */
function sheetOf(run: RunRecord, more: Partial<Parameters<typeof reviewSheet>[0]> = {}) {
  const plain = { language: 'en', topicName: (id: string) => id, choicesOf: () => null, fitsAsText: () => true };
  const sheet = reviewSheet({ record: run, base: BASE, ...plain, ...more });
  return { ...sheet, lines: sheet.rows.slice(sheet.frozenRows), heights: sheet.rowHeights.slice(sheet.frozenRows) };
}

const kept = { decision: { by: 'input', how: 'kept', answer: 'Yes', comment: null } } as const;

describe('the review queue', () => {
  it('holds the undecided rows that were not answered: surely unanswered ones first, then the least sure, then in workbook order', () => {
    const run = record(
      ['none', 0],
      ['medium', 0.9],
      ['high', 1],
      ['low', 0.3],
      ['medium', 0.6],
      ['none', 0],
      ['medium', 0.5, kept],
    );
    expect(reviewQueue(run).map(({ row }) => row.row)).toEqual([2, 7, 5, 6, 3]);
  });

  it('makes the review sheet: a line each, linked to its answer cell, else to its row', () => {
    const run = record(['medium', 0.9], ['none', 0, { cells: [] }]);
    const { lines } = sheetOf(run);
    expect(lines).toHaveLength(2);
    const links = lines.map((row) => row.find((cell) => cell?.link !== undefined)?.link);
    expect(new Set(links.map((link) => `${link!.sheet}!${link!.ref}`))).toEqual(
      new Set(['Security!C2', 'Security!A3']),
    );
  });
});

describe('the review sheet', () => {
  it('makes each row as high as its longest text, and never higher than Excel shows', () => {
    const texts = ['Short?', 'Long enough to be wrapped '.repeat(6), 'Endless '.repeat(2000)];
    const run = record(...texts.map((question): [Flag, number, Partial<RecordedRow>] => ['low', 0.3, { question }]));
    expect(sheetOf(run).heights).toEqual([15, 60, 409]);
  });

  it('says of what is not covered only that', () => {
    const reasons = ['TIE', 'NOT_COVERED'].map((code) => ({ code, args: { topic: 'hr.badges' } }));
    const { lines } = sheetOf(record(['none', 0, { reasons }]), { topicName: () => 'Badges' });
    expect(lines[0]!.map((cell) => cell?.value)).toContain('Not covered by the knowledge base: Badges.');
  });

  it('leaves out candidates that help nobody to choose', () => {
    const candidates = [
      { control: 'a.b', confidence: 0.4 },
      { control: 'c.d', confidence: 0.01 },
    ];
    const { lines } = sheetOf(record(['low', 0.4, { candidates }]));
    expect(lines[0]!.map((cell) => cell?.value)).toContain('a.b (40 %) ');
  });
});

describe('the dropdowns of the review sheet', () => {
  const proposal = { proposed: { C2: 'Yes', D2: 'As a rule.' }, places: { answer: 'C2', ticks: null, comment: 'D2' } };

  it('offer to accept only what is proposed, and the cell’s own words as the final answer', () => {
    const { validations } = sheetOf(record(['medium', 0.7, proposal], ['none', 0]), { choicesOf: () => ['Yes', 'No'] });
    expect(validations).toEqual([
      { area: 'I7', choices: ['Change', 'Leave blank', 'Not applicable'] },
      { area: 'J7 J8', choices: ['Yes', 'No'] },
      { area: 'I8', choices: ['Accept', 'Change', 'Leave blank', 'Not applicable'] },
    ]);
  });

  it('name the boxes of a row that is ticked', () => {
    const ticks = { places: { answer: null, ticks: { yes: 'C2', no: 'D2' }, comment: null } };
    const { validations } = sheetOf(record(['none', 0, ticks]), { language: 'fr' });
    expect(validations.map(({ area, choices }) => [area, choices])).toContainEqual(['J7', ['oui', 'non']]);
  });

  it('stand in hidden columns where a dropdown cannot hold the words', () => {
    const words = Array.from({ length: 30 }, (_, at) => `Yes, of kind ${at}`);
    const sheet = sheetOf(record(['none', 0]), { choicesOf: () => words, fitsAsText: (list) => list !== words });
    expect(sheet.validations).toContainEqual({ area: 'J7', range: 'M1:M30' });
    expect(sheet.hiddenColumns).toEqual([13]);
    expect(sheet.rows.map((row) => row[12]?.value)).toEqual(words);
  });
});

describe('the colours of the flags', () => {
  /** Linear light as seen without one kind of cone (Machado, Oliveira, Fernandes 2009, severity 1). */
  const SIGHTS = {
    usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
    protan: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
    deutan: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
    tritan: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  };
  const linear = (color: string) =>
    [0, 2, 4].map((at) => {
      const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
  const luminance = ([r = 0, g = 0, b = 0]: number[]) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
  const seen = (color: string, sight: number[]) => {
    const light = linear(color);
    const [r = 0, g = 0, b = 0] = [0, 1, 2].map((row) =>
      Math.min(
        1,
        Math.max(
          0,
          light.reduce((sum, part, at) => sum + part * sight[row * 3 + at]!, 0),
        ),
      ),
    );
    const root = (part: number) => (part > 0.008856 ? Math.cbrt(part) : 7.787 * part + 16 / 116);
    const x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
    const y = root(luminance([r, g, b]));
    const z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
  };

  it.each(Object.entries(SIGHTS))('are apart from each other and from white to a reader with %s sight', (_, sight) => {
    const colors = [...Object.values(FLAG_COLORS), 'FFFFFF'].map((color) => seen(color, sight));
    for (const [at, one] of colors.entries())
      for (const other of colors.slice(at + 1))
        expect(Math.hypot(...one.map((part, axis) => part - other[axis]!))).toBeGreaterThan(15);
  });

  it('let black text be read', () => {
    for (const color of Object.values(FLAG_COLORS)) expect((luminance(linear(color)) + 0.05) / 0.05).toBeGreaterThan(7);
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
