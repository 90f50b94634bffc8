import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { crc32, writeEntries } from './zip.mjs';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORDS =
  'describe your organisation process for access control encryption of data at rest and in transit backup retention incident response vendor review audit logging network segmentation physical security personnel training policy'.split(
    ' ',
  );

/** Three workbooks of raw XML in the folder, the same bytes each time; a questionnaire sheet with questions in B and answers in `column`. */
export function makeWorkbooks(folder) {
  const made = [
    { name: '100 rows', sheet: 'Questions', column: 'C', rows: 101, rounds: 5, parts: small() },
    { name: 'HECVAT-sized', sheet: 'Sheet 3', column: 'C', rows: 331, rounds: 11, parts: hecvat() },
    { name: '50,000 x 12', sheet: 'Questions', column: 'L', rows: 50_000, rounds: 3, parts: large() },
  ];
  return made.map(({ parts, ...rest }) => {
    const file = join(folder, `${rest.name.replace(/\W+/g, '-')}.xlsx`);
    const entries = Object.entries(parts).map(([name, text]) => {
      const content = Buffer.from(text);
      return { name, method: 8, crc: crc32(content), size: content.length, data: deflateRawSync(content) };
    });
    writeFileSync(file, writeEntries(entries));
    return { ...rest, file };
  });
}

function small() {
  const strings = newStrings();
  return book([{ name: 'Questions', xml: sheetXml(rowsOf(101, 4, strings, 8), '') }], strings);
}

/** 15 sheets, 330 questions, 25,000 cells, a dropdown from another sheet per question, a prompt over the rest of the sheet. */
function hecvat() {
  const strings = newStrings();
  const sheets = Array.from({ length: 15 }, (_unused, at) => {
    const isQuestions = at === 2;
    const rows = isQuestions ? rowsOf(331, 8, strings, 60, at) : rowsOf(200, 8, strings, 48, at);
    const prompt = `<dataValidations count="1"><dataValidation type="none" allowBlank="1" showInputMessage="1" promptTitle="Stop" prompt="Leave these cells blank" sqref="N1:XFD1048576"/></dataValidations>`;
    const lists = Array.from(
      { length: 330 },
      (_none, row) =>
        `<x14:dataValidation type="list" allowBlank="1" showInputMessage="1"><x14:formula1><xm:f>'Sheet 15'!$A$1:$A$${2 + (row % 6)}</xm:f></x14:formula1><xm:sqref>C${row + 2}</xm:sqref></x14:dataValidation>`,
    ).join('');
    const tail = `${prompt}<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations count="330" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">${lists}</x14:dataValidations></ext></extLst>`;
    return { name: `Sheet ${at + 1}`, xml: sheetXml(rows, isQuestions ? tail : '') };
  });
  return book(sheets, strings);
}

function large() {
  const strings = newStrings();
  return book([{ name: 'Questions', xml: sheetXml(rowsOf(50_000, 12, strings, 6), '') }], strings);
}

function newStrings() {
  const known = new Map();
  return {
    known,
    number(text) {
      if (!known.has(text)) known.set(text, known.size);
      return known.get(text);
    },
  };
}

/** Rows of text with a number in the first column; the answer column stays an empty styled cell. */
function rowsOf(count, columns, strings, words, salt = 0) {
  const rows = [];
  for (let row = 1; row <= count; row++) {
    const cells = [`<c r="A${row}"><v>${row}</v></c>`];
    for (let column = 1; column < columns; column++) {
      const ref = `${String.fromCharCode(65 + column)}${row}`;
      const isAnswer = row > 1 && column === (columns === 12 ? 11 : 2);
      cells.push(isAnswer ? `<c r="${ref}" s="1"/>` : `<c r="${ref}" t="s"><v>${strings.number(sentence(row * 13 + column * 7 + salt * 1009, words))}</v></c>`);
    }
    rows.push(`<row r="${row}" spans="1:${columns}">${cells.join('')}</row>`);
  }
  return rows.join('');
}

/** Always the same words for the same seed. */
function sentence(seed, words) {
  let state = (seed * 2654435761) >>> 0;
  return Array.from({ length: words }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return WORDS[(state >>> 16) % WORDS.length];
  }).join(' ');
}

function sheetXml(rows, tail) {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="12" width="30" customWidth="1"/></cols><sheetData>${rows}</sheetData>${tail}</worksheet>`;
}

function book(sheets, strings) {
  const list = sheets.map((_sheet, at) => at + 1);
  const texts = [...strings.known.keys()];
  const office = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  const parts = {
    '[Content_Types].xml': `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${office}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${office}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${office}.sharedStrings+xml"/>${list.map((at) => `<Override PartName="/xl/worksheets/sheet${at}.xml" ContentType="${office}.worksheet+xml"/>`).join('')}</Types>`,
    '_rels/.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${declaration}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.map(({ name }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map((at) => `<Relationship Id="rId${at}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${at}.xml"/>`).join('')}<Relationship Id="rId${list.length + 1}" Type="${RELATIONS}/styles" Target="styles.xml"/><Relationship Id="rId${list.length + 2}" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    'xl/styles.xml': `${declaration}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment wrapText="1"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`,
    'xl/sharedStrings.xml': `${declaration}<sst xmlns="${MAIN}" count="${texts.length}" uniqueCount="${texts.length}">${texts.map((text) => `<si><t>${text}</t></si>`).join('')}</sst>`,
  };
  sheets.forEach(({ xml }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = xml;
  });
  return parts;
}
