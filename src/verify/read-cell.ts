import type { CellKind, CellSight } from '../model/index.ts';
import type { StringLookup } from './compare-strings.ts';
import { isoDate } from './read-dates.ts';
import { readString, type StringItem } from './read-string.ts';
import type { XmlElement } from './xml-tree.ts';

/** What cells refer to elsewhere in their workbook. */
export interface CellContext {
  readonly strings: StringLookup;
  /** Numbers of the shared strings that say something else on the other side of the comparison. */
  readonly altered: ReadonlySet<number>;
  readonly dates: ReadonlySet<number>;
  readonly is1904: boolean;
}

export interface ReadCell extends CellSight {
  /** The element as written; "" for a cell the file doesn't have. */
  readonly raw: string;
  readonly runs: string;
  readonly phonetic: string;
  /** Attributes that are neither place, style nor type. */
  readonly metadata: ReadonlyMap<string, string>;
  /** Elements beside value and formula (a cell's own extLst, or a second value), as written. */
  readonly rest: string;
}

/** A cell the file doesn't have; `style` is what shows in its place. */
export function absentCell(style: number): ReadCell {
  return { ...NOTHING, style };
}

const NOTHING: ReadCell = {
  shown: '',
  kind: 'empty',
  formula: null,
  style: 0,
  raw: '',
  runs: '',
  phonetic: '',
  metadata: new Map(),
  rest: '',
};

const OWN = new Set(['r', 's', 't']);
const VALUES = new Set(['v', 'f', 'is']);

export function readCell(cell: XmlElement, context: CellContext): ReadCell {
  const style = Number(cell.attribute('s') ?? 0);
  const formula = cell.child('f');
  const value = readValue(cell, style, context);
  return {
    ...value,
    kind: value.shown === '' ? 'empty' : value.kind,
    formula: formula ? describeFormula(formula) : null,
    style,
    raw: cell.raw,
    metadata: new Map([...cell.attributes].filter(([name]) => !OWN.has(name))),
    rest: cell.elements
      .filter((element) => !VALUES.has(element.name) || element !== cell.child(element.name))
      .map(({ raw }) => raw)
      .join(''),
  };
}

interface Value {
  readonly shown: string;
  readonly kind: CellKind;
  readonly runs: string;
  readonly phonetic: string;
}

function readValue(cell: XmlElement, style: number, context: CellContext): Value {
  const type = cell.attribute('t') ?? 'n';
  const inline = type === 'inlineStr' ? cell.child('is') : null;
  if (inline) return fromString(readString(inline));
  const v = cell.child('v')?.text;
  if (v === undefined || type === 'inlineStr') return plain('', 'empty');
  switch (type) {
    case 's': {
      const item = context.strings(Number(v));
      return item ? fromString(item) : plain(`#${v}`, 'error');
    }
    case 'str':
      return fromString(readString(cell.child('v')!), v);
    case 'b':
      return plain(v === '1' || v === 'true' ? 'TRUE' : 'FALSE', 'boolean');
    case 'e':
      return plain(v, 'error');
    case 'd':
      return plain(v, 'date');
    default: {
      const date = context.dates.has(style) ? isoDate(Number(v), context.is1904) : null;
      return date === null ? plain(v, 'number') : plain(date, 'date');
    }
  }
}

function fromString({ text, runs, phonetic }: StringItem, shown = text): Value {
  return { shown: shown.replace(/\r\n?/g, '\n'), kind: 'text', runs, phonetic };
}

function plain(shown: string, kind: CellKind): Value {
  return { shown, kind, runs: '', phonetic: '' };
}

/** "=A1+B1", and in brackets what makes it more than one cell's: "=A1 [t=shared ref=B1:B9 si=0]". */
function describeFormula(formula: XmlElement): string {
  const attributes = [...formula.attributes].map(([name, value]) => `${name}=${value}`);
  return `=${formula.text}${attributes.length === 0 ? '' : ` [${attributes.join(' ')}]`}`;
}
