import type { Area } from '../model/index.ts';
import type { Package } from '../ooxml/index.ts';
import { type BinaryBook, readBinaryRule } from './binary-limit.ts';
import { ByteCursor } from './byte-cursor.ts';
import { type OldRule, unreadSheet } from './old-rule.ts';

/** Records of a BIFF12 part ([MS-XLSB] 2.3.2). */
const NAME = 39;
const DVAL = 64;
const BUNDLE_SHEET = 156;
const SUP_BOOK = 355;
const SUP_SELF = 357;
const SUP_SAME = 358;
const SUP_ADDIN = 667;
const EXTERN_SHEET = 362;
const DVAL_LIST = 681;
const DVAL_14 = 1053;
const NO_TEXT = 0xffffffff;

interface PartRecord {
  readonly code: number;
  readonly body: Buffer;
}

/**
 * The validation rules of a binary workbook's sheets in file order, those of Excel 2010's extension included. A rule
 * that cannot be read at all stands for its whole sheet as unread.
 *
 * @throws RangeError when the workbook part is damaged; OoxmlError when the package is.
 */
export function readXlsbRules(source: Package): OldRule[] {
  const { mainPart, archive, has } = source;
  const records = [...recordsOf(archive.read(mainPart), WORKBOOK_RECORDS)];
  const targets = new Map(source.relationships(mainPart).map(({ id, target }) => [id, target]));
  const listed = records
    .filter(({ code }) => code === BUNDLE_SHEET)
    .map(({ body }) => {
      const cursor = new ByteCursor(body);
      cursor.take(8);
      const part = targets.get(wideText(cursor)) ?? '';
      return { part, name: wideText(cursor) };
    });
  const sheets = listed.map(({ name }) => name);
  const names = records.filter(({ code }) => code === NAME).map(({ body }) => nameFormula(body));
  const book: BinaryBook = { format: 'xlsb', sheets, links: readLinks(records, sheets), names };
  return listed.flatMap(({ part, name }) => {
    if (!has(part)) return [];
    let items: readonly string[] | null = null;
    return [...recordsOf(archive.read(part), SHEET_RECORDS)].flatMap(({ code, body }) => {
      if (code === DVAL_LIST) {
        items = readItems(body);
        return [];
      }
      const rule = readDVal(body, { sheet: name, items, is14: code === DVAL_14 }, book);
      items = null;
      return [rule];
    });
  });
}

const WORKBOOK_RECORDS = new Set([NAME, BUNDLE_SHEET, SUP_BOOK, SUP_SELF, SUP_SAME, SUP_ADDIN, EXTERN_SHEET]);
const SHEET_RECORDS = new Set([DVAL, DVAL_LIST, DVAL_14]);

/** The records of those codes; a code takes one byte or two, a size up to four, seven bits of each count. */
function* recordsOf(part: Buffer, wanted: ReadonlySet<number>): Generator<PartRecord> {
  const cursor = new ByteCursor(part);
  while (!cursor.isAtEnd) {
    let code = cursor.byte();
    if (code & 0x80) code = (code & 0x7f) | ((cursor.byte() & 0x7f) << 7);
    let size = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = cursor.byte();
      size |= (byte & 0x7f) << shift;
      if ((byte & 0x80) === 0) break;
    }
    const body = cursor.take(size);
    if (wanted.has(code)) yield { code, body };
  }
}

function wideText(cursor: ByteCursor): string {
  const length = cursor.long();
  return length === NO_TEXT ? '' : cursor.text(length, true);
}

/** The one sheet of this workbook that each entry of BrtExternSheet stands for, or null; up to where the table is cut off. */
function readLinks(records: readonly PartRecord[], sheets: readonly string[]): (string | null)[] {
  const books = records.filter(({ code }) => [SUP_BOOK, SUP_SELF, SUP_SAME, SUP_ADDIN].includes(code));
  return records
    .filter(({ code }) => code === EXTERN_SHEET)
    .flatMap(({ body }) => {
      const cursor = new ByteCursor(body.subarray(4));
      return Array.from({ length: Math.floor((body.length - 4) / 12) }, () => {
        const [at, first, last] = [cursor.long(), cursor.long(), cursor.long()];
        return books[at]?.code === SUP_SELF && first === last ? (sheets[first] ?? null) : null;
      });
    });
}

/** BrtName ([MS-XLSB] 2.4.687): flags, a key, the sheet it is local to, its name, its formula. */
function nameFormula(body: Buffer): Buffer | null {
  try {
    const cursor = new ByteCursor(body);
    cursor.take(9);
    wideText(cursor);
    return cursor.take(cursor.long());
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

/** BrtDValList stands before the rule whose items hold commas; they are quoted as in CSV. */
function readItems(body: Buffer): string[] {
  const text = wideText(new ByteCursor(body));
  return [...text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"]*))(?:,|$)/g)].map(([, quoted, bare]) => {
    return quoted === undefined ? bare! : quoted.replaceAll('""', '"');
  });
}

interface DValContext {
  readonly sheet: string;
  readonly items: readonly string[] | null;
  /** BrtDVal14 has its cells and formulas in the header of a future record, before its flags. */
  readonly is14: boolean;
}

function readDVal(body: Buffer, { sheet, items, is14 }: DValContext, book: BinaryBook): OldRule {
  try {
    const cursor = new ByteCursor(body);
    const ahead = is14 ? readFutureHeader(cursor) : null;
    const flags = cursor.long();
    const areas = ahead?.areas ?? readAreas(cursor);
    const [, , promptTitle, prompt] = [wideText(cursor), wideText(cursor), wideText(cursor), wideText(cursor)];
    const formulas = ahead?.formulas ?? [readFormula(cursor), readFormula(cursor)];
    const rule = { sheet, flags, areas, promptTitle: promptTitle!, prompt: prompt!, formulas, items };
    return readBinaryRule(rule, book);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadSheet(sheet);
  }
}

/** FRTHeader ([MS-XLSB] 2.5.61): its flags say which of references, ranges and formulas follow. */
function readFutureHeader(cursor: ByteCursor): { areas: Area[]; formulas: Buffer[] } {
  const flags = cursor.long();
  const times = <T>(bit: number, read: () => T): T[] => (flags & bit ? cursor.list(4, read) : []);
  times(1, () => cursor.take(20));
  const areas = times(2, () => {
    cursor.take(4);
    return readAreas(cursor);
  }).flat();
  const formulas = times(4, () => {
    cursor.take(4);
    const [size, more] = [cursor.long(), cursor.long()];
    const rgce = cursor.take(size);
    cursor.take(more);
    return rgce;
  });
  return { areas, formulas };
}

function readAreas(cursor: ByteCursor): Area[] {
  return cursor.list(16, () => {
    const [top, bottom, left, right] = [cursor.long(), cursor.long(), cursor.long(), cursor.long()];
    return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
  });
}

function readFormula(cursor: ByteCursor): Buffer {
  const rgce = cursor.take(cursor.long());
  cursor.take(cursor.long());
  return rgce;
}
