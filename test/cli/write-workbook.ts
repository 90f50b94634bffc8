import { writeFileSync } from 'node:fs';
import * as XLSX from 'xlsx';

/** Writes a workbook made by SheetJS from rows of cells by sheet name, and gives its path back. */
export function writeWorkbook(path: string, sheets: Readonly<Record<string, readonly (readonly string[])[]>>): string {
  const book = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  writeFileSync(path, XLSX.write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer);
  return path;
}

/** A small English questionnaire of which the shipped knowledge base answers at least one and leaves at least one. */
export const SMALL = {
  Security: [
    ['No.', 'Question', 'Answer', 'Comment'],
    ['1', 'Are your backups encrypted?', '', ''],
    ['2', 'Do you breed llamas on your premises?', '', ''],
    ['3', 'Do you keep llamas away from the servers?', '', ''],
    ['4', 'Are you ISO 27001 certified?', '', ''],
  ],
} as const;
