import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import type { Decision, RunRecord } from '../../src/model/index.ts';
import { DEFAULT_ANSWERING, fillQuestionnaire, learnFromRecord, type SourceFile } from '../../src/pipeline/index.ts';
import { baseFile, type ControlSpec, shippedCatalogue } from '../matching/build-knowledge.ts';
import { FILL, knowledgeFrom } from './decide-round.ts';

/** A sheet of questions with an answer and a comment each; a question may have a number and a heading above it. */
function questionnaire(rows: readonly (readonly string[])[]): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([['No.', 'Question', 'Answer', 'Comment'], ...rows.map((row) => [...row])]);
  XLSX.utils.book_append_sheet(book, sheet, 'Security');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
}

const COMMENT = 'We encrypt our backups.';
const CONTROL: ControlSpec = { id: 'backup.encryption', comment: { en: COMMENT }, topics: ['backup.encryption'] };
const OTHER: ControlSpec = {
  id: 'laptop.encryption',
  comment: { en: 'Laptops too.' },
  topics: ['endpoint.disk-encryption'],
};
const BASE = [baseFile([CONTROL])];
const ENCRYPTED = 'Are your backups encrypted?';
const LLAMAS = 'Do you breed llamas?';
const HAMSTERS = 'Do you breed hamsters?';

const fill = (bytes: Uint8Array, files: readonly SourceFile[], more: object = {}) =>
  fillQuestionnaire(bytes, knowledgeFrom(files), { ...FILL, answering: { ...DEFAULT_ANSWERING, ...more } }).record;

type Said = Partial<Decision>;

/** The record with the rows that have a decision here decided so. */
function decide(record: RunRecord, decisions: readonly (Said | null)[]): RunRecord {
  const rows = record.rows.map((row, at) => {
    const said = decisions[at];
    if (!said) return row;
    return { ...row, decision: { by: 'A. Martin', how: 'changed' as const, answer: null, comment: null, ...said } };
  });
  return { ...record, rows };
}

function learn(record: RunRecord, files: readonly SourceFile[]) {
  const learnt = learnFromRecord({ record, files, catalogue: shippedCatalogue(), draftsFile: 'drafts.yaml' });
  const changed = new Map(learnt.files.map((file) => [file.file, file]));
  const added = learnt.files.filter(({ file }) => !files.some((one) => one.file === file));
  return { ...learnt, after: [...files.map((file) => changed.get(file.file) ?? file), ...added] };
}

/** What is learnt of a questionnaire decided so. */
function taught(rows: readonly (readonly string[])[], decisions: readonly (Said | null)[], files = BASE) {
  const bytes = questionnaire(rows);
  return { bytes, ...learn(decide(fill(bytes, files), decisions), files) };
}

const written = (record: RunRecord) => record.rows.map((row) => Object.values(row.written).join(' | '));
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('a gap that a person answered', () => {
  const rows = [['1', LLAMAS, '', '']];
  const { bytes, after, changed } = taught(rows, [{ answer: 'Every spring', comment: 'Two of them.' }]);

  it('is answered again in the same words, from the draft made of it, and traceable to the run', () => {
    expect(codes(changed)).toEqual(['learntDraft']);
    const [row] = fill(bytes, after).rows;
    expect(row).toMatchObject({ flag: 'high', answer: 'value', written: { C2: 'Every spring', D2: 'Two of them.' } });
    expect(row!.reasons).toEqual([{ code: 'LEARNT', args: { settles: 'value', from: 'b.xlsx Security!C2' } }]);
  });

  it.each([
    ['another subject', 'Do you breed alpacas?'],
    ['a denial', 'Do you not breed llamas?'],
    ['a word more', 'Do you breed white llamas?'],
    ['another order', 'Llamas: do you breed them?'],
  ])('answers nothing else: %s', (_what, question) => {
    const [row] = fill(questionnaire([['1', question, '', '']]), after).rows;
    expect(row).toEqual(fill(questionnaire([['1', question, '', '']]), BASE).rows[0]);
  });

  it('is the same in other capitals and marks, and not in another language', () => {
    expect(written(fill(questionnaire([['1', '2.1 DO YOU BREED LLAMAS', '', '']]), after))).toEqual([
      'Every spring | Two of them.',
    ]);
  });

  it('stays itself when its draft is confirmed as it is', () => {
    const confirmed = after.map(({ file, text }) => ({ file, text: text.replace('    draft: true\n', '') }));
    expect(confirmed).not.toEqual(after);
    expect(written(fill(bytes, confirmed))).toEqual(['Every spring | Two of them.']);
  });

  it('is open again when the draft says something else by now', () => {
    const edited = after.map(({ file, text }) => ({
      file,
      text: text.replace('en: "Every spring Two', 'en: "Twice a year Two'),
    }));
    expect(edited).not.toEqual(after);
    const [row] = fill(bytes, edited).rows;
    expect(row).toMatchObject({ flag: 'medium', written: {} });
    expect(codes(row!.reasons)).toContain('DRAFT');
  });

  it('is what the next person says of it, and no longer what was said before', () => {
    const next = decide(fill(bytes, after), [{ answer: 'no', comment: 'Not any more.' }]);
    const again = learn(next, after);
    expect(codes(again.changed)).toEqual(['learntSettled']);
    expect(again.left).toEqual([]);
    expect(written(fill(bytes, again.after))).toEqual(['No | Not any more.']);
    expect(again.after.map(({ text }) => text).join()).not.toContain('words: "Every spring"');
    expect(learn(next, again.after).files).toEqual([]);
  });

  it('is another control’s once a person chose that by name, and the draft forgets it', () => {
    const chosen = { control: 'backup.encryption', answer: 'yes', comment: COMMENT };
    const again = learn(decide(fill(bytes, after), [chosen]), after);
    expect(codes(again.changed).sort()).toEqual(['learntForgotten', 'learntSettled']);
    expect(fill(bytes, again.after).rows[0]).toMatchObject({ flag: 'high', control: 'backup.encryption' });
    expect(written(fill(bytes, again.after))).toEqual([`Yes | ${COMMENT}`]);
  });

  it('stands against a person who decided without having seen it: the two are left to settle it', () => {
    const blind = decide(fill(bytes, BASE), [{ answer: 'no', comment: 'Never.' }]);
    const again = learn(blind, after);
    expect(again.files).toEqual([]);
    expect(codes(again.left)).toContain('learnTaughtElsewhere');
  });

  it('that was told under an agreement goes out under one only', () => {
    const decided = decide(fill(bytes, BASE, { nda: true }), [{ answer: 'no', comment: 'A secret herd.' }]);
    const files = learn(decided, BASE).after;
    expect(fill(bytes, files).rows[0]).toMatchObject({ flag: 'medium', written: {} });
    expect(written(fill(bytes, files, { nda: true }))).toEqual(['No | A secret herd.']);
  });
});

describe('two gaps of one draft', () => {
  const rows = [
    ['1', LLAMAS, '', ''],
    ['2', 'Have you bred any llamas?', '', ''],
  ];
  const said = { answer: 'no', comment: 'We breed none.' };
  const { bytes, after } = taught(rows, [said, said]);

  it('are each their own: another comment on one leaves the other as it was', () => {
    const again = learn(decide(fill(bytes, after), [{ answer: 'no', comment: 'We breed none at all.' }]), after);
    expect(written(fill(bytes, again.after))).toEqual(['No | We breed none at all.', 'No | We breed none.']);
  });
});

describe('an answer against what a control says', () => {
  const { bytes, after, left } = taught([['1', ENCRYPTED, '', '']], [{ answer: 'no', comment: COMMENT }]);

  it('is given again to that question, and said to be one', () => {
    expect(left).toMatchObject([
      {
        code: 'learnContradiction',
        severity: 'warning',
        args: { control: 'backup.encryption', status: 'yes', answer: 'no' },
      },
    ]);
    expect(written(fill(bytes, after))).toEqual([`No | ${COMMENT}`]);
    const reason = { settles: 'no', against: 'yes', from: 'b.xlsx Security!C2' };
    expect(fill(bytes, after).rows[0]!.reasons).toEqual([{ code: 'LEARNT', args: reason }]);
  });

  it('leaves every other question to the control', () => {
    const near = questionnaire([['1', 'Are the backups encrypted?', '', '']]);
    expect(fill(near, after).rows).toEqual(fill(near, BASE).rows);
  });

  it('is none any more once a person sided with the control', () => {
    const again = learn(decide(fill(bytes, after), [{ answer: 'yes', comment: COMMENT }]), after);
    expect(again.left).toEqual([]);
    expect(written(fill(bytes, again.after))).toEqual([`Yes | ${COMMENT}`]);
    expect(again.after[0]!.text).not.toContain('against');
  });

  it('is open again, and not the control’s either, once the control says something else', () => {
    const files = after.map(({ file, text }) => ({ file, text: text.replace(COMMENT, 'All backups are encrypted.') }));
    const [row] = fill(bytes, files).rows;
    expect(row).toMatchObject({ flag: 'medium', written: {} });
    expect(row!.reasons).toContainEqual({ code: 'OPEN_AGAIN', args: { reply: 'no' } });
  });
});

describe('comments', () => {
  it('that were dropped stay away', () => {
    const { bytes, after } = taught([['1', ENCRYPTED, '', '']], [{ answer: 'yes', comment: null }]);
    expect(written(fill(bytes, after))).toEqual(['Yes']);
  });

  it('that differ for one control are each question’s own, and the control keeps its', () => {
    const rows = [
      ['1', ENCRYPTED, '', ''],
      ['2', 'Do you encrypt backups?', '', ''],
    ];
    const { bytes, after, left } = taught(rows, [
      { answer: 'yes', comment: 'We encrypt our backups with AES.' },
      { answer: 'yes', comment: 'We encrypt our backups with care.' },
    ]);
    expect(written(fill(bytes, after))).toEqual([
      'Yes | We encrypt our backups with AES.',
      'Yes | We encrypt our backups with care.',
    ]);
    expect(left.map(({ code, severity }) => `${code} ${severity}`)).toEqual([
      'learnTwoComments note',
      'learnTwoComments note',
    ]);
    expect(after[0]!.text).toContain(`"comment":{"en":"${COMMENT}"}`);
  });

  it('that one row changes for its control leave another what was accepted there', () => {
    const rows = [
      ['1', ENCRYPTED, '', ''],
      ['2', 'Do you encrypt backups?', '', ''],
    ];
    const better = 'We encrypt our backups with AES.';
    const { bytes, after } = taught(rows, [{ answer: 'yes', comment: better }, { how: 'accepted' }]);
    expect(written(fill(bytes, after))).toEqual([`Yes | ${better}`, `Yes | ${COMMENT}`]);
  });
});

describe('a question that does not stand alone, or stands twice', () => {
  const SPECIFY = 'If yes, specify.';
  const rows = [
    ['1', LLAMAS, '', ''],
    ['2', SPECIFY, '', ''],
    ['3', HAMSTERS, '', ''],
    ['4', SPECIFY, '', ''],
  ];
  const said = [null, { answer: 'Two llamas' }, null, { answer: 'Nine hamsters' }];
  const { bytes, after } = taught(rows, said);

  it('is answered again below the question it hangs on, and below no other', () => {
    expect(written(fill(bytes, after))).toEqual(['', 'Two llamas', '', 'Nine hamsters']);
    const turned = questionnaire([rows[2]!, rows[1]!, ['3', 'Do you breed goldfish?', '', ''], rows[3]!, rows[0]!]);
    expect(written(fill(turned, after))).toEqual(['', 'Nine hamsters', '', '', '']);
  });

  it('is told apart by what stands in between, however many hang on one', () => {
    const three = [
      rows[0]!,
      ['2', SPECIFY, '', ''],
      ['3', 'If no, explain.', '', ''],
      rows[2]!,
      ['5', 'If no, explain.', '', ''],
    ];
    const learnt = taught(three, [null, { answer: 'a' }, { answer: 'b' }, null, { answer: 'c' }]);
    expect(written(fill(learnt.bytes, learnt.after))).toEqual(['', 'a', 'b', '', 'c']);
  });

  it('is told apart by its number where nothing else does it', () => {
    const twice = [
      ['1', LLAMAS, '', ''],
      ['2', LLAMAS, '', ''],
    ];
    const learnt = taught(twice, [
      { answer: 'yes', comment: 'At home.' },
      { answer: 'no', comment: 'At work.' },
    ]);
    expect(written(fill(learnt.bytes, learnt.after))).toEqual(['Yes | At home.', 'No | At work.']);
  });

  it('is left, and said to be, where nothing at all tells it apart', () => {
    const twice = [
      ['', LLAMAS, '', ''],
      ['', LLAMAS, '', ''],
      ['', SPECIFY, '', ''],
    ];
    const learnt = taught(twice, [{ answer: 'yes' }, { answer: 'no' }, null]);
    expect(codes(learnt.left)).toEqual(['learnTwoAnswers', 'learnTwoAnswers']);
    const first = taught([['1', SPECIFY, '', '']], [{ answer: 'Two' }]);
    expect(codes(first.left)).toEqual(['learnHangs']);
  });

  it('answered alike throughout is one question', () => {
    const twice = [
      ['1', LLAMAS, '', ''],
      ['2', LLAMAS, '', ''],
    ];
    const learnt = taught(twice, [{ answer: 'no' }, { answer: 'no' }]);
    expect(written(fill(learnt.bytes, learnt.after))).toEqual(['No', 'No']);
    expect(learnt.after.map(({ text }) => text).join()).not.toContain('number');
  });

  it('keeps to its own row where the other one was left blank', () => {
    const twice = [
      ['1', LLAMAS, '', ''],
      ['2', LLAMAS, '', ''],
    ];
    const learnt = taught(twice, [{ answer: 'no' }, { how: 'skipped' }]);
    expect(written(fill(learnt.bytes, learnt.after))).toEqual(['No', '']);
  });
});

describe('a question settled on two controls', () => {
  it('is for a person: neither answer goes out', () => {
    const rows = [['1', LLAMAS, '', '']];
    const files = [baseFile([CONTROL, OTHER])];
    const one = taught(rows, [{ control: 'backup.encryption', answer: 'no', comment: 'None.' }], files);
    const other = taught(rows, [{ control: 'laptop.encryption', answer: 'yes', comment: 'Some.' }], files);
    const both = JSON.parse(one.after[0]!.text) as { controls: object[] };
    const theirs = JSON.parse(other.after[0]!.text) as { controls: object[] };
    const joined = [
      { file: 'kb.yaml', text: JSON.stringify({ ...both, controls: [both.controls[0], theirs.controls[1]] }) },
    ];
    const [row] = fill(one.bytes, joined).rows;
    expect(row).toMatchObject({ flag: 'medium', written: {} });
    expect(codes(row!.reasons)).toContain('TIE');
  });
});
