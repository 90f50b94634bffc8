import { type BinaryBook, readBinaryRule } from './binary-limit.ts';
import { ByteCursor } from './byte-cursor.ts';
import { type OldRule, unreadSheet } from './old-rule.ts';

/** Records of a BIFF8 stream ([MS-XLS] 2.3). */
const EOF = 0x0a;
const EXTERN_SHEET = 0x17;
const NAME = 0x18;
const CONTINUE = 0x3c;
const BOUND_SHEET = 0x85;
const SUP_BOOK = 0x1ae;
const DV = 0x1be;
const BOF = 0x809;
const BIFF8 = 0x0600;
const OWN_WORKBOOK = 0x0401;

interface StreamRecord {
  /** Where it begins in the stream. */
  readonly at: number;
  readonly code: number;
  readonly body: Buffer;
}

/**
 * The validation rules of a "Workbook" stream in file order; none for older streams, which have no such record. A rule
 * that cannot be read at all stands for its whole sheet as unread.
 *
 * @throws RangeError when the stream's own table of sheets is damaged.
 */
export function readXlsRules(stream: Buffer): OldRule[] {
  const globals: StreamRecord[] = [];
  for (const record of recordsOf(stream)) {
    if (record.code === EOF) break;
    globals.push(record);
  }
  const begin = globals[0];
  if (begin?.code !== BOF || begin.body.readUInt16LE(0) !== BIFF8) return [];
  const listed = globals.filter(({ code }) => code === BOUND_SHEET).map(({ body }) => readBoundSheet(body));
  const sheetAt = new Map(listed.map(({ name, start }) => [start, name]));
  const sheets = listed.map(({ name }) => name);
  const book: BinaryBook = {
    format: 'xls',
    sheets,
    links: readLinks(globals, sheets),
    names: globals.filter(({ code }) => code === NAME).map(({ body }) => nameFormula(body)),
  };
  const rules: OldRule[] = [];
  let sheet: string | undefined;
  for (const { at, code, body } of recordsOf(stream)) {
    // Charts begin inside a sheet, at places that no sheet is said to begin at.
    if (code === BOF) sheet = sheetAt.get(at) ?? sheet;
    else if (code === DV && sheet !== undefined) rules.push(readDv(body, sheet, book));
  }
  return rules;
}

/** Every record of the stream, those that were continued joined. */
function* recordsOf(stream: Buffer): Generator<StreamRecord> {
  let next = 0;
  const hasHeader = () => next + 4 <= stream.length;
  while (hasHeader()) {
    const at = next;
    const code = stream.readUInt16LE(at);
    const pieces: Buffer[] = [];
    do {
      const start = next + 4;
      next = start + stream.readUInt16LE(next + 2);
      pieces.push(stream.subarray(start, next));
    } while (hasHeader() && stream.readUInt16LE(next) === CONTINUE);
    yield { at, code, body: pieces.length === 1 ? pieces[0]! : Buffer.concat(pieces) };
  }
}

function readBoundSheet(body: Buffer): { readonly name: string; readonly start: number } {
  const cursor = new ByteCursor(body);
  const start = cursor.long();
  cursor.take(2);
  const length = cursor.byte();
  return { name: cursor.text(length, (cursor.byte() & 1) === 1), start };
}

/** The one sheet of this workbook that each entry of EXTERNSHEET stands for, or null; up to where the table is cut off. */
function readLinks(globals: readonly StreamRecord[], sheets: readonly string[]): (string | null)[] {
  const books = globals.filter(({ code }) => code === SUP_BOOK);
  const isOwn = books.map(({ body }) => body.length >= 4 && body.readUInt16LE(2) === OWN_WORKBOOK);
  return globals
    .filter(({ code }) => code === EXTERN_SHEET)
    .flatMap(({ body }) => {
      const cursor = new ByteCursor(body.subarray(2));
      return Array.from({ length: Math.floor((body.length - 2) / 6) }, () => {
        const [at, first, last] = [cursor.short(), cursor.short(), cursor.short()];
        return isOwn[at!] && first === last ? (sheets[first!] ?? null) : null;
      });
    });
}

/** Lbl ([MS-XLS] 2.4.150): the formula stands behind the name. */
function nameFormula(body: Buffer): Buffer | null {
  try {
    const cursor = new ByteCursor(body);
    cursor.take(3);
    const length = cursor.byte();
    const size = cursor.short();
    cursor.take(8);
    cursor.text(length, (cursor.byte() & 1) === 1);
    return cursor.take(size);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return null;
  }
}

function readDv(body: Buffer, sheet: string, book: BinaryBook): OldRule {
  try {
    const cursor = new ByteCursor(body);
    const flags = cursor.long();
    const text = () => {
      const length = cursor.short();
      // Excel writes an empty text as one NUL.
      return cursor.text(length, (cursor.byte() & 1) === 1).replace(/^\0$/, '');
    };
    const [promptTitle, , prompt] = [text(), text(), text(), text()];
    const formulas = [0, 1].map(() => {
      const size = cursor.short();
      cursor.take(2);
      return cursor.take(size);
    });
    const areas = Array.from({ length: cursor.short() }, () => {
      const [top, bottom, left, right] = [cursor.short(), cursor.short(), cursor.short(), cursor.short()];
      return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
    });
    const rule = { sheet, flags, areas, promptTitle: promptTitle!, prompt: prompt!, formulas, items: null };
    return readBinaryRule(rule, book);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return unreadSheet(sheet);
  }
}
