// Opens a workbook with one tool, writes so many cells, saves: node fill-with.mjs TOOL IN OUT JSON
// TOOL is sheetjs, exceljs, xlsx-populate, or the address of a module with vouch's openWorkbook and patchWorkbook.
import { readFileSync, writeFileSync } from 'node:fs';

const [tool, input, output, json] = process.argv.slice(2);
const { sheet, column, rows, count } = JSON.parse(json);
// Five hundred answers to a hundred rows end in rows that do not exist yet.
const last = Math.max(rows, count + 1);
const cells = Array.from({ length: count }, (_unused, at) => ({
  ref: `${column}${2 + Math.floor((at * (last - 1)) / count)}`,
  value: `Answer ${at + 1}: yes, as described in section ${at % 12}.`,
}));

const FILL = {
  async sheetjs() {
    const XLSX = (await import('xlsx')).default;
    const book = XLSX.read(readFileSync(input), { cellStyles: true, bookVBA: true });
    const target = book.Sheets[sheet];
    for (const { ref, value } of cells) target[ref] = { ...target[ref], t: 's', v: value, w: undefined };
    writeFileSync(output, XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true }));
  },
  async exceljs() {
    const { Workbook } = (await import('exceljs')).default;
    const book = new Workbook();
    await book.xlsx.readFile(input);
    const target = book.getWorksheet(sheet);
    for (const { ref, value } of cells) target.getCell(ref).value = value;
    await book.xlsx.writeFile(output);
  },
  async 'xlsx-populate'() {
    const XlsxPopulate = (await import('xlsx-populate')).default;
    const book = await XlsxPopulate.fromFileAsync(input);
    const target = book.sheet(sheet);
    for (const { ref, value } of cells) target.cell(ref).value(value);
    await book.toFileAsync(output);
  },
};

if (Object.hasOwn(FILL, tool)) await FILL[tool]();
else {
  const { openWorkbook, patchWorkbook } = await import(tool);
  const opened = openWorkbook(new Uint8Array(readFileSync(input)));
  writeFileSync(output, patchWorkbook(opened, cells.map((cell) => ({ sheet, ...cell }))));
}
