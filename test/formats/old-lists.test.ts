import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { modernise, type OldFormat } from '../../src/foreign/index.ts';
import { type Area, choicesAt, parseCellRef, type Sheet, validationAt } from '../../src/model/index.ts';
import { openFile } from '../../src/pipeline/index.ts';
import { openWorkbook } from '../../src/workbook/index.ts';
import {
  brtDVal,
  brtDVal14,
  brtDValList,
  brtName,
  dv,
  integer,
  linkOf,
  long,
  short,
  xlsbRecord,
  xlsbTokens,
  xlsbWithRules,
  xlsTokens,
  xlsWithRules,
} from './binary-rules.ts';
import { openDocument } from './old-workbooks.ts';
import { PROMPT, RULED } from './ruled-workbook.ts';

const FIXTURES = new URL('../../fixtures/formats/', import.meta.url);
const cell = (ref: string): Area => {
  const { row, column } = parseCellRef(ref)!;
  return { top: row, left: column, bottom: row, right: column };
};
const C2 = [cell('C2')];

async function sheetsOf(bytes: Uint8Array, format: OldFormat): Promise<readonly Sheet[]> {
  return openWorkbook((await modernise(bytes, format)).workbook).workbook.sheets;
}

async function choicesOf(bytes: Uint8Array, format: OldFormat, ref = 'C2') {
  const { row, column } = parseCellRef(ref)!;
  return choicesAt((await sheetsOf(bytes, format))[0]!, row, column);
}

/** Why the cell of the first sheet is not written; null when it may be. */
async function refusalOf(bytes: Uint8Array, ref = 'C2', value = 'Oui') {
  const file = await openFile(bytes);
  return file.refusalFor(file.workbook.sheets[0]!.name, ref, value);
}

/** An .ods whose cell C2 takes what the condition says. */
function ruledDocument(condition: string, base = 'S.C2', more = ''): Uint8Array {
  const escaped = condition.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
  const validation = `<table:content-validations><table:content-validation table:name="v" table:condition="${escaped}" table:base-cell-address="${base}"><table:error-message table:display="true"/></table:content-validation></table:content-validations>`;
  const text = (word: string) =>
    `<table:table-cell office:value-type="string"><text:p>${word}</text:p></table:table-cell>`;
  const rows = [
    text('Oui'),
    `${text('x')}${text('y')}<table:table-cell table:content-validation-name="v"/>`,
    text('Non'),
  ];
  const table = `<table:table table:name="S">${rows.map((cells) => `<table:table-row>${cells}</table:table-row>`).join('')}</table:table>`;
  const lists = `<table:table table:name="My 'lists'"><table:table-row>${text('Yes')}</table:table-row><table:table-row>${text('No')}</table:table-row></table:table>`;
  return openDocument('', validation + table + lists + more);
}

const quoted = (words: readonly string[]) => words.map((word) => `"${word.replaceAll('"', '""')}"`).join(';');

describe('the list of a cell', () => {
  it.each(['ods', 'xls'] as const)(
    'as LibreOffice stores it in an .%s is what the cell took before',
    async (format) => {
      const bytes = readFileSync(new URL(`lists.${format}`, FIXTURES));
      const [sheet] = await sheetsOf(bytes, format);
      for (const [ref, words] of Object.entries(RULED)) {
        const { row, column } = parseCellRef(ref)!;
        expect([ref, choicesAt(sheet!, row, column)]).toEqual([ref, words]);
        expect([ref, await refusalOf(bytes, ref)]).toEqual([ref, words === null ? 'listUnread' : 'notInList']);
      }
      expect(validationAt(sheet!, 2, 3)?.prompt).toBe(PROMPT);
      expect(await refusalOf(bytes, 'D2', 'four')).toBe(null);
      expect(await refusalOf(bytes, 'D2', 'longer')).toBe('breaksRule');
      expect(await refusalOf(bytes, 'D3')).toBe('breaksRule');
    },
  );

  const word = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }).filter((text) => /^[^\p{C}]+$/u.test(text));
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12, selector: (text) => text.trim() });
  const kept = (list: readonly string[]) => list.map((text) => text.trim()).filter((text) => text !== '');
  const fits = (list: readonly string[]) => kept(list).length > 0;

  it('comes through from an .ods, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(words.filter(fits), async (list) => {
        const bytes = ruledDocument(`of:cell-content-is-in-list(${quoted(list)})`);
        expect(await choicesOf(bytes, 'ods')).toEqual(kept(list));
      }),
      { numRuns: 25 },
    );
  });

  it('comes through from an .xls and an .xlsb, whatever its words', async () => {
    await fc.assert(
      fc.asyncProperty(words.filter(fits), async (list) => {
        const text = list.join('\0');
        fc.pre(text.length < 256);
        const first = xlsTokens.text(text);
        expect(await choicesOf(xlsWithRules([dv({ areas: C2, first })]), 'xls')).toEqual(kept(list));
        const items = brtDValList(list.map((item) => `"${item.replaceAll('"', '""')}"`).join(','));
        const rule = brtDVal({ areas: C2, first: xlsbTokens.text('x') });
        expect(await choicesOf(xlsbWithRules([items, rule]), 'xlsb')).toEqual(kept(list));
      }),
      { numRuns: 25 },
    );
  });

  it('goes to a hidden sheet where Excel could not keep it inside the rule', async () => {
    const long = Array.from({ length: 20 }, (_, at) => `A rather long answer, number ${at}`);
    const sheets = await sheetsOf(ruledDocument(`of:cell-content-is-in-list(${quoted(long)})`), 'ods');
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['S', 'visible'],
      ["My 'lists_", 'visible'],
      ['Lists', 'hidden'],
    ]);
    expect(choicesAt(sheets[0]!, 2, 3)).toEqual(long);
  });
});

describe('a condition of an .ods', () => {
  const named = (body: string) => `<table:named-expressions>${body}</table:named-expressions>`;
  const range = (address: string) =>
    named(`<table:named-range table:name="Words" table:cell-range-address="${address}"/>`);

  it.each([
    ['without a prefix', 'cell-content-is-in-list("Conforme";"Non conforme")', ['Conforme', 'Non conforme']],
    ['of OpenOffice', 'oooc:cell-content-is-in-list("Conforme";"Non conforme")', ['Conforme', 'Non conforme']],
    ['with commas between', 'of:cell-content-is-in-list("a, b","c;d")', ['a, b', 'c;d']],
    ['with quotes inside', 'of:cell-content-is-in-list("say ""yes""";"no")', ['say "yes"', 'no']],
    ['of numbers', 'of:cell-content-is-in-list(0;1;2.5)', ['0', '1', '2.5']],
    ['on the same sheet', 'of:cell-content-is-in-list([.$A$1:.$A$3])', ['Oui', 'x', 'Non']],
    ['named as a range', 'cell-content-is-in-range([.$A$1:.$A$1])', ['Oui']],
    ['on another sheet', `of:cell-content-is-in-list([$'My ''lists'''.$A$1:.$A$2])`, ['Yes', 'No']],
  ])('%s is read', async (_, condition, words) => {
    expect(await choicesOf(ruledDocument(condition), 'ods')).toEqual(words);
  });

  it('moves relative cells from where it was written', async () => {
    const condition = 'of:cell-content-is-in-list([.H10:.H12])';
    expect(await choicesOf(ruledDocument(condition, "'My ''lists'''.J11"), 'ods')).toEqual(['Oui', 'x', 'Non']);
    expect(await refusalOf(ruledDocument(condition, 'S.Z99'))).toBe('listUnread');
  });

  it('is followed through a name', async () => {
    const words = (address: string) =>
      choicesOf(ruledDocument('cell-content-is-in-list(words)', 'S.C2', range(address)), 'ods');
    expect(await words("$'My ''lists'''.$A$1:.$A$2")).toEqual(['Yes', 'No']);
  });

  it.each([
    ['a formula', 'of:cell-content-is-in-list(OFFSET([.$A$1];0;0;2))'],
    ['an unknown name', 'of:cell-content-is-in-list(Nothing)'],
    ['another file', `of:cell-content-is-in-list(['file:///x.ods'#$S.$A$1:.$A$3])`],
    ['a sheet that is gone', 'of:cell-content-is-in-list([$Gone.$A$1:.$A$3])'],
    ['a reference error', 'of:cell-content-is-in-list([.#REF!])'],
    ['cells that hold nothing', 'of:cell-content-is-in-list([.$Z$1:.$Z$3])'],
    ['words and cells together', 'of:cell-content-is-in-list("a";[.$A$1])'],
    ['words between unknown signs', 'of:cell-content-is-in-list("a" & "b")'],
    ['a bracket left open', 'of:cell-content-is-in-list("a"[)'],
    ['a quote left open', 'of:cell-content-is-in-list("a;b)'],
    ['a kind nobody knows', 'of:cell-content-is-in-a-good-mood()'],
    ['a bound to be calculated', 'of:cell-content-text-length()<=[.A1]'],
  ])('that asks for %s keeps its cell from being written', async (_, condition) => {
    expect(await refusalOf(ruledDocument(condition))).toBe('listUnread');
    expect(await refusalOf(ruledDocument(condition), 'C3')).toBe(null);
  });

  it.each([
    ['of:cell-content-text-length()<=5', 'Oui', 'Jamais'],
    ['of:cell-content-text-length-is-between(2,3)', 'Oui', 'Jamais'],
    ['of:cell-content-is-whole-number() and cell-content-is-not-between(1;9)', 12, 3],
    ['of:cell-content-is-decimal-number() and cell-content()>=0.5', 0.5, 0.4],
  ])('%s is a bound', async (condition, inside, outside) => {
    const bytes = ruledDocument(condition);
    expect(await refusalOf(bytes, 'C2', inside as string)).toBe(null);
    expect(await refusalOf(bytes, 'C2', outside as string)).toBe('breaksRule');
  });

  it('holds in every cell that repeats, covered ones included', async () => {
    const validations = `<table:content-validations><table:content-validation table:name="v" table:condition="cell-content-is-in-list(&quot;a&quot;)"/></table:content-validations>`;
    const ruled = (attributes: string) => `<table:table-cell table:content-validation-name="v"${attributes}/>`;
    const rows = [
      `<table:table-row table:number-rows-repeated="3"><table:table-cell table:number-columns-repeated="2"/>${ruled(' table:number-columns-repeated="2"')}</table:table-row>`,
      `<table:table-row><table:table-cell/><table:covered-table-cell/>${ruled('')}</table:table-row>`,
      `<table:table-row table:number-rows-repeated="2000000">${ruled(' table:number-columns-repeated="20000"')}</table:table-row>`,
    ];
    const text = `<table:table-row><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row>`;
    const bytes = openDocument('', `${validations}<table:table table:name="S">${text}${rows.join('')}</table:table>`);
    const [sheet] = await sheetsOf(bytes, 'ods');
    expect(sheet!.validations[0]!.areas).toEqual([
      { top: 2, left: 3, bottom: 4, right: 4 },
      { top: 5, left: 3, bottom: 5, right: 3 },
      { top: 6, left: 1, bottom: 1_048_576, right: 16_384 },
    ]);
  });

  it('that is missing keeps the cells that name it from being written', async () => {
    const body = `<table:table table:name="S"><table:table-row><table:table-cell table:content-validation-name="v"/><table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell></table:table-row></table:table>`;
    expect(await refusalOf(openDocument('', body), 'A1')).toBe('listUnread');
  });
});

describe('a rule of an .xls', () => {
  const answers = { areas: C2, prompt: 'Choose' };

  it.each([
    ['cells that stand still', 0x25, [0, 2], [0, 0], ['N°', '1.10', '1.11']],
    ['cells counted from the rule’s own', 0x2d, [-1, 1], [0xc0fe, 0xc0fe], ['N°', '1.10', '1.11']],
    ['cells of another class of token', 0x65, [0, 1], [0, 0], ['N°', '1.10']],
  ])('takes its words from %s', async (_, code, rows, columns, words) => {
    const bytes = xlsWithRules([dv({ ...answers, first: xlsTokens.area(code, rows, columns) })]);
    expect(await choicesOf(bytes, 'xls')).toEqual(words);
  });

  it('keeps its bounds and its prompt', async () => {
    const bytes = xlsWithRules([dv({ ...answers, type: 6, operator: 7, first: integer(3) })]);
    expect(validationAt((await sheetsOf(bytes, 'xls'))[0]!, 2, 3)).toMatchObject({
      type: 'textLength',
      prompt: 'Choose',
    });
    expect([await refusalOf(bytes, 'C2', 'Oui'), await refusalOf(bytes, 'C2', 'Jamais')]).toEqual([null, 'breaksRule']);
  });

  it.each([
    ['a formula', Buffer.concat([xlsTokens.area(0x25, [0, 2], [0, 0]), Buffer.from([0x22, 1, 78, 0])])],
    ['cells through a table of sheets that is not there', Buffer.concat([Buffer.from([0x3b]), short(0, 0, 2, 0, 0)])],
    ['a name that is not there', Buffer.concat([Buffer.from([0x23]), long(9)])],
    ['nothing', Buffer.alloc(0)],
  ])('that asks for %s keeps its cell from being written', async (_, first) => {
    const bytes = xlsWithRules([dv({ ...answers, first })]);
    expect([await refusalOf(bytes, 'C2'), await refusalOf(bytes, 'C3')]).toEqual(['listUnread', null]);
  });

  it('that is cut off keeps the whole sheet from being written', async () => {
    const whole = dv({ ...answers, first: xlsTokens.text('Oui\0Non') });
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: whole.length - 1 }), async (length) => {
        const bytes = xlsWithRules([whole.subarray(0, length)]);
        expect([await refusalOf(bytes, 'C2'), await refusalOf(bytes, 'D4')]).toEqual(['listUnread', 'listUnread']);
      }),
      { numRuns: 20 },
    );
  });
});

describe('a rule of an .xlsb', () => {
  const text = xlsbTokens.text('Conforme,Non conforme');
  const elsewhere = xlsbTokens.area(0x3b, [0, 1], [0, 0], linkOf(1));
  const named = brtName('Words', elsewhere);

  it.each([
    ['inside itself', brtDVal({ areas: C2, first: text }), ['Conforme', 'Non conforme']],
    ['from its own sheet', brtDVal({ areas: C2, first: xlsbTokens.area(0x25, [0, 1], [0, 0]) }), ['N°', '1.10']],
    [
      'from cells counted from its own',
      brtDVal({ areas: C2, first: xlsbTokens.area(0x2d, [-1, 0], [0xfffe, 0xfffe]) }),
      ['N°', '1.10'],
    ],
    ['from another sheet', brtDVal14({ areas: C2, first: elsewhere }), ['Oui', 'Non']],
    ['through a name', brtDVal({ areas: C2, first: xlsbTokens.name(1) }), ['Oui', 'Non']],
  ])('takes its words %s', async (_, record, words) => {
    expect(await choicesOf(xlsbWithRules([record], named), 'xlsb')).toEqual(words);
  });

  it.each([
    ['another workbook', brtDVal({ areas: C2, first: xlsbTokens.area(0x3b, [0, 1], [0, 0], linkOf(7)) })],
    ['a sheet that was deleted', brtDVal({ areas: C2, first: xlsbTokens.area(0x3b, [0, 1], [0, 0], linkOf(-1)) })],
    [
      'relative cells of another sheet',
      brtDVal14({ areas: C2, first: xlsbTokens.area(0x3b, [0, 1], [0xc000, 0xc000], linkOf(1)) }),
    ],
    ['a name that is not there', brtDVal({ areas: C2, first: xlsbTokens.name(2) })],
    ['a formula', brtDVal14({ areas: C2, first: Buffer.concat([elsewhere, elsewhere, Buffer.from([0x10])]) })],
  ])('that asks for %s keeps its cell from being written', async (_, record) => {
    const bytes = xlsbWithRules([record], named);
    expect([await refusalOf(bytes, 'C2'), await refusalOf(bytes, 'C3')]).toEqual(['listUnread', null]);
  });

  it.each([
    ['upside down', { top: 9, left: 3, bottom: 2, right: 3 }],
    ['beyond the last column', { top: 2, left: 3, bottom: 2, right: 20_000 }],
  ])('over cells that are %s keeps the whole sheet from being written', async (_, area) => {
    const bytes = xlsbWithRules([brtDVal({ areas: [area], first: text })]);
    expect([await refusalOf(bytes, 'C2'), await refusalOf(bytes, 'D4')]).toEqual(['listUnread', 'listUnread']);
  });

  it('that is cut off keeps the whole sheet from being written', async () => {
    const bytes = xlsbWithRules([xlsbRecord(64, Buffer.alloc(12))]);
    expect([await refusalOf(bytes, 'C2'), await refusalOf(bytes, 'D4')]).toEqual(['listUnread', 'listUnread']);
  });

  it('leaves the rule after it with words of its own', async () => {
    const records = [
      brtDValList('"a,b",c'),
      brtDVal({ areas: C2, first: text }),
      brtDVal({ areas: [cell('C3')], first: text }),
    ];
    const bytes = xlsbWithRules(records);
    expect(await choicesOf(bytes, 'xlsb', 'C2')).toEqual(['a,b', 'c']);
    expect(await choicesOf(bytes, 'xlsb', 'C3')).toEqual(['Conforme', 'Non conforme']);
  });
});
