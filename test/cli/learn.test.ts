import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Decision, RecordedRow, RunRecord } from '../../src/model/index.ts';
import { openAtOnce } from '../../src/pipeline/open-file.ts';
import { temporaryFolder, vouch } from './fake-world.ts';
import { writeWorkbook } from './write-workbook.ts';

const KNOWLEDGE = `# Our controls
knowledgeBase: { name: acme }
defaults: { audience: public }
controls:

  # backups
  - id: backup.encryption   # checked by A. Martin
    status: Yes
    label: { en: Encryption of backups }
    comment: { en: "We encrypt our backups." }
    about: platform
    topics: [backup.encryption]

  - id: backup.retention
    status: 30 days
    label: { en: Retention of backups }
    comment:
      en: We keep our backups for 30 days.
    about: platform
    topics: [backup.retention]

  - id: llama.fence
    status: No
    label: { en: Fence around the llamas }
    comment: { en: "Our llamas stand behind no fence." }
    about: premises
    touches: [physical.office-access-control]
`;

const QUESTIONS = [
  'Are your backups encrypted?',
  'Do you have a documented policy for encrypting backups?',
  'How long are backups kept?',
  'Are the llamas kept behind a fence?',
  'Do you breed alpacas on your premises?',
  'If so, describe.',
];

/** A folder with a knowledge base of three controls and a questionnaire, filled. */
async function filled() {
  const folder = temporaryFolder();
  const kb = join(folder, 'kb.d');
  const base = join(kb, 'acme.yaml');
  const input = join(folder, 'q.xlsx');
  mkdirSync(kb);
  writeFileSync(base, KNOWLEDGE);
  writeWorkbook(input, {
    Security: [
      ['No.', 'Question', 'Answer', 'Comment'],
      ...QUESTIONS.map((text, at) => [String(at + 1), text, '', '']),
    ],
  });
  const ran = await vouch(['fill', input, '--kb', kb]);
  expect([ran.code, ran.said]).toEqual([0, '']);
  const output = join(folder, 'q.filled.xlsx');
  return { folder, kb, base, input, output, record: `${output}.vouch.json` };
}

function readRecord(file: string): RunRecord {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Decides rows of a record, by the number of the question. */
function decide(file: string, decisions: Readonly<Record<number, Partial<Decision>>>): void {
  const record = readRecord(file);
  const rows = record.rows.map((row): RecordedRow => {
    const decision = decisions[Number(row.id)];
    return decision
      ? { ...row, decision: { by: 'A. Martin', how: 'changed', answer: null, comment: null, ...decision } }
      : row;
  });
  writeFileSync(file, JSON.stringify({ ...record, rows }));
}

const POLICY = { control: 'backup.encryption', answer: 'limited', comment: 'We encrypt our backups.' };
const FENCE = { answer: 'no', comment: 'Our llamas stand behind no fence.', control: 'llama.fence' };
const ALPACAS = { answer: 'no', comment: 'We breed no alpacas.' };

describe('learn', () => {
  it('writes what was decided where it belongs, line by line, and leaves every other line', async () => {
    const { kb, base, output, record } = await filled();
    decide(record, {
      1: { answer: 'yes', comment: 'We encrypt all of our backups.' },
      2: { ...POLICY, comment: null as never },
      4: FENCE,
    });
    const { out, said } = await vouch(['learn', record, '--kb', kb]);
    const lines = readFileSync(base, 'utf8').split('\n');
    const kept = KNOWLEDGE.split('\n').filter((line) => !line.includes('"We encrypt our backups."'));
    expect(lines.filter((line) => kept.includes(line))).toEqual(kept);
    for (const line of out.split('\n').filter((one) => one.startsWith(base))) {
      const [, number, code] = /:(\d+): note (\w+): /.exec(line)!;
      const expected = {
        learntComment: 'all of our backups',
        learntSettled: 'answer: ',
      }[code!];
      expect(lines[Number(number) - 1]).toContain(expected);
    }
    expect(out).toContain('Security!C2');
    expect(said).toContain('written');
    expect(existsSync(output)).toBe(true);
  });

  it('answers a corrected row next time with the same words, and nothing else otherwise', async () => {
    const { kb, folder, input, record } = await filled();
    const before = readRecord(record);
    decide(record, { 2: POLICY, 4: FENCE });
    expect((await vouch(['learn', record, '--kb', kb])).code).toBe(0);
    const again = join(folder, 'again.xlsx');
    await vouch(['fill', input, '--kb', kb, '-o', again, '--no-marks']);
    const after = readRecord(`${again}.vouch.json`);
    expect(after.rows[1]).toMatchObject({
      flag: 'high',
      control: 'backup.encryption',
      answer: 'limited',
      written: { D3: 'We encrypt our backups.' },
    });
    expect(after.rows[3]).toMatchObject({
      flag: 'high',
      control: 'llama.fence',
      answer: 'no',
      written: { C5: 'No', D5: FENCE.comment },
    });
    for (const at of [0, 2, 4, 5]) expect(after.rows[at]).toEqual(before.rows[at]);
  });

  it('names the languages that a comment said anew in one of them leaves as they were', async () => {
    const { kb, base, record } = await filled();
    const french = KNOWLEDGE.replace(
      '{ en: "We encrypt our backups." }',
      '{ en: "We encrypt our backups.", fr: Oui. }',
    );
    writeFileSync(base, french);
    decide(record, { 1: { answer: 'yes', comment: 'We encrypt all of our backups.' } });
    const { code, out } = await vouch(['learn', record, '--kb', kb]);
    expect(code).toBe(0);
    expect(out).toMatch(/note learnTranslate: .*"en" of backup\.encryption.* in fr\.$/m);
  });

  it('twice changes nothing', async () => {
    const { kb, record } = await filled();
    decide(record, {
      1: { answer: 'yes', comment: 'We encrypt all of our backups.' },
      2: { ...POLICY, comment: 'We encrypt all of our backups.' },
      4: FENCE,
      5: ALPACAS,
    });
    await vouch(['learn', record, '--kb', kb]);
    const once = readdirSync(kb).map((name) => [name, readFileSync(join(kb, name), 'utf8')]);
    expect(once.map(([name]) => name)).toEqual(['acme.yaml', 'drafts.yaml']);
    const { out, said } = await vouch(['learn', record, '--kb', kb]);
    expect(readdirSync(kb).map((name) => [name, readFileSync(join(kb, name), 'utf8')])).toEqual(once);
    expect(out).not.toMatch(/note learnt(Phrasing|Settled|Comment|Draft)/);
    expect(said).toContain('0 changes written');
  });

  it('drafts a control for an answered gap, which answers that gap before and after a person confirms it, and nothing else before', async () => {
    const { kb, folder, input, record } = await filled();
    decide(record, { 5: ALPACAS });
    const { code, out } = await vouch(['learn', record, '--kb', kb]);
    expect(code).toBe(0);
    const file = join(kb, 'drafts.yaml');
    expect(out).toContain(`${file}:2: note learntDraft: `);
    const fillAgain = async (name: string) => {
      const output = join(folder, name);
      expect((await vouch(['fill', input, '--kb', kb, '-o', output, '--no-marks'])).code).toBe(0);
      return readRecord(`${output}.vouch.json`).rows;
    };
    const again = { flag: 'high', written: { C6: 'No', D6: ALPACAS.comment } };
    const [draft, before] = [await fillAgain('draft.xlsx'), readRecord(record).rows];
    expect(draft[4]).toMatchObject(again);
    for (const at of [0, 1, 2, 3, 5]) expect(draft[at]).toEqual(before[at]);
    writeFileSync(file, readFileSync(file, 'utf8').replace('    draft: true\n', ''));
    expect((await fillAgain('confirmed.xlsx'))[4]).toMatchObject(again);
  });

  it('reads what a person wrote into the filled workbook', async () => {
    const { kb, output, base } = await filled();
    const opened = openAtOnce(new Uint8Array(readFileSync(output)));
    writeFileSync(
      output,
      opened.patch([
        { sheet: 'Security', ref: 'D2', value: 'We encrypt all of our backups.' },
        { sheet: 'Security', ref: 'C6', value: 'No' },
        { sheet: 'Security', ref: 'D6', value: ALPACAS.comment },
      ]),
    );
    const { code, out } = await vouch(['learn', output, '--kb', kb]);
    expect(code).toBe(0);
    expect(readFileSync(base, 'utf8')).toContain('comment: { en: "We encrypt all of our backups." }');
    expect(readFileSync(join(kb, 'drafts.yaml'), 'utf8')).toContain(ALPACAS.comment);
    expect(out).toContain('Security!C6');
  });

  it('leaves a control that is gone to a person, with its cell, and writes nothing', async () => {
    const { kb, base, record } = await filled();
    decide(record, { 4: { control: 'gone', answer: 'no' } });
    const { code, out } = await vouch(['learn', record, '--kb', kb]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Security!C5: warning learnControlGone: /m);
    expect(readFileSync(base, 'utf8')).toBe(KNOWLEDGE);
    expect(readdirSync(kb)).toEqual(['acme.yaml']);
  });

  it('writes an answer against its control down for its question, and leaves it to a person, as lint does', async () => {
    const { kb, base, record } = await filled();
    decide(record, { 1: { answer: 'no', comment: 'We encrypt our backups.' } });
    const { code, out } = await vouch(['learn', record, '--kb', kb]);
    expect(code).toBe(1);
    expect(out).toMatch(/^Security!C2: warning learnContradiction: /m);
    expect(readFileSync(base, 'utf8')).toContain('answer: "no", against: "yes", from: "q.filled.xlsx Security!C2"');
    expect((await vouch(['lint', kb])).out).toContain('settledAgainst');
  });

  it('learns a question that hangs on another with the one it hangs on', async () => {
    const { kb, record } = await filled();
    decide(record, { 6: { answer: 'yes', comment: 'As described.' } });
    expect((await vouch(['learn', record, '--kb', kb])).code).toBe(0);
    expect(readFileSync(join(kb, 'drafts.yaml'), 'utf8')).toContain(`after: "${QUESTIONS[4]}"`);
  });

  it('--dry-run says all of it and writes nothing; as JSON too', async () => {
    const { kb, base, record } = await filled();
    decide(record, { 4: FENCE, 5: ALPACAS });
    const { out, said } = await vouch(['learn', record, '--kb', kb, '--dry-run']);
    expect(out).toContain('learntDraft');
    expect(said).toContain('--dry-run');
    const { out: json } = await vouch(['learn', record, '--kb', kb, '--dry-run', '--format', 'json']);
    const { written, changed } = JSON.parse(json);
    expect(written).toEqual([]);
    expect(changed.map(({ code }: { code: string }) => code).sort()).toEqual(['learntDraft', 'learntSettled']);
    expect(readFileSync(base, 'utf8')).toBe(KNOWLEDGE);
    expect(readdirSync(kb)).toEqual(['acme.yaml']);
  });

  it('keeps a byte order mark and Windows line ends', async () => {
    const { kb, base, record } = await filled();
    const marked = `\ufeff${KNOWLEDGE.replaceAll('\n', '\r\n')}`;
    writeFileSync(base, marked);
    decide(record, { 4: FENCE });
    expect((await vouch(['learn', record, '--kb', kb])).code).toBe(0);
    const after = readFileSync(base, 'utf8');
    expect(after.startsWith('\ufeff# Our controls\r\n')).toBe(true);
    expect(after.replaceAll('\r\n', '')).not.toContain('\n');
    expect(after).toMatch(/- \{ text: "Are the llamas kept behind a fence\?", answer: "no", .* \}\r\n/);
  });

  it('refuses another knowledge base than the run’s', async () => {
    const { kb, base, record } = await filled();
    writeFileSync(base, KNOWLEDGE.replace('name: acme', 'name: other'));
    const { code, said } = await vouch(['learn', record, '--kb', kb]);
    expect(code).toBe(2);
    expect(said).toContain('learnOtherKnowledge');
  });
});

const ANSWERED = {
  Security: [
    ['No.', 'Question', 'Answer', 'Comment'],
    ['1', 'Are your backups encrypted?', 'Yes', 'With AES.'],
    ['2', 'Are the backups encrypted?', 'Yes', 'With AES.'],
    ['3', 'How long are backups kept?', '', '30 days.'],
    ['4', 'Are your backups stored unencrypted?', 'No', 'With AES.'],
    ['5', 'Do you breed llamas?', 'No', 'We do not.'],
    ['6', 'Do you breed llamas?', 'Yes', 'Two of them.'],
    ['7', 'Who is your insurer?', '', ''],
    ['8', 'Are you ISO 27001 certified?', 'No', 'Our host is: "OVH".'],
  ],
};

describe('learn --new', () => {
  it('drafts a knowledge base that loads, with duplicates and contradictions by their cells', async () => {
    const folder = temporaryFolder();
    const input = writeWorkbook(join(folder, 'answered.xlsx'), ANSWERED);
    const { code, out } = await vouch(['learn', input, '--new']);
    expect(code).toBe(1);
    expect(out).toMatch(/^Security!C7: warning newContradiction: .*Security!C6/m);
    expect(out).toContain('7 of 8 questions answered');
    const kb = join(folder, 'answered-knowledge');
    const text = readFileSync(join(kb, 'backup.yaml'), 'utf8');
    // Three questions, one of them the other way round, and one answer.
    expect(text.match(/- id: backup\.encryption\n/g)).toHaveLength(1);
    expect(text).toContain('- "Are your backups stored unencrypted?"');
    expect(text).toContain('section: "Security!C2"');
    const asked = await vouch(['fill', input, '--overwrite', '--kb', kb, '-o', join(folder, 'o.xlsx')]);
    expect(asked.code).toBe(0);
    const { rows } = readRecord(join(folder, 'o.xlsx.vouch.json'));
    expect(rows.every(({ written }) => Object.keys(written).length === 0)).toBe(true);
    expect(rows[0]).toMatchObject({ flag: 'medium', answer: 'yes', control: 'backup.encryption' });
  });

  it('never writes over a folder that holds something, nor from a file without answers', async () => {
    const folder = temporaryFolder();
    const input = writeWorkbook(join(folder, 'answered.xlsx'), ANSWERED);
    expect((await vouch(['learn', input, '--new', '-o', folder])).said).toContain('folderInUse');
    const blank = writeWorkbook(join(folder, 'blank.xlsx'), {
      Security: [
        ['No.', 'Question', 'Answer'],
        ['1', 'Are your backups encrypted?', ''],
        ['2', 'Who is your insurer?', ''],
      ],
    });
    const { code, said } = await vouch(['learn', blank, '--new', '-o', join(folder, 'new')]);
    expect(code).toBe(2);
    expect(said).toContain('noAnswersGiven');
    expect(existsSync(join(folder, 'new'))).toBe(false);
  });
});
