import { type Area, parseArea, type Validation } from '../model/index.ts';
import { XmlCursor } from '../ooxml/index.ts';
import { decodeCellString } from './cell-string.ts';
import { checkLimit } from './limits.ts';
import { isOn } from './read-styles.ts';

/** A validation before its list is looked up. */
export interface RawValidation {
  readonly areas: readonly Area[];
  readonly type: Validation['type'];
  readonly source: string;
  /** The items of a list whose entries hold commas or quotes; see `readListItems`. */
  readonly items: readonly string[] | null;
  readonly prompt: string;
  /** formula2, "" when none. */
  readonly second: string;
  readonly operator: RuleOperator;
  /** True when Excel keeps a typist from entering anything else; some rules only warn, or say nothing. */
  readonly stops: boolean;
}

const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'lessThan',
  'lessThanOrEqual',
  'greaterThan',
  'greaterThanOrEqual',
] as const;
export type RuleOperator = (typeof OPERATORS)[number];

const TYPES: readonly Validation['type'][] = ['list', 'whole', 'decimal', 'date', 'time', 'textLength', 'custom'];

/** The validations of a sheet's `dataValidations` and `extLst` elements, in order. */
export function readValidations(elements: readonly string[], part: string): RawValidation[] {
  const found: RawValidation[] = [];
  for (const element of elements) {
    const cursor = new XmlCursor(element, part);
    cursor.next();
    if (cursor.is('extLst')) readExtensionValidations(cursor, part, found);
    else readStandardValidations(cursor, part, found);
  }
  return found;
}

/** From the start of `dataValidations` (standard or x14) to its end; adds what it reads to `found`. */
function readStandardValidations(cursor: XmlCursor, part: string, found: RawValidation[]): void {
  const level = cursor.depth;
  let areas = found.reduce((sum, validation) => sum + validation.areas.length, 0);
  while (cursor.nextChild(level)) {
    if (!cursor.is('dataValidation')) continue;
    const validation = readValidation(cursor);
    found.push(validation);
    areas += validation.areas.length;
    checkLimit('validation rules', found.length, part);
    checkLimit('validation areas', areas, part);
  }
}

/** From the start of the sheet's `extLst` to its end: x14:dataValidations stand in one of its `ext` elements. */
function readExtensionValidations(cursor: XmlCursor, part: string, found: RawValidation[]): void {
  const level = cursor.depth;
  while (cursor.nextChild(level)) {
    while (cursor.nextChild(level + 1)) {
      if (cursor.is('dataValidations')) readStandardValidations(cursor, part, found);
    }
  }
}

/** The standard keeps its cells in @sqref and its source in formula1; x14 in xm:sqref and formula1/xm:f. */
function readValidation(cursor: XmlCursor): RawValidation {
  const level = cursor.depth;
  const type = TYPES.find((known) => known === cursor.attribute('type')) ?? 'none';
  const prompt = decodeCellString(cursor.attribute('prompt') ?? '');
  let sqref = cursor.attribute('sqref') ?? '';
  const operator = OPERATORS.find((known) => known === cursor.attribute('operator')) ?? 'between';
  const stops = isOn(cursor.attribute('showErrorMessage')) && (cursor.attribute('errorStyle') ?? 'stop') === 'stop';
  let source = '';
  let second = '';
  let items: string[] | null = null;
  while (nextInside(cursor, level)) {
    if (cursor.is('formula1')) source = cursor.readText();
    else if (cursor.is('formula2')) second = cursor.readText();
    else if (cursor.is('sqref')) sqref = cursor.readText();
    else if (cursor.is('list')) items = readListItems(cursor.readText());
  }
  const areas = sqref.split(/\s+/).flatMap((ref) => parseArea(ref) ?? []);
  return { areas, type, source: source.trim(), items, prompt, second: second.trim(), operator, stops };
}

/** The next element at any depth inside the element of that level: formula1 may stand in an mc:AlternateContent. */
function nextInside(cursor: XmlCursor, level: number): boolean {
  if (cursor.kind === 'empty' && cursor.depth === level) return false;
  while (cursor.next()) {
    if (cursor.isElement) return true;
    if (cursor.depth === level && cursor.isEnd) return false;
  }
  return false;
}

/** x12ac:list, which Excel writes beside formula1 when an item holds a comma: items quoted as in CSV ([MS-XLSX] 2.3.2). */
function readListItems(text: string): string[] {
  const items: string[] = [];
  for (const [, quoted, bare] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^,"]*))(?:,|$)/g)) {
    items.push(quoted === undefined ? bare! : quoted.replaceAll('""', '"'));
  }
  return items;
}
