/** A number as a person reads it under its number format. */
export interface ShownNumber {
  readonly kind: 'number' | 'date';
  readonly text: string;
}

export type ShowNumber = (value: number) => ShownNumber;

/** Formats that have a number instead of a code in the file (ECMA-376 part 1, 18.8.30); dates differ by country there. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yy h:mm',
  37: '#,##0',
  38: '#,##0',
  39: '#,##0.00',
  40: '#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
};
/** 27 to 36 and 50 to 58 are dates in East Asian versions of Excel. */
const isEastAsianDate = (id: number) => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/**
 * How to show numbers under a format; null for the general format. Thousands separators and colours are left out;
 * a format this does not understand (fractions, exponents, conditions) shows the plain number.
 */
export function numberFormatOf(id: number, code: string | undefined, isDate1904: boolean): ShowNumber | null {
  const known = code ?? BUILT_IN[id] ?? (isEastAsianDate(id) ? 'yyyy-mm-dd' : undefined);
  if (known === undefined || known === '@' || /^general$/i.test(known)) return null;
  const time = timeParts(known);
  if (time) return (value) => showDate(value, time, isDate1904);
  const sections = splitSections(known).map(readSection);
  return (value) => ({ kind: 'number', text: showInSections(value, sections) });
}

/** At most 15 significant digits, as Excel keeps them: 0.1+0.2 reads 0.3. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(15)));
}

interface TimeParts {
  readonly hasDate: boolean;
  readonly hasTime: boolean;
}

function timeParts(code: string): TimeParts | null {
  const letters = splitSections(code)[0]!
    .replace(/"[^"]*"|\\.|[_*]./g, '')
    .replace(/\[(?!(?:h+|m+|s+)\])[^\]]*\]/gi, '')
    .replace(/general|am\/pm|a\/p/gi, '')
    .toLowerCase();
  if (!/[dmyhs]/.test(letters) || /[0#?]*e[+-]/.test(letters)) return null;
  const hasTime = /[hs]/.test(letters);
  return { hasDate: /[dy]/.test(letters) || !hasTime, hasTime };
}

const DAY_MS = 86_400_000;
/** The last day Excel knows, 31 December 9999. */
const LAST_SERIAL = 2_958_466;
const DAYS_BETWEEN_SYSTEMS = 1462;

function showDate(value: number, { hasDate, hasTime }: TimeParts, isDate1904: boolean): ShownNumber {
  const serial = isDate1904 ? value + DAYS_BETWEEN_SYSTEMS : value;
  if (!(serial >= 0 && serial < LAST_SERIAL)) return { kind: 'number', text: plainNumber(value) };
  const seconds = Math.round((serial % 1) * 86_400);
  const day = Math.floor(serial) + (seconds === 86_400 ? 1 : 0);
  const time = new Date((seconds % 86_400) * 1000).toISOString().slice(11, 19);
  if (!hasDate) return { kind: 'date', text: time };
  return { kind: 'date', text: hasTime && seconds % 86_400 !== 0 ? `${isoDay(day)}T${time}` : isoDay(day) };
}

/** Serial 60 is 29 February 1900, a day that never was: kept from Lotus 1-2-3, it shifts all days before it by one. */
function isoDay(serial: number): string {
  if (serial === 60) return '1900-02-29';
  const base = serial < 60 ? Date.UTC(1899, 11, 31) : Date.UTC(1899, 11, 30);
  return new Date(base + serial * DAY_MS).toISOString().slice(0, 10);
}

interface Section {
  readonly before: string;
  readonly after: string;
  readonly digits: string;
  readonly percents: number;
  /** True when the section holds something this reader does not know. */
  readonly isStrange: boolean;
}

function splitSections(code: string): string[] {
  return code.match(/(?:"[^"]*"|\\.|[^;"\\]|"|\\)+|(?<=;)(?=;|$)|^(?=;)/g) ?? [''];
}

function readSection(code: string): Section {
  let before = '';
  let after = '';
  let digits = '';
  let percents = 0;
  let isStrange = false;
  for (const token of code.match(/"[^"]*"|\\.|[_*].|\[[^\]]*\]|general|e[+-]|[0#?.,]+|./gis) ?? []) {
    let literal = '';
    if (token.startsWith('"')) literal = token.slice(1, -1);
    else if (token.startsWith('\\')) literal = token.slice(1);
    else if (/^[_*]./s.test(token)) continue;
    else if (token.startsWith('[')) {
      literal = /^\[\$([^\]-]*)/.exec(token)?.[1] ?? '';
      isStrange ||= /^\[[<>=]/.test(token);
    } else if (/^[0#?.,]+$/.test(token)) {
      isStrange ||= digits !== '' || token.includes('?') || token.split('.').length > 2;
      digits = token;
    } else if (/^(?:general|e[+-])$/i.test(token)) isStrange = true;
    else {
      literal = token;
      if (token === '%') percents++;
      isStrange ||= token === '/';
    }
    if (digits === '') before += literal;
    else after += literal;
  }
  return { before, after, digits, percents, isStrange };
}

function showInSections(value: number, sections: readonly Section[]): string {
  const position = value < 0 ? 1 : value === 0 ? 2 : 0;
  const section = sections[position] ?? sections[0]!;
  if (section.isStrange) return plainNumber(value);
  const sign = value < 0 && sections[1] === undefined ? '-' : '';
  if (section.digits === '') return section.before === '' ? '' : sign + section.before;
  return sign + section.before + showDigits(Math.abs(value), section) + section.after;
}

function showDigits(value: number, { digits, percents }: Section): string {
  const [whole = '', decimals = ''] = digits.split('.');
  const thousands = /,*$/.exec(whole)![0].length;
  const scaled = Number(((value * 100 ** percents) / 1000 ** thousands).toPrecision(15));
  if (scaled >= 1e21) return plainNumber(scaled);
  const places = decimals.replaceAll(',', '').length;
  const required = decimals.replaceAll(',', '').lastIndexOf('0') + 1;
  const [wholeText = '', decimalText = ''] = scaled.toFixed(Math.min(places, 100)).split('.');
  const kept = decimalText.slice(0, required) + decimalText.slice(required).replace(/0+$/, '');
  const zeros = whole.replace(/[^0]/g, '').length;
  const padded = wholeText.padStart(zeros, '0');
  return kept === '' ? padded : `${padded}.${kept}`;
}
