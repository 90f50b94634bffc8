import { describe, expect, it } from 'vitest';
import { type CheckOptions, checkAnswers } from '../../src/check/index.ts';
import {
  type Cell,
  type Finding,
  parseArea,
  parseCellRef,
  type RecordedRow,
  type RunRecord,
  type Sheet,
  type Workbook,
} from '../../src/model/index.ts';

/** A sheet of text cells by address, with the list of allowed words over column D. */
function sheet(texts: Record<string, string>, name = 'Q'): Sheet {
  const cells = Object.entries(texts).map(
    ([ref, text]): Cell => ({
      ...parseCellRef(ref)!,
      kind: 'text',
      text,
      hasFormula: false,
      bold: false,
      filled: false,
      locked: true,
    }),
  );
  const numbers = [...new Set(cells.map(({ row }) => row))].sort((a, b) => a - b);
  const rows = numbers.map((number) => ({
    number,
    hidden: false,
    cells: cells.filter(({ row }) => row === number).sort((a, b) => a.column - b.column),
  }));
  const list = {
    areas: [parseArea('D1:D100')!],
    type: 'list' as const,
    choices: ['Oui', 'Non'],
    source: '"Oui,Non"',
    prompt: '',
  };
  return {
    name,
    visibility: 'visible',
    isProtected: false,
    rows,
    merges: [],
    hiddenColumns: [],
    validations: [list],
    tables: [],
    comments: [],
    frozen: { rows: 0, columns: 0 },
  };
}

function row(number: number, more: Partial<RecordedRow> = {}): RecordedRow {
  const written =
    more.flag === undefined || more.flag === 'high' ? { [`D${number}`]: 'Oui', [`E${number}`]: 'Nous.' } : {};
  return {
    sheet: 'Q',
    row: number,
    id: '',
    section: '',
    question: `Question ${number} ?`,
    language: 'fr',
    flag: 'high',
    confidence: 0.9,
    control: 'a.b',
    answer: 'yes',
    written,
    proposed: written,
    decision: null,
    reasons: [],
    candidates: [],
    topic: null,
    cells: [`D${number}`, `E${number}`],
    ...more,
  };
}

function record(...rows: RecordedRow[]): RunRecord {
  return {
    format: 'vouch.record/1',
    tool: { name: 'vouch', version: '' },
    input: { file: '', sha256: '' },
    output: { file: '', sha256: '' },
    knowledgeBase: { name: '', digest: '', controls: 0 },
    options: {},
    tables: [
      {
        sheet: 'Q',
        headerRow: 1,
        firstRow: 2,
        lastRow: 50,
        questions: rows.length,
        columns: { question: 'C', answer: 'D', comment: 'E' },
      },
    ],
    rows,
    summary: { questions: rows.length, high: 0, medium: 0, low: 0, none: 0 },
  };
}

const asFilled = { C5: 'Question 5 ?', D5: 'Oui', E5: 'Nous.' };
const asOpen = { C6: 'Question 6 ?' };

function check(
  texts: Record<string, string>,
  rows: RecordedRow[],
  options: Partial<CheckOptions> = {},
  more: Partial<RunRecord> = {},
) {
  const workbook: Workbook = { sheets: [sheet(texts)], names: [] };
  return checkAnswers(workbook, { ...record(...rows), ...more }, { allowed: {}, minCoverage: 0, ...options });
}

const findings = (severity: Finding['severity'], ...given: Parameters<typeof check>) =>
  check(...given)
    .findings.filter((finding) => finding.severity === severity)
    .map(({ code, place }) => `${code}${place.ref ? ` ${place.sheet}!${place.ref}` : ''}`);

/** "undecided Q!D6", one an error. */
const problems = (...given: Parameters<typeof check>) => findings('error', ...given);

const medium = row(6, { flag: 'medium' });

describe('a filled workbook', () => {
  it('is complete when every answer stands', () => {
    expect(check(asFilled, [row(5)])).toMatchObject({ findings: [], answered: 1, questions: 1 });
  });

  it.each([
    ['medium', 'undecided Q!D6'],
    ['low', 'undecided Q!D6'],
    ['none', 'unanswered Q!D6'],
  ] as const)('is not complete with an open %s row', (flag, problem) => {
    expect(problems({ ...asFilled, ...asOpen }, [row(5), row(6, { flag })])).toEqual([problem]);
  });

  it('is complete when a person filled the open cell, or the comment beside it', () => {
    expect(problems({ ...asOpen, D6: 'Non' }, [medium])).toEqual([]);
    expect(problems({ ...asOpen, E6: 'Voir contrat.' }, [medium])).toEqual([]);
  });

  it('takes what a person filled or changed for a decision', () => {
    const { record: decided } = check({ ...asFilled, D5: 'Non', ...asOpen, D6: 'Oui', E6: 'Si.' }, [row(5), medium]);
    expect(decided.rows.map(({ decision }) => decision)).toEqual([
      { by: 'workbook', how: 'filled', answer: 'Non', comment: null },
      { by: 'workbook', how: 'filled', answer: 'Oui', comment: 'Si.' },
    ]);
  });

  it('is complete when the record holds a decision for the open row', () => {
    expect(
      problems(asOpen, [{ ...medium, decision: { by: 'A', how: 'skipped', answer: null, comment: null } }]),
    ).toEqual([]);
  });

  it('is unanswered where somebody emptied the cell', () => {
    expect(problems({ C5: 'Question 5 ?' }, [row(5)])).toEqual(['unanswered Q!D5']);
    expect(problems({ C5: 'Question 5 ?', D5: ' ' }, [row(5)])).toEqual(['unanswered Q!D5']);
  });

  it('is unanswered where the answer is gone and only its comment is left', () => {
    expect(problems({ C5: 'Question 5 ?', E5: 'Nous.' }, [row(5)])).toEqual(['unanswered Q!D5']);
  });

  it('is answered where only the comment was taken out', () => {
    expect(problems({ C5: 'Question 5 ?', D5: 'Oui' }, [row(5)])).toEqual([]);
  });

  it('is answered by a comment alone where the run wrote no more (a value)', () => {
    expect(
      problems({ C5: 'Question 5 ?', E5: 'Nous.' }, [row(5, { answer: 'value', written: { E5: 'Nous.' } })]),
    ).toEqual([]);
  });

  it('does not take other line ends for a change', () => {
    const { record: same } = check({ ...asFilled, E5: 'a\r\nb ' }, [row(5, { written: { D5: 'Oui', E5: 'a\nb' } })]);
    expect(same.rows[0]!.decision).toBeNull();
  });

  it('is unanswered where an answer that was kept is gone', () => {
    const kept = row(5, {
      flag: 'medium',
      written: {},
      decision: { by: 'input', how: 'kept', answer: 'Non', comment: null },
    });
    expect(problems({ C5: 'Question 5 ?', D5: 'Non' }, [kept])).toEqual([]);
    expect(problems({ C5: 'Question 5 ?' }, [kept])).toEqual(['undecided Q!D5']);
  });
});

describe('a word that the list does not allow', () => {
  it.each(['Peut-être', 'oui', 'Oui '])('is named: %j', (word) => {
    expect(problems({ ...asFilled, D5: word }, [row(5)])).toEqual(['wordNotAllowed Q!D5']);
  });

  it('says what the list allows', () => {
    expect(check({ ...asFilled, D5: 'Si' }, [row(5)]).findings[0]!.args).toEqual({ found: 'Si', expected: 'Oui, Non' });
  });

  it('is not looked for in the comment, which has no list', () =>
    expect(problems({ ...asFilled, E5: 'Autre' }, [row(5)])).toEqual([]));
});

describe('a record of another workbook', () => {
  it('is found out where a question stands elsewhere', () => {
    expect(problems({ C5: 'Something else', D5: 'Oui' }, [row(5)])).toEqual(['questionMoved Q!C5']);
    expect(problems({ C6: 'Question 5 ?', D6: 'Oui' }, [row(5)])).toEqual(['questionMoved Q!C5']);
  });

  it('is found out where the sheet is gone', () => {
    expect(problems(asFilled, [row(5, { sheet: 'Other' })])).toEqual(['questionMoved Other!A5']);
  });

  it('is no other for blanks, line breaks and case', () => {
    expect(problems({ ...asFilled, C5: ' QUESTION\n5  ? ' }, [row(5)])).toEqual([]);
  });

  it('looks into the column of the table that holds the row', () => {
    const [first] = record().tables;
    const tables = [
      { ...first!, lastRow: 9 },
      { ...first!, firstRow: 10, lastRow: 50, columns: { question: 'B' } },
    ];
    expect(
      problems({ ...asFilled, B20: 'Question 20 ?', D20: 'Oui', E20: 'Nous.' }, [row(5), row(20)], {}, { tables }),
    ).toEqual([]);
  });
});

describe('thresholds', () => {
  const open = { C6: 'Question 6 ?', C7: 'Question 7 ?' };
  const rows = [medium, row(7, { flag: 'medium' })];

  it('let as many open rows stand as they say', () => {
    expect(problems(open, rows, { allowed: { medium: 2 } })).toEqual([]);
    expect(problems(open, rows, { allowed: { medium: 1 } })).toEqual([
      'undecided Q!D6',
      'undecided Q!D7',
      'overThreshold',
    ]);
    expect(problems(open, rows, { allowed: { medium: 0 } })).toContain('overThreshold');
    expect(problems(open, rows, { allowed: { low: 2, none: 2 } })).toEqual(['undecided Q!D6', 'undecided Q!D7']);
  });

  it('leave the rows they let stand as warnings', () => {
    expect(findings('warning', open, rows, { allowed: { medium: 2 } })).toEqual(['undecided Q!D6', 'undecided Q!D7']);
    expect(findings('warning', open, rows, { allowed: { medium: 1 } })).toEqual([]);
  });

  it('never let an emptied high row stand', () => {
    expect(problems({ C5: 'Question 5 ?' }, [row(5)], { allowed: { medium: 9, low: 9, none: 9 } })).toEqual([
      'unanswered Q!D5',
    ]);
  });

  it('ask for a share of answers', () => {
    const given = [{ ...asFilled, ...asOpen }, [row(5), medium]] as const;
    const allowed = { medium: 1 };
    expect(problems(given[0], [...given[1]], { allowed, minCoverage: 0.5 })).toEqual([]);
    const short = check(given[0], [...given[1]], { allowed, minCoverage: 0.51 }).findings;
    expect(short.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'underCoverage', args: { answered: 1, questions: 2, share: 50, least: 51 } },
    ]);
  });

  it('never show a share that is short of the wanted one as equal to it', () => {
    for (let answered = 0; answered < 40; answered++) {
      const texts = Object.fromEntries(
        Array.from({ length: 40 }, (_, at) => [
          [`C${at + 2}`, `Question ${at + 2} ?`],
          [`D${at + 2}`, at < answered ? 'Oui' : ''],
        ]).flat(),
      );
      const rows = Array.from({ length: 40 }, (_, at) => row(at + 2));
      for (const wanted of [0.975, 0.55, 0.501, 0.3333]) {
        const found = check(texts, rows, { minCoverage: wanted }).findings.find(({ code }) => code === 'underCoverage');
        expect(found !== undefined).toBe(answered / 40 < wanted);
        if (found) expect(Number(found.args.share)).toBeLessThan(Number(found.args.least));
      }
    }
  });

  it('ask nothing of a workbook without questions', () => expect(problems({}, [], { minCoverage: 1 })).toEqual([]));
});

it('the record that was given stays as it was', () => {
  const given = record(medium);
  const before = JSON.stringify(given);
  checkAnswers({ sheets: [sheet({ ...asOpen, D6: 'Oui' })], names: [] }, given, { allowed: {}, minCoverage: 0 });
  expect(JSON.stringify(given)).toBe(before);
});
