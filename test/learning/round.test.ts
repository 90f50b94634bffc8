import { describe, expect, it } from 'vitest';
import { readPlainYaml } from '../../src/knowledge/read-plain-yaml.ts';
import type { Cells, Decision } from '../../src/model/index.ts';
import { fillQuestionnaire, finalizeQuestionnaire, migrateQuestionnaire, openFile } from '../../src/pipeline/index.ts';
import { openAtOnce } from '../../src/pipeline/open-file.ts';
import { bytesOf, decideAll, FILES, FILL, fill, knowledgeFrom, learn, shipped, WORKBOOKS } from './decide-round.ts';

/** What keeps an answer from going out although a person settled it: not the matcher's to judge, and not theirs. */
const HOLDS = ['STALE', 'INTERNAL', 'NDA', 'CELL_REFUSED'];
const DECIDED: readonly string[] = ['accepted', 'changed', 'notApplicable'] satisfies Decision['how'][];

describe.each(WORKBOOKS)('the questionnaire %s, decided and learnt', (_name, path) => {
  const bytes = bytesOf(path);
  const first = fill(bytes, shipped);
  const decided = decideAll(first, bytes);
  const { after, changed, left } = learn(decided);
  const taught = knowledgeFrom(after);
  const second = fill(bytes, taught);

  it('says in every row that was decided just what the final file said there', () => {
    const options = { leaveBlank: true, nda: false, deniedNames: [] };
    const final = finalizeQuestionnaire(openAtOnce(bytes), decided, shipped, options);
    expect(final.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const told = new Map(final.told.map(({ row, cells }) => [row, cells]));
    const wrong = decided.rows.flatMap((row, at) => {
      if (row.decision === null || !DECIDED.includes(row.decision.how)) return [];
      const again = second.rows[at]!;
      const held = again.reasons.filter(({ code }) => HOLDS.includes(code)).map(({ code }) => code);
      const isAsToldBefore = again.flag === 'high' && sameCells(again.written, told.get(row)!);
      return held.length > 0 || isAsToldBefore ? [] : [{ at, how: row.decision.how, held }];
    });
    expect(wrong).toEqual([]);
  });

  it('answers every other row as it did, in its control’s new words where those were changed', () => {
    const reworded = new Set(changed.flatMap(({ code, args }) => (code === 'learntComment' ? [args.control] : [])));
    const wrong = decided.rows.flatMap((row, at) => {
      const again = second.rows[at]!;
      if (row.decision !== null) return [];
      const isSame = reworded.has(row.control ?? '')
        ? // What is only hinted at may well be hinted at otherwise; whether it goes out, and as what, may not change.
          (row.flag === 'high') === (again.flag === 'high') &&
          (row.flag !== 'high' || (again.control === row.control && again.answer === row.answer))
        : sameCells(again.written, row.written);
      return isSame ? [] : [{ at, before: row.flag, now: again.flag }];
    });
    expect(wrong).toEqual([]);
  });

  it('leaves nothing of a decision but contradictions, which hold for their question all the same', () => {
    const codes = left.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
    expect(codes.filter((code) => code !== 'learnContradiction')).toEqual([]);
  });

  it('learnt again changes nothing, nor does accepting what was answered again', () => {
    const again = learn(decided, after);
    expect(again.files).toEqual([]);
    expect(again.changed).toEqual([]);
    const by = { by: 'A. Martin', how: 'accepted', answer: null, comment: null } as const;
    const rows = second.rows.map((row) => (row.flag === 'high' ? { ...row, decision: by } : row));
    expect(learn({ ...second, rows }, after).changed).toEqual([]);
  });

  it('leaves files that the fast reader reads, with every line that was there but for the comments said anew', () => {
    const comments = changed
      .filter(({ code }) => code === 'learntComment')
      .map(({ place }) => `${place.file}:${place.line}`);
    for (const { file, text } of after) {
      expect(readPlainYaml(text), file).toBeDefined();
      const before = FILES.find((one) => one.file === file)?.text.split('\n') ?? [];
      let at = 0;
      text.split('\n').forEach((line, index) => {
        if (line === before[at] || comments.includes(`${file}:${index + 1}`)) at++;
      });
      expect(at, file).toBe(before.length);
    }
  });

  it.skipIf(first.tables.some(({ added }) => added))('is carried over to itself word for word', async () => {
    const filled = fillQuestionnaire(bytes, taught, FILL);
    const migrated = migrateQuestionnaire(await openFile(filled.output), await openFile(bytes), taught, {
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

function sameCells(one: Cells, other: Cells): boolean {
  const refs = Object.keys(one);
  return refs.length === Object.keys(other).length && refs.every((ref) => one[ref] === other[ref]);
}
