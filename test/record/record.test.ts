import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answer, type Question, type QuestionTable, type RunRecord, UserError } from '../../src/model/index.ts';
import {
  applyDecisions,
  buildRecord,
  parseDecisions,
  parseRecord,
  printRecord,
  type RecordInput,
} from '../../src/record/index.ts';
import { match, question } from '../answering/build-question.ts';

function answer(more: Partial<Answer> = {}, asked: Partial<Question> = {}): Answer {
  return {
    question: question(asked),
    flag: 'high',
    confidence: 0.97345,
    control: 'backup.encryption',
    reply: 'yes',
    proposed: { D5: 'Oui', E5: 'Nous.' },
    written: { D5: 'Oui', E5: 'Nous.' },
    reasons: [],
    candidates: [match({ confidence: 0.97345 })],
    topic: 'backup.encryption',
    ...more,
  };
}

const table: QuestionTable = {
  sheet: 'Questions',
  headerRow: 3,
  firstRow: 5,
  lastRow: 9,
  columns: { id: 'A', question: 'C', answer: 'D', comment: 'E' },
  ticks: null,
  vocabulary: [],
  questions: [question()],
};

function run(answers: readonly Answer[], more: Partial<RecordInput> = {}): RunRecord {
  return buildRecord({
    toolVersion: '0.1.0',
    input: { file: 'a.xlsx', sha256: 'aa' },
    output: { file: 'b.xlsx', sha256: 'bb' },
    knowledgeBase: { name: 'kizeo', digest: 'cc', controls: 115 },
    options: {},
    tables: [table],
    answers,
    ...more,
  });
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
  return 'nothing thrown';
}

describe('the record', () => {
  it("has the format's keys in the format's order", () => {
    const record = run([answer()], { tables: [{ ...table, ticks: { yes: 'F', no: 'G' } }] });
    expect(Object.keys(record).filter((key) => key !== 'options')).toEqual([
      'format',
      'tool',
      'input',
      'output',
      'knowledgeBase',
      'tables',
      'rows',
      'summary',
    ]);
    expect(Object.keys(record.tables[0]!)).toEqual([
      'sheet',
      'headerRow',
      'firstRow',
      'lastRow',
      'questions',
      'columns',
      'ticks',
    ]);
    expect(Object.keys(record.rows[0]!).slice(0, 15)).toEqual([
      'sheet',
      'row',
      'id',
      'section',
      'question',
      'language',
      'flag',
      'confidence',
      'control',
      'answer',
      'written',
      'proposed',
      'decision',
      'reasons',
      'candidates',
    ]);
    expect(Object.keys(record.summary)).toEqual(['questions', 'high', 'medium', 'low', 'none']);
    expect(Object.keys(record.tool)).toEqual(['name', 'version']);
  });

  it('leaves ticks out where there are none, and says null where there is no header row', () => {
    const [recorded] = run([], { tables: [{ ...table, headerRow: null }] }).tables;
    expect(recorded).not.toHaveProperty('ticks');
    expect(recorded!.headerRow).toBeNull();
  });

  it('counts flags, rounds confidence, joins the section and lists the cells with the answer first', () => {
    const asked = { section: ['Sauvegarde', 'Chiffrement'], ticks: { yes: 'F5', no: 'G5' } };
    const record = run([
      answer({}, asked),
      answer({ flag: 'none', written: {} }),
      answer({ flag: 'low' }),
      answer({ flag: 'medium' }),
    ]);
    expect(record.summary).toEqual({ questions: 4, high: 1, medium: 1, low: 1, none: 1 });
    expect(record.rows[0]).toMatchObject({
      section: 'Sauvegarde / Chiffrement',
      confidence: 0.973,
      cells: ['D5', 'F5', 'G5', 'E5'],
    });
    expect(record.rows[0]!.candidates).toEqual([{ control: 'backup.encryption', confidence: 0.973 }]);
  });

  it('is undecided but for rows that were answered before or are not ours to fill', () => {
    const kept = answer(
      { flag: 'low', reasons: [{ code: 'ALREADY_ANSWERED', args: {} }] },
      { existing: { D5: 'Non', E5: 'Sic' } },
    );
    const blocked = answer({ flag: 'none' }, { blocked: 'formula' });
    expect(run([answer(), kept, blocked]).rows.map(({ decision }) => decision)).toEqual([
      null,
      { by: 'input', how: 'kept', answer: 'Non / Sic', comment: null },
      { by: 'layout', how: 'notAsked', answer: null, comment: null },
    ]);
  });

  it('is printed with two blanks and a line end, and comes back the same from its text', () => {
    const text = printRecord(run([answer()]));
    expect(text).toMatch(/^\{\n {2}"format": "vouch\.record\/1",\n/);
    expect(text.endsWith('}\n')).toBe(true);
    const anyWords = fc.string({ unit: 'grapheme', maxLength: 20 });
    fc.assert(
      fc.property(anyWords, anyWords, fc.double({ min: 0, max: 1, noNaN: true }), (words, id, confidence) => {
        const record = run([answer({ confidence, written: { D5: words, E5: 3 } }, { text: words, id })]);
        const printed = printRecord(record);
        expect(parseRecord(printed, 'r.json')).toEqual(record);
        expect(printRecord(parseRecord(printed, 'r.json'))).toBe(printed);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps what a later version added to it', () => {
    const record = run([answer()]);
    const later = { ...record, reviewers: ['a'], rows: [{ ...record.rows[0], note: 'n' }] };
    expect(parseRecord(JSON.stringify(later), 'r.json')).toMatchObject({ reviewers: ['a'], rows: [{ note: 'n' }] });
  });

  it('is read without the keys that the format does not ask for, and with a byte order mark', () => {
    const { options: _options, rows, ...record } = run([answer()]);
    const bare = rows.map(({ topic: _topic, cells: _cells, ...row }) => row);
    const read = parseRecord(`\ufeff${JSON.stringify({ ...record, rows: bare })}`, 'r.json');
    expect(read).toMatchObject({ options: {}, rows: [{ topic: null, cells: [] }] });
  });

  it.each(['', 'PK\u0003', '[]', '{}', '{"format":"vouch.record/2"}', 'null'])('is not %j', (text) => {
    expect(codeOf(() => parseRecord(text, 'r.json'))).toBe('notARecord');
  });

  it('says which key does not fit', () => {
    const record = run([answer()]);
    const broken = JSON.stringify({ ...record, rows: [{ ...record.rows[0], flag: 'certain' }] });
    expect(() => parseRecord(broken, 'r.json')).toThrow(
      expect.objectContaining({ place: { file: 'r.json' }, args: { found: 'rows.0.flag' } }),
    );
  });
});

describe('decisions', () => {
  const record = run([answer(), answer({ flag: 'medium', written: {} }, { row: 6 })]);
  const entry = (row: number, how: string) => ({ sheet: 'Questions', row, how, by: 'A. Martin' });

  it('go into the rows they are about and nowhere else', () => {
    const { record: decided, findings } = applyDecisions(
      record,
      parseDecisions({ decisions: [entry(6, 'accepted')] }, 'd.yaml'),
    );
    expect(findings).toEqual([]);
    expect(decided.rows.map(({ decision }) => decision)).toEqual([
      null,
      { how: 'accepted', by: 'A. Martin', answer: null, comment: null },
    ]);
    expect(record.rows[1]!.decision).toBeNull();
  });

  it('about a row that is not there are findings', () => {
    const { findings } = applyDecisions(record, parseDecisions({ decisions: [entry(99, 'skipped')] }, 'd.yaml'));
    expect(findings).toMatchObject([{ code: 'decisionWithoutRow', place: { sheet: 'Questions' }, args: { row: 99 } }]);
  });

  it('are left out where nobody decided, and are of whom the file names once for all', () => {
    const { by: _, ...nameless } = entry(6, 'accepted');
    const entries = [{ ...entry(5, ''), how: null }, nameless, { ...entry(7, 'changed'), answer: 30, control: 'a.b' }];
    expect(parseDecisions({ by: 'B. Lead', decisions: entries }, 'd.yaml').map(({ decision }) => decision)).toEqual([
      { by: 'B. Lead', how: 'accepted', answer: null, comment: null },
      { by: 'A. Martin', how: 'changed', answer: '30', comment: null, control: 'a.b' },
    ]);
    expect(parseDecisions({ decisions: [nameless] }, 'd.yaml', 'C. Chief')[0]!.decision.by).toBe('C. Chief');
  });

  it.each([
    null,
    [],
    {},
    { decisions: [{ sheet: 'Questions', row: 5, how: 'skipped' }] },
    { decisions: [{ ...entry(5, ''), how: null, answer: 'Oui' }] },
    { decisions: [{}] },
    { decisions: [entry(0, 'accepted')] },
    { decisions: [entry(5, 'guessed')] },
    { decisions: [{ ...entry(5, 'skipped'), by: '' }] },
  ])('are not %j', (data) => expect(codeOf(() => parseDecisions(data, 'd.yaml'))).toBe('badDecisions'));
});
