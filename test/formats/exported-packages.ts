import { buildWorkbook } from '../workbook/build-workbook.ts';

const QUESTIONS = [
  'Are your backups encrypted?',
  'Do you breed llamas on your premises?',
  'Are you ISO 27001 certified?',
];
const STRINGS = ['No.', 'Question', 'Answer', 'Comment', ...QUESTIONS];
const shared = STRINGS.map((text) => `<si><t>${text}</t></si>`).join('');

/** Shaped as Google Sheets exports: no dimension, empty definedNames and calcPr, a drawing for every sheet, styled empty cells. */
export function googleSheetsExport(): Buffer {
  const rows = QUESTIONS.map(
    (_, at) =>
      `<row r="${at + 2}"><c r="A${at + 2}" s="1"><v>${at + 1}.0</v></c><c r="B${at + 2}" s="1" t="s"><v>${at + 4}</v></c><c r="C${at + 2}" s="1"/><c r="D${at + 2}" s="1"/></row>`,
  );
  const header = `<row r="1">${['A', 'B', 'C', 'D'].map((letter, at) => `<c r="${letter}1" s="1" t="s"><v>${at}</v></c>`).join('')}</row>`;
  const validation =
    '<dataValidations><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="C2:C4"><formula1>"Yes,No"</formula1></dataValidation></dataValidations>';
  return buildWorkbook({
    sheets: [
      {
        name: 'Vendor',
        state: 'visible',
        xml: `<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/><cols><col customWidth="1" min="2" max="2" width="60.0"/></cols><sheetData>${header}${rows.join('')}</sheetData>${validation}<drawing r:id="r0" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/>`,
        related: [
          {
            type: 'drawing',
            part: 'drawings/drawing1.xml',
            xml: '<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"/>',
          },
        ],
      },
    ],
    strings: shared,
    stringCounts: ` count="${STRINGS.length}" uniqueCount="${STRINGS.length}"`,
    styles:
      '<fonts count="1"><font><sz val="10.0"/></font></fonts><fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf/><xf applyAlignment="1" xfId="0"><alignment wrapText="0"/></xf></cellXfs>',
    before: '<workbookPr/>',
    after: '<definedNames/><calcPr/>',
  });
}

/** Shaped as Numbers exports: a summary sheet first, a sheet for each table with its name in a merged first row. */
export function numbersExport(): Buffer {
  const title =
    '<row r="1" ht="27.65" customHeight="1"><c r="A1" t="inlineStr" s="1"><is><t>Table 1</t></is></c><c r="B1" s="1"/><c r="C1" s="1"/><c r="D1" s="1"/></row>';
  const header = `<row r="2" ht="20.25" customHeight="1">${['A', 'B', 'C', 'D'].map((letter, at) => `<c r="${letter}2" t="s" s="1"><v>${at}</v></c>`).join('')}</row>`;
  const rows = QUESTIONS.map(
    (_, at) =>
      `<row r="${at + 3}" ht="20.05" customHeight="1"><c r="A${at + 3}" s="1"><v>${at + 1}</v></c><c r="B${at + 3}" t="s" s="1"><v>${at + 4}</v></c><c r="C${at + 3}" s="1"/><c r="D${at + 3}" s="1"/></row>`,
  );
  const format =
    '<sheetFormatPr defaultColWidth="16.3333" defaultRowHeight="19.9" customHeight="1" outlineLevelRow="0" outlineLevelCol="0"/>';
  return buildWorkbook({
    sheets: [
      {
        name: 'Export Summary',
        xml: `${format}<sheetData><row r="3"><c r="B3" t="inlineStr"><is><t>This document was exported from Numbers. Each table was converted to an Excel worksheet.</t></is></c></row></sheetData>`,
      },
      {
        name: 'Sheet 1 - Table 1',
        xml: `${format}<sheetData>${title}${header}${rows.join('')}</sheetData><mergeCells count="1"><mergeCell ref="A1:D1"/></mergeCells><headerFooter><oddFooter>&amp;C&amp;P</oddFooter></headerFooter>`,
      },
    ],
    strings: shared,
    stringCounts: ` uniqueCount="${STRINGS.length}"`,
    before: '<bookViews><workbookView xWindow="0" yWindow="40"/></bookViews>',
  });
}
