/** What each refusal of a workbook or a cell says; the codes come from the ooxml and workbook rooms. */
export const WORKBOOK_SENTENCES: Readonly<Record<string, string>> = {
  // What the file is
  emptyFile: 'The file is empty. Ask for it again.',
  passwordProtected: 'The workbook is protected by a password. Ask for a copy without one, or save one from Excel.',
  legacyXls: 'This is an old .xls workbook. Open it in Excel and save it as .xlsx.',
  binaryWorkbook: 'This is a binary workbook (.xlsb). Open it in Excel and save it as .xlsx.',
  openDocument: 'This is an OpenDocument file. Save it as .xlsx.',
  htmlFile: 'This is a web page, whatever its name says. Open it in Excel and save it as .xlsx.',
  xmlSpreadsheet: 'This is an Excel 2003 XML file. Open it in Excel and save it as .xlsx.',
  pdfFile: 'This is a PDF. Ask for the workbook it was made from.',
  textFile:
    'This is a text file without columns: no semicolon, tab or comma parts its lines. Check that it is the file the customer sent.',
  notZip: 'This is not an .xlsx workbook. Check that it is the file the customer sent.',
  notSpreadsheet: 'The file holds no workbook (another kind of document or archive). Check that it is the right one.',
  readByContent: 'The file is {format} inside, whatever its name says, and is read as that.',
  formattingNotKept:
    'Answered into a new .{output}: the formatting, drawings and macros of the .{format} file are not kept.',
  outputOtherFormat: 'The output is {format}, which Excel does not open under this name. Give it a name in .{format}.',
  oldFormatDamaged:
    'The .{format} workbook cannot be read: it is damaged, or holds what is not known. Open it in Excel and save it as .xlsx.',
  quoteUnclosed: 'A quote that opens in row {row} is never closed. Correct it, or save the file from Excel again.',
  textCut: 'The text ends inside a character: the file is cut off. Fetch it again.',
  verifyTextTable:
    'This is separated text, and only workbooks can be compared here. A text comparison (diff) shows what differs.',
  sheetsMissing: 'The workbook lists no sheet. Open it in Excel and save it again.',
  // What is wrong with it
  zipTruncated: 'The file is cut off. Fetch it again.',
  zipDamaged: 'The file is damaged at {part}. Open it in Excel and save it again.',
  zipDuplicateName:
    'The file holds {part} twice, and programs disagree on which one counts. Open it in Excel and save it again.',
  zipUnsafeName: 'The file holds a part named {part}, which points outside it. Do not trust this file.',
  zipEncrypted: '{part} is encrypted. Ask for a copy without encryption.',
  zipMethod: '{part} is compressed by a method ({method}) that Excel does not use. Open it in Excel and save it again.',
  zipChecksum: '{part} does not have the checksum the file states: the file is damaged. Fetch it again.',
  zipSize: '{part} does not have the size the file states: the file is damaged. Fetch it again.',
  zipTooLarge: '{part} would unpack to {bytes} bytes, more than can be read safely. Save a smaller copy.',
  workbookTooLarge: 'The part {part} holds more than {limit} {what}, more than is read. Split the workbook.',
  listsTooCostly: 'The dropdowns of the workbook take too long to work out: the file may be an attack. It is not read.',
  sheetNameTwice: 'Two sheets carry this name. Open the workbook in Excel, let it repair the file, and save it.',
  sheetPartTwice: 'Two sheets share the part {part}. Open the workbook in Excel, let it repair the file, and save it.',
  relationshipTwice:
    'The workbook names two parts by the same id ({id}). Open it in Excel, let it repair the file, and save it.',
  partMissing: 'The file lacks its part {part}. Open it in Excel and save it again.',
  encodingUnknown:
    '{part} declares the encoding {encoding}; the format allows UTF-8 and UTF-16. Open it in Excel and save it again.',
  encodingBroken: '{part} holds bytes that are no text in its encoding. Open it in Excel and save it again.',
  xmlMalformed: '{part} is not well-formed XML (at character {offset}). Open it in Excel and save it again.',
  xmlDoctype: '{part} has a document type, which the format forbids. Do not trust this file.',
  xmlTooDeep: '{part} nests elements more than 256 deep. Do not trust this file.',
  // Why a cell may not be written
  workbookSigned:
    'The workbook is digitally signed, and any change would break the signature. Ask for an unsigned copy.',
  sheetMissing: 'There is no sheet of that name. vouch inspect lists them.',
  notWorksheet: 'The sheet is a chart or macro sheet, or its part is missing: it has no cells to write.',
  refUnreadable: '"{ref}" is no cell address.',
  rowsUnordered: 'The sheet’s rows or cells are out of order in the file. Open it in Excel and save it again.',
  rowHiddenByDefault: 'The row is hidden by the sheet’s default, and writing to it would show it.',
  rowMissing: 'The file has no such row.',
  notInEncoding: 'The answer holds a character that the file’s encoding has not.',
  mergedAway: 'The cell is covered by a merged cell: only the top left one shows.',
  formulaCell: 'The cell holds a formula, or part of one.',
  tableHeader: 'The cell is the header of a table.',
  tableTotals: 'The cell is in the totals row of a table.',
  pivotTable: 'The cell belongs to a pivot table.',
  editedTwice: 'The cell is to be written twice.',
  textTooLong: 'The text is longer than the {limit} characters that Excel keeps.',
  numberNotFinite: 'The value is no number.',
  colorUnreadable: '"{color}" is no colour (six hexadecimal digits).',
  listUnread: 'The cell takes words of a list that cannot be read here: a person must choose one.',
  notInList: 'The answer is not in the cell’s list.',
  breaksRule: 'The answer breaks the cell’s validation rule.',
};
