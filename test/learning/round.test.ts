import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYamlFolder } from '../../src/cli/files.ts';
import { readPlainYaml } from '../../src/knowledge/read-plain-yaml.ts';
import type { Decision, RecordedRow, RunRecord } from '../../src/model/index.ts';
import {
  DEFAULT_ANSWERING,
  evaluateSet,
  fillQuestionnaire,
  type Knowledge,
  learnFromRecord,
  migrateQuestionnaire,
  openFile,
  parseLabels,
  prepareKnowledge,
} from '../../src/pipeline/index.ts';
import { shippedCatalogue } from '../matching/build-knowledge.ts';
import { SHARED, sharedQuestionnaires } from '../shared.ts';

const HOME = resolve(import.meta.dirname, '../..');
const FILES = readYamlFolder(join(HOME, 'knowledge/kizeo'));
const OPTIONS = {
  inputName: 'a.xlsx',
  outputName: 'b.xlsx',
  toolVersion: '',
  marks: false,
  answering: DEFAULT_ANSWERING,
};
const DRAFTS = join(HOME, 'knowledge/kizeo/drafts.yaml');

const shipped = prepareKnowledge(FILES, shippedCatalogue());
const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
const fill = (path: string, knowledge: Knowledge) => fillQuestionnaire(bytesOf(path), knowledge, OPTIONS).record;

function learn(record: RunRecord, files = FILES) {
  const learnt = learnFromRecord({ record, files, catalogue: shippedCatalogue(), draftsFile: DRAFTS });
  const changed = new Map(learnt.files.map((file) => [file.file, file]));
  const kept = files.map((file) => changed.get(file.file) ?? file);
  return { ...learnt, after: [...kept, ...learnt.files.filter(({ file }) => !files.some((one) => one.file === file))] };
}

/** Decides each row by script: doubtful ones accepted, hints answered with their control, every third gap with own words. */
function decideAll(record: RunRecord): RunRecord {
  const decide = (row: RecordedRow, at: number): Partial<Decision> | null => {
    const control = shipped.matcher.knowledge.controls.get(row.control ?? '');
    if (row.flag === 'medium' && Object.keys(row.proposed).length > 0) return { how: 'accepted' };
    if (row.flag === 'low' && control) {
      const answer = control.status.kind === 'position' ? control.status.position : 'value';
      return { how: 'changed', control: control.id, answer, comment: control.comment[row.language] ?? null };
    }
    return row.flag === 'none' && at % 3 === 0 ? { how: 'changed', answer: 'no', comment: `We do not: ${at}.` } : null;
  };
  const rows = record.rows.map((row, at) => {
    const decision = row.decision === null ? decide(row, at) : null;
    return decision
      ? { ...row, decision: { by: 'A. Martin', answer: null, comment: null, ...decision } as Decision }
      : row;
  });
  return { ...record, rows };
}

/** What keeps an answer from going out although its question was learnt: not the matcher's to judge. */
const NOT_LEARNING = ['DISAGREEMENT', 'NO_WORD', 'NO_TRANSLATION', 'CELL_REFUSED', 'INTERNAL', 'NDA', 'NO_PLACE'];

const WORKBOOKS = [
  ...['en', 'es', 'fr'].map((name) => [name, join(HOME, 'fixtures/labelled', `${name}.xlsx`)] as const),
  ...sharedQuestionnaires.map((name) => [name, join(SHARED, 'questionnaires', `${name}.xlsx`)] as const),
];

describe.each(WORKBOOKS)('the questionnaire %s, decided and learnt', (_name, path) => {
  const first = fill(path, shipped);
  const decided = decideAll(first);
  const { after, left } = learn(decided);
  const second = fill(path, prepareKnowledge(after, shippedCatalogue()));
  const isLeft = (row: RecordedRow) =>
    left.some(
      ({ severity, place }) => severity === 'warning' && place.sheet === row.sheet && place.ref === row.cells[0],
    );

  it('is answered in the words that were accepted, and as the rows that were corrected say', () => {
    decided.rows.forEach((row, at) => {
      const again = second.rows[at]!;
      const held = again.reasons.some(({ code }) => NOT_LEARNING.includes(code));
      if (row.decision === null || isLeft(row) || held) return;
      if (row.decision.how === 'accepted') expect(again.written).toEqual(row.proposed);
      if (row.decision.control === undefined) return;
      expect(again).toMatchObject({ flag: 'high', control: row.decision.control, answer: row.decision.answer });
    });
  });

  it('answers every other row as it did', () => {
    decided.rows.forEach((row, at) => {
      if (row.decision === null) expect(second.rows[at]!.written).toEqual(row.written);
    });
  });

  it('learnt again changes nothing', () => {
    const again = learn(decided, after);
    expect(again.files).toEqual([]);
    expect(again.changed).toEqual([]);
  });

  it('leaves files that the fast reader reads, with every line that was there', () => {
    for (const { file, text } of after) {
      expect(readPlainYaml(text), file).toBeDefined();
      const before = FILES.find((one) => one.file === file)?.text.split('\n') ?? [];
      let at = 0;
      for (const line of text.split('\n')) if (line === before[at]) at++;
      expect(at).toBe(before.length);
    }
  });

  it('is carried over to itself word for word', async () => {
    const filled = fillQuestionnaire(bytesOf(path), shipped, OPTIONS);
    const migrated = migrateQuestionnaire(await openFile(filled.output), await openFile(bytesOf(path)), shipped, {
      oldName: 'old.xlsx',
      inputName: 'a.xlsx',
      outputName: 'b.xlsx',
      toolVersion: '',
      oldRecord: filled.record,
    });
    filled.record.rows.forEach((row, at) => {
      if (row.decision !== null) return;
      const carried = migrated.record.rows[at]!;
      if (carried.flag === 'high') expect(carried.written).toEqual(row.written);
      else
        expect([row.flag === 'high' ? carried.reasons.map(({ code }) => code) : ['AMBIGUOUS']]).toEqual([
          ['AMBIGUOUS'],
        ]);
    });
  });
});

describe('what one questionnaire taught', () => {
  const labelled = ['en', 'es', 'fr'].map((name) => {
    const read = (ending: string) => readFileSync(join(HOME, 'fixtures/labelled', `${name}.${ending}`), 'utf8');
    return {
      name,
      bytes: bytesOf(join(HOME, 'fixtures/labelled', `${name}.xlsx`)),
      labels: parseLabels(read('tsv'), read('jsonl')),
    };
  });

  it('makes no other worse, and its own better', () => {
    const [en, ...others] = labelled;
    const before = evaluateSet(en!, shipped);
    const byPlace = new Map(en!.labels.map((label) => [`${label.sheet} ${label.row}`, label]));
    const rows = before.record.rows.map((row) => {
      const label = byPlace.get(`${row.sheet} ${row.row}`);
      const control = shipped.matcher.knowledge.controls.get(label?.controls[0] ?? '');
      if (label?.class !== 'answer' || !control || row.flag === 'high' || row.decision !== null) return row;
      const comment = control.comment[row.language] ?? null;
      const decision = { by: 'A. Martin', how: 'changed' as const, control: control.id, answer: label.answer, comment };
      return { ...row, decision };
    });
    const taught = prepareKnowledge(learn({ ...before.record, rows }).after, shippedCatalogue());
    const after = evaluateSet(en!, taught);
    expect(after.figures.rightHigh).toBeGreaterThan(before.figures.rightHigh);
    expect(after.figures.wrongWords).toBe(0);
    for (const other of others) expect(evaluateSet(other, taught).figures).toEqual(evaluateSet(other, shipped).figures);
  });
});
