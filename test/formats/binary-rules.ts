import * as XLSX from 'xlsx';
import type { Area } from '../../src/model/index.ts';
import { openArchive, spliceArchive } from '../../src/ooxml/index.ts';
import { oldWorkbook } from './old-workbooks.ts';

/** A rule as both binary formats store it; tokens are their own bytes. */
export interface RuleDraft {
  /** 3, a list, unless told ([MS-XLS] 2.4.87). */
  readonly type?: number;
  readonly operator?: number;
  readonly prompt?: string;
  readonly areas: readonly Area[];
  readonly first?: Buffer;
  readonly second?: Buffer;
}

const SHOWN = (1 << 18) | (1 << 19);
const flagsOf = ({ type = 3, operator = 0 }: RuleDraft) => (type | (operator << 20) | SHOWN) >>> 0;
const NONE: Buffer = Buffer.alloc(0);

export const short = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 2);
  for (const [at, value] of values.entries()) bytes.writeUInt16LE(value & 0xffff, at * 2);
  return bytes;
};
export const long = (...values: number[]) => {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [at, value] of values.entries()) bytes.writeUInt32LE(value >>> 0, at * 4);
  return bytes;
};
const wide = (text: string) => Buffer.from(text, 'utf16le');
export const integer = (value: number) => Buffer.concat([Buffer.from([0x1e]), short(value)]);

/** Tokens of .xls: a text (its items parted by NUL), and an area with its columns' flags as given. */
export const xlsTokens = {
  text: (text: string) => Buffer.concat([Buffer.from([0x17, text.length, 1]), wide(text)]),
  area: (code: number, rows: readonly number[], columns: readonly number[]) =>
    Buffer.concat([Buffer.from([code]), short(...rows, ...columns)]),
};

/** Tokens of .xlsb; `link` counts entries of the workbook's table of sheets. */
export const xlsbTokens = {
  text: (text: string) => Buffer.concat([Buffer.from([0x17]), short(text.length), wide(text)]),
  area: (code: number, rows: readonly number[], columns: readonly number[], link?: number) =>
    Buffer.concat([Buffer.from([code]), link === undefined ? NONE : short(link), long(...rows), short(...columns)]),
  name: (number: number) => Buffer.concat([Buffer.from([0x23]), long(number)]),
};

/** A Dv record's body. */
export function dv(rule: RuleDraft): Buffer {
  const text = (value: string) => Buffer.concat([short(value.length || 1), Buffer.from([1]), wide(value || '\0')]);
  const formula = (rgce = NONE) => Buffer.concat([short(rgce.length, 0), rgce]);
  const areas = rule.areas.map(({ top, left, bottom, right }) => short(top - 1, bottom - 1, left - 1, right - 1));
  return Buffer.concat([
    ...[long(flagsOf(rule)), text(''), text(''), text(rule.prompt ?? ''), text('')],
    ...[formula(rule.first), formula(rule.second), short(areas.length), ...areas],
  ]);
}

/** The .xls of `oldWorkbook` with these Dv bodies in its first sheet. */
export function xlsWithRules(bodies: readonly Buffer[]): Uint8Array {
  const file = XLSX.CFB.read(Buffer.from(oldWorkbook('biff8')), { type: 'buffer' });
  const entry = XLSX.CFB.find(file, '/Workbook')!;
  const stream = Buffer.from(entry.content as Uint8Array);
  const inserted = Buffer.concat(bodies.map((body) => Buffer.concat([short(0x1be, body.length), body])));
  const positions: number[] = [];
  let endOfFirst = 0;
  for (let at = 0; at + 4 <= stream.length; at += 4 + stream.readUInt16LE(at + 2)) {
    const code = stream.readUInt16LE(at);
    if (code === 0x85) positions.push(at + 4);
    if (code === 0x0a && endOfFirst === 0 && at > stream.readUInt32LE(positions[0]!)) endOfFirst = at;
  }
  for (const position of positions) {
    const start = stream.readUInt32LE(position);
    if (start > endOfFirst) stream.writeUInt32LE(start + inserted.length, position);
  }
  const content = Buffer.concat([stream.subarray(0, endOfFirst), inserted, stream.subarray(endOfFirst)]);
  Object.assign(entry, { content, size: content.length });
  return new Uint8Array(XLSX.CFB.write(file, { type: 'buffer' }) as Buffer);
}

const xlsbText = (text: string) => Buffer.concat([long(text.length), wide(text)]);
const xlsbAreas = (areas: readonly Area[]) =>
  Buffer.concat([
    long(areas.length),
    ...areas.map(({ top, left, bottom, right }) => long(top - 1, bottom - 1, left - 1, right - 1)),
  ]);

/** A record of a BIFF12 part. */
export function xlsbRecord(code: number, body: Buffer): Buffer {
  const head = code < 0x80 ? [code] : [(code & 0x7f) | 0x80, code >> 7];
  const size = body.length < 0x80 ? [body.length] : [(body.length & 0x7f) | 0x80, body.length >> 7];
  return Buffer.concat([Buffer.from([...head, ...size]), body]);
}

export function brtDVal(rule: RuleDraft): Buffer {
  const formula = (rgce = NONE) => Buffer.concat([long(rgce.length), rgce, long(0)]);
  const texts = Buffer.concat([long(0xffffffff), xlsbText(''), xlsbText(''), xlsbText(rule.prompt ?? '')]);
  const body = [long(flagsOf(rule)), xlsbAreas(rule.areas), texts, formula(rule.first), formula(rule.second)];
  return xlsbRecord(64, Buffer.concat(body));
}

/** The rule as Excel 2010 and later write one that speaks of another sheet. */
export function brtDVal14(rule: RuleDraft): Buffer {
  const formulas = [rule.first, rule.second].flatMap((rgce) => (rgce ? [long(2, rgce.length, 0), rgce] : []));
  const header = [long(6, 1, 0), xlsbAreas(rule.areas), long(formulas.length / 2), ...formulas];
  const texts = [xlsbText(''), xlsbText(''), xlsbText(''), xlsbText(rule.prompt ?? '')];
  return xlsbRecord(1053, Buffer.concat([...header, long(flagsOf(rule)), ...texts]));
}

/** The items of the rule after it, in the brackets that keep it from older readers. */
export function brtDValList(text: string): Buffer {
  return Buffer.concat([xlsbRecord(37, short(1, 0, 0)), xlsbRecord(681, xlsbText(text)), xlsbRecord(38, NONE)]);
}

/** SheetJS writes a table of sheets whose first two entries stand for none; the sheets follow. */
export const linkOf = (sheet: number) => sheet + 2;

/** A defined name and its formula. */
export function brtName(name: string, rgce: Buffer): Buffer {
  const formula = [long(rgce.length), rgce, long(0)];
  const head = [long(0), Buffer.from([0]), long(0xffffffff), xlsbText(name)];
  return xlsbRecord(39, Buffer.concat([...head, ...formula]));
}

/** The .xlsb of `oldWorkbook` with these records at the end of its first sheet and of its workbook part. */
export function xlsbWithRules(records: readonly Buffer[], book: Buffer = NONE): Uint8Array {
  const archive = openArchive(oldWorkbook('xlsb'));
  const before = (part: string, inserted: Buffer) => {
    const bytes = archive.read(part);
    // The end record of both parts: two bytes of code, and no content.
    return Buffer.concat([bytes.subarray(0, -3), inserted, bytes.subarray(-3)]);
  };
  const parts = [
    ['xl/worksheets/sheet1.bin', Buffer.concat(records)],
    ['xl/workbook.bin', book],
  ] as const;
  return spliceArchive(archive, { replaced: new Map(parts.map(([part, bytes]) => [part, before(part, bytes)])) });
}
