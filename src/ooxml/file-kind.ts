import { isUtf8 } from 'node:buffer';

export type FileKind =
  | 'zip'
  | 'emptyFile'
  | 'passwordProtected'
  | 'legacyXls'
  | 'htmlFile'
  | 'xmlSpreadsheet'
  | 'pdfFile'
  | 'textFile'
  | 'notZip';

const CFB = Buffer.from('d0cf11e0a1b11ae1', 'hex');

/** What a file is, by its first bytes: files are often renamed to .xlsx without being one. */
export function fileKind(file: Buffer): FileKind {
  if (file.length === 0) return 'emptyFile';
  if (file.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return 'zip';
  if (file.subarray(0, 4).toString('latin1') === 'PK\x05\x06') return 'zip';
  if (file.subarray(0, 8).equals(CFB)) return compoundKind(file);
  // BIFF 2 to 4, workbooks of Excel before 5, begin with a BOF record.
  if (file[0] === 0x09 && [0x00, 0x02, 0x04].includes(file[1]!) && file[2] === 0x06) return 'legacyXls';
  const head = file.subarray(0, 4096);
  if (head.subarray(0, 5).toString('latin1') === '%PDF-') return 'pdfFile';
  return textKind(head, file);
}

/** A compound file is an old .xls, or the envelope of a password-protected .xlsx ([MS-OFFCRYPTO] 1.3.3). */
function compoundKind(file: Buffer): FileKind {
  if (hasStream(file, 'EncryptedPackage')) return 'passwordProtected';
  return hasStream(file, 'Workbook') || hasStream(file, 'Book') ? 'legacyXls' : 'notZip';
}

/** Directory entries are 128 bytes each, on a multiple of 128, and begin with the name in UTF-16 ([MS-CFB] 2.6.1). */
function hasStream(file: Buffer, name: string): boolean {
  const wanted = Buffer.from(`${name}\0`, 'utf16le');
  for (let at = file.indexOf(wanted); at !== -1; at = file.indexOf(wanted, at + 2)) {
    if (at % 128 === 0) return true;
  }
  return false;
}

function textKind(head: Buffer, file: Buffer): FileKind {
  const isUtf16 = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (isUtf16) return 'textFile';
  const start = head
    .toString('latin1')
    .replace(/^\xef\xbb\xbf/, '')
    .trimStart()
    .toLowerCase();
  if (start.startsWith('<!doctype html') || start.startsWith('<html') || start.startsWith('<table')) return 'htmlFile';
  if (start.startsWith('<?xml') && start.includes('schemas-microsoft-com:office:spreadsheet')) return 'xmlSpreadsheet';
  const isText =
    !head.includes(0) && (isUtf8(file) || head.every((byte) => byte >= 0x20 || [9, 10, 13].includes(byte)));
  return isText ? 'textFile' : 'notZip';
}
