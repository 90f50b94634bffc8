import { describe, expect, test } from 'vitest';
import type { Decision, RecordedRow } from '../../src/model/index.ts';
import { verifyWorkbooks } from '../../src/verify/index.ts';
import { recordOf } from './record-of.ts';
import { type Damage, edit, pack, RICH } from './rich-workbook.ts';

const S1 = 'xl/worksheets/sheet1.xml';
const D2 = '<c r="D2" s="2"/>';
const D5 = '<c r="D5" s="2" t="s"><v>7</v></c>';
const text = (ref: string, value: string) => `<c r="${ref}" s="2" t="inlineStr"><is><t>${value}</t></is></c>`;
const answerD2 = edit(S1, D2, text('D2', 'Oui'));

function verify(after: Damage, row: Partial<RecordedRow>) {
  const record = recordOf({ sheet: 'Questions', ...row });
  const { clean, changed, findings } = verifyWorkbooks(pack(RICH), pack(after(RICH)), record);
  return { clean, standings: changed.map(({ standing }) => standing), codes: findings.map(({ code }) => code) };
}

const decided = (how: Decision['how']): Partial<RecordedRow> => ({
  cells: ['D5'],
  decision: { by: 'A. Martin', how, answer: null, comment: null },
});

describe('with a record', () => {
  test.each<[name: string, after: Damage, row: Partial<RecordedRow>, standings: string[]]>([
    ['a cell that holds what was written is in order', answerD2, { written: { D2: 'Oui' } }, ['recorded']],
    ['a number is too', edit(S1, D2, '<c r="D2" s="2"><v>3</v></c>'), { written: { D2: 3 } }, ['recorded']],
    [
      'line breaks are what Excel keeps of them',
      edit(S1, D2, text('D2', 'a\nb')),
      { written: { D2: 'a\r\nb' } },
      ['recorded'],
    ],
    [
      'a cell that was full may be overwritten when it says so',
      edit(S1, D5, text('D5', 'Non')),
      { written: { D5: 'Non' } },
      ['recorded'],
    ],
    [
      'a written cell may hold the value it held, stored another way',
      edit(S1, D5, text('D5', 'Oui')),
      { written: { D5: 'Oui' } },
      [],
    ],
    ['a written cell may hold what it held before', (parts) => parts, { written: { D5: 'Oui' } }, []],
    [
      'a person may change the cells of a row they decided',
      edit(S1, D5, text('D5', 'Nein')),
      decided('changed'),
      ['decided'],
    ],
    ['a person may empty them', edit(S1, D5, '<c r="D5" s="2"/>'), decided('notApplicable'), ['decided']],
    [
      'a decision overrules what was written',
      edit(S1, D5, text('D5', 'Nein')),
      { ...decided('filled'), written: { D5: 'Non' } },
      ['decided'],
    ],
  ])('%s', (_, after, row, standings) => {
    expect(verify(after, row)).toEqual({ clean: true, standings, codes: [] });
  });

  test.each<[name: string, after: Damage, row: Partial<RecordedRow>, codes: string[]]>([
    ['an answer it does not name', answerD2, {}, ['notInRecord']],
    [
      'an answer named on another sheet',
      answerD2,
      { sheet: 'Lists', written: { D2: 'Oui' } },
      ['notInRecord', 'notAsRecorded'],
    ],
    ['another word', answerD2, { written: { D2: 'Non' } }, ['notAsRecorded']],
    ['a cell left empty', (parts) => parts, { written: { D2: 'Oui' } }, ['notAsRecorded']],
    ['a cell that does not exist', (parts) => parts, { written: { D99: 'Oui' } }, ['notAsRecorded']],
    ['a number stored as text', edit(S1, D2, text('D2', '3')), { written: { D2: 3 } }, ['notAsRecorded']],
    [
      'a text stored as a number',
      edit(S1, D2, '<c r="D2" s="2"><v>3</v></c>'),
      { written: { D2: '3' } },
      ['notAsRecorded'],
    ],
    ['blanks lost at its end', edit(S1, D2, text('D2', 'Oui ')), { written: { D2: 'Oui ' } }, ['notAsRecorded']],
    [
      'a formula that shows the word',
      edit(S1, D2, '<c r="D2" s="2" t="str"><f>"Oui"</f><v>Oui</v></c>'),
      { written: { D2: 'Oui' } },
      ['formulaAdded', 'notAsRecorded'],
    ],
    [
      'a formula it wrote over',
      edit(S1, '<f>D5</f><v>Oui</v>', '<v>Non</v>'),
      { written: { B7: 'Non' } },
      ['formulaLost'],
    ],
    [
      'another style on a written cell',
      edit(S1, D2, text('D2', 'Oui').replace('s="2"', 's="1"')),
      { written: { D2: 'Oui' } },
      ['cellStyleChanged'],
    ],
    ['a change in a row that was to be kept', edit(S1, D5, text('D5', 'Nein')), decided('kept'), ['notInRecord']],
    ['a change in a row that was skipped', edit(S1, D5, text('D5', 'Nein')), decided('skipped'), ['notInRecord']],
  ])('%s is not in order', (_, after, row, codes) => {
    const result = verify(after, row);
    expect(result.codes).toEqual(codes);
    expect(result.clean).toBe(false);
  });
});
