import * as XLSX from 'xlsx';
import { buildZip } from '../ooxml/build-zip.ts';

/** A questionnaire of which the shipped knowledge base answers at least one, made by SheetJS in an older format. */
export function oldWorkbook(bookType: 'biff8' | 'xlsb' | 'ods'): Uint8Array {
  const book = XLSX.utils.book_new();
  const sheet = XLSX.utils.aoa_to_sheet([
    ['N°', 'Question', 'Réponse', 'Commentaire'],
    ['1.10', 'Les sauvegardes sont-elles chiffrées ?', '', ''],
    ['1.11', 'Élevez-vous des lamas dans vos locaux ?', '', ''],
    ['1.12', 'Êtes-vous certifié ISO 27001 ?', '', ''],
    ['1.13', 'Depuis quand ?', { t: 'n', v: 45_296, z: 'yyyy-mm-dd' }, ''],
  ]);
  sheet['!merges'] = [XLSX.utils.decode_range('A8:B9')];
  XLSX.utils.book_append_sheet(book, sheet, 'Sécurité');
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([['Oui'], ['Non']]), 'Listes');
  book.Workbook = { Sheets: [{}, { Hidden: 1 }] };
  return new Uint8Array(XLSX.write(book, { type: 'buffer', bookType }) as Buffer);
}

const OFFICE = 'urn:oasis:names:tc:opendocument:xmlns';

/** An OpenDocument spreadsheet with this content of `office:automatic-styles` and `office:spreadsheet`. */
export function openDocument(styles: string, body: string, manifest = ''): Buffer {
  const names = ['office', 'table', 'text', 'style'].map((name) => `xmlns:${name}="${OFFICE}:${name}:1.0"`).join(' ');
  const content = `<office:document-content ${names}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:spreadsheet>${body}</office:spreadsheet></office:body></office:document-content>`;
  return buildZip([
    { name: 'mimetype', data: 'application/vnd.oasis.opendocument.spreadsheet' },
    { name: 'content.xml', data: `<?xml version="1.0" encoding="UTF-8"?>${content}` },
    { name: 'styles.xml', data: '<x/>' },
    { name: 'META-INF/manifest.xml', data: `<manifest>${manifest}</manifest>` },
  ]);
}
