// Feature workbooks written by exceljs, xlsx-populate and SheetJS. Each is { file, feature, writer, bytes, answers, refused? }.
import { createRequire } from 'node:module';
import { answerCells, choicesOf, questionRows } from './question-table.mjs';

// Both live beside the bench: the product itself does without them.
const require = createRequire(new URL('../../bench/package.json', import.meta.url));
const LONG_AGO = new Date('2026-01-05T00:00:00Z');

export async function packageWorkbooks() {
  return [...(await byExceljs()), ...(await byPopulate()), ...(await bySheetJs())];
}

function made(writer, file, feature, language, bytes, rest = {}) {
  return {
    writer,
    file,
    feature,
    language,
    bytes: Buffer.from(bytes),
    answers: { sheet: 'Questions', refs: answerCells(language) },
    ...rest,
  };
}

async function byExceljs() {
  const ExcelJS = require('exceljs');
  const all = [];
  const add = async (file, feature, language, decorate) => {
    const book = new ExcelJS.Workbook();
    book.created = book.modified = LONG_AGO;
    const sheet = book.addWorksheet('Questions');
    for (const [at, row] of questionRows(language).entries())
      sheet.getRow(4 + at).values = row.map((value) => (value === '' ? null : value));
    await decorate(sheet, book);
    all.push(made('exceljs', file, feature, language, await book.xlsx.writeBuffer()));
  };
  await add('exceljs-rich-text', 'rich text and notes', 'fr', (sheet) => {
    sheet.getCell('A1').value = { richText: [{ font: { bold: true }, text: 'Sécurité' }, { text: ' des données' }] };
    sheet.getCell('B6').note = 'Merci de préciser.';
  });
  await add('exceljs-dropdowns', 'drop-downs with prompts and error alerts', 'en', (sheet) => {
    for (const ref of answerCells('en'))
      sheet.getCell(ref).dataValidation = {
        type: 'list',
        allowBlank: true,
        formulae: [`"${choicesOf('en').join(',')}"`],
        showInputMessage: true,
        promptTitle: 'Answer',
        prompt: 'Choose one',
        showErrorMessage: true,
      };
  });
  await add('exceljs-protected', 'a password-protected sheet, unlocked answers', 'es', async (sheet) => {
    for (const ref of answerCells('es')) sheet.getCell(ref).protection = { locked: false };
    await sheet.protect('secret', { spinCount: 10 });
  });
  await add('exceljs-formulas', 'formulas with cached results, a shared formula', 'en', (sheet) => {
    sheet.getCell('F5').value = { formula: 'LEN(C5)', result: 0 };
    for (let row = 6; row <= 12; row++) sheet.getCell(`F${row}`).value = { sharedFormula: 'F5', result: 0 };
  });
  await add('exceljs-table', 'a table with a totals row', 'en', (sheet) => {
    sheet.addTable({
      name: 'Extra',
      ref: 'F4',
      headerRow: true,
      totalsRow: true,
      columns: [
        { name: 'Topic', totalsRowLabel: 'All' },
        { name: 'Weight', totalsRowFunction: 'sum' },
      ],
      rows: [
        ['Crypto', 2],
        ['Backup', 1],
      ],
    });
  });
  await add('exceljs-views', 'frozen rows, outline levels, column widths and styles', 'fr', (sheet) => {
    sheet.views = [{ state: 'frozen', ySplit: 4, xSplit: 1 }];
    sheet.getColumn(2).width = 60;
    sheet.getColumn(3).alignment = { wrapText: true };
    sheet.getRow(7).outlineLevel = 1;
  });
  return all;
}

async function byPopulate() {
  const XlsxPopulate = require('xlsx-populate');
  const all = [];
  const add = async (file, feature, language, decorate, output = {}, rest = {}) => {
    const book = await XlsxPopulate.fromBlankAsync();
    const sheet = book.sheet(0).name('Questions');
    sheet.cell('A4').value(questionRows(language).map((row) => row.map((value) => (value === '' ? undefined : value))));
    decorate(sheet, book);
    all.push(made('xlsx-populate', file, feature, language, await book.outputAsync(output), rest));
  };
  await add('populate-plain', 'the theme and styles of a blank Excel workbook', 'es', () => {});
  await add('populate-hidden-sheets', 'a very hidden sheet, a defined name, a hyperlink', 'en', (sheet, book) => {
    book.addSheet('Keys').cell('A1').value('k1');
    book.sheet('Keys').hidden('very');
    book.definedName('Key', book.sheet('Keys').cell('A1'));
    sheet.cell('A1').value('site').hyperlink('https://example.com/');
  });
  await add('populate-dropdown', 'a drop-down and styled answers', 'fr', (sheet) => {
    sheet
      .range('C5:C11')
      .dataValidation({ type: 'list', allowBlank: true, formula1: `"${choicesOf('fr').join(',')}"` })
      .style({ wrapText: true, fill: 'fff2cc' });
  });
  await add(
    'populate-password',
    'a password on the whole file',
    'en',
    () => {},
    { password: 'secret' },
    { refused: 'passwordProtected' },
  );
  return all;
}

async function bySheetJs() {
  const XLSX = await import('xlsx');
  const add = (file, feature, language, decorate = () => {}, options = {}, rest = {}) => {
    const book = XLSX.utils.book_new();
    const rows = [
      ['Questionnaire'],
      [],
      [],
      ...questionRows(language).map((row) => row.map((value) => (value === '' ? null : value))),
    ];
    const sheet = XLSX.utils.aoa_to_sheet(rows);
    XLSX.utils.book_append_sheet(book, sheet, 'Questions');
    book.Props = { CreatedDate: LONG_AGO, ModifiedDate: LONG_AGO };
    decorate(sheet, book, XLSX);
    return made(
      'SheetJS',
      file,
      feature,
      language,
      XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true, ...options }),
      rest,
    );
  };
  return [
    add('sheetjs-inline', 'strings of type str in each cell', 'en'),
    add('sheetjs-shared', 'shared strings', 'fr', undefined, { bookSST: true }),
    add('sheetjs-formulas', 'formulas with cached results of every type', 'en', (sheet) => {
      sheet.F5 = { t: 'n', f: 'LEN(C5)', v: 0 };
      sheet.F6 = { t: 's', f: 'A5&A6', v: 'Q1Q2' };
      sheet.F7 = { t: 'b', f: 'C5="Yes"', v: false };
      sheet.F8 = { t: 'e', f: '1/0', v: 7 };
      sheet['!ref'] = 'A1:F12';
    }),
    add('sheetjs-layout', 'merges, hidden rows, a filter, comments', 'es', (sheet) => {
      sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 3 } }];
      sheet['!rows'] = [{}, {}, {}, {}, {}, { hidden: true }];
      sheet['!autofilter'] = { ref: 'A4:D10' };
      sheet.B5.c = [{ a: 'Ana', t: 'Detalle el algoritmo.' }];
    }),
  ];
}
