import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildZip } from '../ooxml/build-zip.ts';
import { buildWorkbook, oneSheet, type WorkbookDraft } from '../workbook/build-workbook.ts';
import { childOpener, type Opened } from './open-in-child.ts';

const MILLION = 1_000_000;
const CELL = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>a</t></is></c></row></sheetData>';

/** Slow machines included; on a usual one most take less than a second. */
const LONGEST_MS = 20_000;
const MOST_MB = 1600;

let opener: Awaited<ReturnType<typeof childOpener>>;
beforeAll(async () => {
  opener = await childOpener();
});
afterAll(() => opener?.close());

function times(count: number, piece: (at: number) => string): string {
  const pieces: string[] = [];
  for (let at = 0; at < count; at++) pieces.push(piece(at));
  return pieces.join('');
}

const list = (source: string, sqref = 'A1') =>
  `<dataValidation type="list" sqref="${sqref}"><formula1>${source}</formula1></dataValidation>`;
const rules = (content: string, rest: Partial<WorkbookDraft> = {}) =>
  oneSheet(`${CELL}<dataValidations>${content}</dataValidations>`, rest);
const names = (count: number, formula: (at: number) => string) =>
  `<definedNames>${times(count, (at) => `<definedName name="N${at}">${formula(at)}</definedName>`)}</definedNames>`;
const longList = `<sheetData>${times(5000, (at) => `<row r="${at + 1}"><c r="A${at + 1}"><v>${at}</v></c></row>`)}</sheetData>`;

describe('more than can be read safely: a reason, in little time and memory', () => {
  test.each<[string, () => Buffer, string]>([
    [
      'ten million empty rows',
      () => oneSheet(`<sheetData>${times(100_000, (at) => `<row ht="${at}"/>`).repeat(100)}</sheetData>`),
      'workbookTooLarge',
    ],
    [
      'a million and a half rows of one number',
      () => oneSheet(`<sheetData>${times(1_500_000, (at) => `<row r="1" ht="${at}"/>`)}</sheetData>`),
      'workbookTooLarge',
    ],
    ['a row beyond the last', () => oneSheet('<sheetData><row r="1048577"/></sheetData>'), 'workbookTooLarge'],
    [
      'five million cells',
      () =>
        oneSheet(`<sheetData>${`<row>${times(10_000, (at) => `<c><v>${at}</v></c>`)}</row>`.repeat(500)}</sheetData>`),
      'workbookTooLarge',
    ],
    [
      'a million merged areas',
      () =>
        oneSheet(
          `${CELL}<mergeCells>${times(MILLION, (at) => `<mergeCell ref="A${at + 1}:C${at + 1}"/>`)}</mergeCells>`,
        ),
      'workbookTooLarge',
    ],
    ['a million validations', () => rules(times(MILLION, (at) => list('"a,b"', `A${at + 1}`))), 'workbookTooLarge'],
    [
      'a validation over three hundred thousand areas',
      () =>
        rules(
          list(
            '"a,b"',
            times(300_000, (at) => `A${at + 1} `),
          ),
        ),
      'workbookTooLarge',
    ],
    [
      'three hundred thousand names',
      () => rules('', { after: names(300_000, (at) => `S!A${at + 1}`) }),
      'workbookTooLarge',
    ],
    [
      'a hundred thousand sheets',
      () =>
        buildWorkbook({
          sheets: [{ name: 'S', xml: CELL }],
          before: `<sheets>${times(100_000, (at) => `<sheet name="s${at}" sheetId="${at + 1}" r:id="x"/>`)}</sheets>`,
        }),
      'workbookTooLarge',
    ],
    [
      'a hundred thousand cell formats',
      () => oneSheet(CELL, { styles: `<cellXfs>${times(100_000, (at) => `<xf fontId="${at}"/>`)}</cellXfs>` }),
      'workbookTooLarge',
    ],
    [
      'sixty thousand long lists',
      () =>
        buildWorkbook({
          sheets: [
            {
              name: 'S',
              xml: `${CELL}<dataValidations>${times(60_000, (at) => list(`L!$A$1:$A$${5000 - (at % 900)}`, `A${at + 1}`))}</dataValidations>`,
            },
            { name: 'L', xml: longList },
          ],
        }),
      'listsTooCostly',
    ],
    [
      'a sheet that inflates a thousand times',
      () => oneSheet(`${CELL}<!--${' '.repeat(60 * MILLION)}-->`),
      'zipTooLarge',
    ],
    ['a part of 300 MB', () => bomb(300 * 1024 * 1024), 'zipTooLarge'],
  ])('%s', (_, make, code) => {
    const { ms, mb, ...outcome }: Opened = opener.open(make());
    expect(outcome.code).toBe(code);
    expect(ms).toBeLessThan(LONGEST_MS);
    expect(mb).toBeLessThan(MOST_MB);
  });
});

describe('much, but bounded: read all the same', () => {
  test.each<[string, () => Buffer]>([
    [
      'names that call each other five times over',
      () =>
        rules(list('N0'), {
          after: names(
            17,
            (at) => `OFFSET(N${at + 1},ROWS(N${at + 1}),ROWS(N${at + 1}),ROWS(N${at + 1}),ROWS(N${at + 1}))`,
          )
            .replace('N17,ROWS', '$A$1,ROWS')
            .replaceAll('N17', '$A$1'),
        }),
    ],
    ['a rule over N1:XFD1048576', () => rules(list('"a,b"', 'N1:XFD1048576'))],
    ['a moving list over a whole column', () => rules(list('$B1:$D1', 'A1:A1048576'))],
    [
      'a hundred thousand merged areas in one place',
      () => oneSheet(`${CELL}<mergeCells>${times(100_000, () => '<mergeCell ref="A1:B2"/>')}</mergeCells>`),
    ],
    [
      'spans by the hundred thousand',
      () => oneSheet(CELL.replace('r="1"', `r="1" spans="${times(200_000, () => '1:2 ')}"`)),
    ],
    ['a formula of a million additions', () => rules(list(`OFFSET(A1,0${'+1'.repeat(MILLION)},0)`))],
    [
      'a text that doubles a hundred times',
      () => rules(list(`INDIRECT(${'SUBSTITUTE('.repeat(100)}"aa"${',"a","aa")'.repeat(100)})`)),
    ],
    ['a formula of ten thousand parentheses', () => rules(list(`${'('.repeat(4000)}A1${')'.repeat(4000)}`))],
    [
      'array formulas by the ten thousand over the same cells',
      () =>
        oneSheet(
          `<sheetData>${times(3000, (at) => `<row r="${at + 1}"><c r="A${at + 1}"><f t="array" ref="A1:Z3000">1</f></c><c r="B${at + 1}"><v>1</v></c></row>`)}</sheetData>`,
        ),
    ],
    [
      'a comment of a hundred megabytes that hardly deflates',
      () => oneSheet(`${CELL}<!--${times(5 * MILLION, (at) => (at * 7919).toString(36))}-->`),
    ],
  ])('%s', (_, make) => {
    const { code, ms, mb } = opener.open(make());
    // Nothing here is a questionnaire, and that is the only complaint.
    expect(code).toBe('read');
    expect(ms).toBeLessThan(LONGEST_MS);
    expect(mb).toBeLessThan(MOST_MB);
  });
});

/** One entry whose data are zeros: what it says of its size is true. */
function bomb(size: number): Buffer {
  const zeros = deflateRawSync(Buffer.alloc(16 * 1024 * 1024), { level: 9 });
  return buildZip([{ name: '[Content_Types].xml', data: zeros, size }]);
}
