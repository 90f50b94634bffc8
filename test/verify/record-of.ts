import type { RecordedRow, RunRecord } from '../../src/model/index.ts';

/** A record with these rows, each written as told; everything else is of no account. */
export function recordOf(...rows: readonly (Pick<RecordedRow, 'sheet'> & Partial<RecordedRow>)[]): RunRecord {
  return {
    format: 'vouch.record/1',
    tool: { name: 'vouch', version: '0' },
    input: { file: 'a.xlsx', sha256: '' },
    output: { file: 'b.xlsx', sha256: '' },
    knowledgeBase: { name: 'x', digest: '', controls: 0 },
    options: {},
    tables: [],
    rows: rows.map((row) => ({ ...SILENT, ...row })),
    summary: { questions: rows.length, high: 0, medium: 0, low: 0, none: 0 },
  };
}

const SILENT: RecordedRow = {
  sheet: '',
  row: 2,
  id: '',
  section: '',
  question: '',
  language: 'en',
  flag: 'high',
  confidence: 1,
  control: null,
  answer: null,
  written: {},
  proposed: {},
  decision: null,
  reasons: [],
  candidates: [],
  topic: null,
  cells: [],
};
