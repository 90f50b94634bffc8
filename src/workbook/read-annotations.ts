import { type Area, type CellComment, parseArea, parseCellRef, type TableObject } from '../model/index.ts';
import { type Package, type Relationship, XmlCursor } from '../ooxml/index.ts';
import { decodeCellString } from './cell-string.ts';
import { checkLimit } from './limits.ts';
import { readStringItem } from './read-strings.ts';

export interface ReadTable extends TableObject {
  readonly columns: readonly string[];
}

/** The areas of a sheet that tables and pivot tables fill. */
export interface Blocks {
  readonly tables: readonly ReadTable[];
  readonly pivots: readonly Area[];
}

/** Read from the parts a sheet is related to, each once; a part that is missing is passed over. */
export function readBlocks(source: Package, part: string): Blocks {
  const tables: ReadTable[] = [];
  const pivots: Area[] = [];
  for (const { type, target } of relatedParts(source, part)) {
    checkLimit('tables', tables.length, part);
    if (type === 'table') tables.push(...readTable(source.text(target).text, target));
    else if (type === 'pivotTable') pivots.push(...readPivot(source.text(target).text, target));
  }
  return { tables, pivots };
}

/** Notes and threads, by row and column; read as the blocks are. */
export function readComments(source: Package, part: string): CellComment[] {
  const notes: CellComment[] = [];
  const threads: CellComment[] = [];
  for (const { type, target } of relatedParts(source, part)) {
    if (type === 'comments') readCommentPart(source.text(target).text, target, 'comment', notes);
    else if (type === 'threadedComment') {
      readCommentPart(source.text(target).text, target, 'threadedComment', threads);
    }
  }
  return joinComments(notes, threads);
}

function relatedParts(source: Package, part: string): Relationship[] {
  const seen = new Set<string>();
  return source.relationships(part).filter(({ target, isExternal }) => {
    if (isExternal || seen.has(target) || !source.has(target)) return false;
    seen.add(target);
    return true;
  });
}

function readTable(text: string, part: string): ReadTable[] {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  const area = parseArea(cursor.attribute('ref') ?? '');
  if (!area) return [];
  const name = decodeCellString(cursor.attribute('displayName') ?? cursor.attribute('name') ?? '');
  const headerRows = Number(cursor.attribute('headerRowCount') ?? 1);
  const totalsRows = Number(cursor.attribute('totalsRowCount') ?? 0);
  const columns: string[] = [];
  while (cursor.nextChild(1)) {
    if (!cursor.is('tableColumns')) continue;
    while (cursor.nextChild(2)) columns.push(decodeCellString(cursor.attribute('name') ?? ''));
  }
  return [{ name, area, headerRows, totalsRows, columns }];
}

function readCommentPart(text: string, part: string, element: string, found: CellComment[]): void {
  const cursor = new XmlCursor(text, part);
  while (cursor.nextElement()) {
    if (!cursor.is(element)) continue;
    const level = cursor.depth;
    const place = parseCellRef(cursor.attribute('ref') ?? '');
    let words = '';
    while (cursor.nextChild(level)) {
      if (!cursor.is('text')) continue;
      words = element === 'comment' ? readStringItem(cursor).text : cursor.readText();
    }
    if (place) found.push({ ...place, text: words });
    checkLimit('comments', found.length, part);
  }
}

/** A thread also has an old-style note that only says that a newer Excel is needed: the thread stands for both. */
function joinComments(notes: readonly CellComment[], threads: readonly CellComment[]): CellComment[] {
  const key = ({ row, column }: CellComment) => `${row} ${column}`;
  const joined = new Map<string, CellComment>();
  for (const thread of threads) {
    const before = joined.get(key(thread));
    joined.set(key(thread), before ? { ...before, text: `${before.text}\n${thread.text}` } : thread);
  }
  for (const note of notes) if (!joined.has(key(note))) joined.set(key(note), note);
  return [...joined.values()].sort((one, other) => one.row - other.row || one.column - other.column);
}

function readPivot(text: string, part: string): Area[] {
  const cursor = new XmlCursor(text, part);
  cursor.nextElement();
  while (cursor.nextChild(1)) {
    const area = cursor.is('location') ? parseArea(cursor.attribute('ref') ?? '') : null;
    if (area) return [area];
  }
  return [];
}
