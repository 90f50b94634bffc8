import { cellRef, parseArea } from '../model/index.ts';
import { escapeAttribute, escapeText } from '../ooxml/index.ts';
import type { AddedCell, AddedSheet, AddedStyle, AddedValidation } from './added-sheet.ts';
import type { NewStyle, StyleAppender } from './append-styles.ts';
import { LONGEST_TEXT, settleCellText } from './cell-string.ts';
import { type CellWriter, newCell } from './cell-xml.ts';

const STYLES: Readonly<Record<AddedStyle, NewStyle>> = {
  header: { bold: true, background: 'D9E2F3', wraps: true },
  wrap: { wraps: true },
  plain: {},
  percent: { numberFormat: 9 },
  link: { underlined: true, fontColor: '0563C1' },
};

/** The longest list Excel takes as text in a validation. */
const LONGEST_LIST = 255;
/** Excel's own, in characters. */
const DEFAULT_WIDTH = 8.43;

/** True when a validation can hold the words itself; others have to stand in cells. */
export function fitsAsText(choices: readonly string[]): boolean {
  const list = choices.join(',');
  // Excel trims the words of a list written into the rule.
  const isPlain = choices.every((choice) => !choice.includes(',') && choice.trim() === choice && choice !== '');
  return list !== '' && list.length <= LONGEST_LIST && isPlain;
}

/** The worksheet part; elements in the order of CT_Worksheet (ECMA-376 part 1, 18.3.1.99). */
export function addedSheetXml(
  added: AddedSheet,
  namespace: string,
  { styles, writer }: { styles: StyleAppender; writer: CellWriter },
): string {
  const rows = added.rows.map((row, position) => {
    const height = added.rowHeights?.[position];
    return rowXml(row, { number: position + 1, height }, { styles, writer });
  });
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${escapeAttribute(namespace)}">`,
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<dimension ref="${usedRange(added)}"/>`,
    viewXml(added.frozenRows),
    '<sheetFormatPr defaultRowHeight="15"/>',
    columnsXml(added),
    `<sheetData>${rows.join('')}</sheetData>`,
    filterXml(added),
    validationsXml(added.validations ?? []),
    hyperlinksXml(added.rows),
    // Printed, all columns stand on one page.
    '<pageSetup orientation="landscape" fitToHeight="0"/>',
    '</worksheet>',
  ].join('');
}

function rowXml(
  row: AddedSheet['rows'][number],
  { number, height }: { number: number; height: number | undefined },
  { styles, writer }: { styles: StyleAppender; writer: CellWriter },
): string {
  if (row.every((cell) => cell === null)) return '';
  const cells = row.map((cell, position) => {
    if (!cell) return '';
    const background = cell.background === undefined ? {} : { background: cell.background };
    const style = styles.add({ ...STYLES[cell.style ?? (cell.link ? 'link' : 'plain')], ...background });
    const change = { row: number, column: position + 1, value: fitValue(cell.value), color: undefined };
    return newCell(change, style, '', writer);
  });
  const size = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
  return `<row r="${number}"${size}>${cells.join('')}</row>`;
}

/** A text too long for a cell is cut: this sheet is a view of the record, which holds it whole. */
function fitValue(value: string | number): string | number {
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new Error(`a cell of the added sheet holds ${value}`);
    return value;
  }
  const text = settleCellText(value);
  return text.length > LONGEST_TEXT ? `${text.slice(0, LONGEST_TEXT - 1)}…` : text;
}

function widestRow({ rows }: AddedSheet): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 1);
}

function usedRange(added: AddedSheet): string {
  return `A1:${cellRef(Math.max(1, added.rows.length), widestRow(added))}`;
}

function viewXml(frozenRows: number): string {
  if (frozenRows === 0) return '<sheetViews><sheetView workbookViewId="0"/></sheetViews>';
  const top = cellRef(frozenRows + 1, 1);
  const pane = `<pane ySplit="${frozenRows}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/>`;
  const selection = `<selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/>`;
  return `<sheetViews><sheetView workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

function columnsXml({ columnWidths, hiddenColumns = [] }: AddedSheet): string {
  const count = hiddenColumns.reduce((most, column) => Math.max(most, column), columnWidths.length);
  if (count === 0) return '';
  const columns = Array.from({ length: count }, (_, position) => {
    const width = columnWidths[position] ?? DEFAULT_WIDTH;
    const hidden = hiddenColumns.includes(position + 1) ? ' hidden="1"' : '';
    return `<col min="${position + 1}" max="${position + 1}" width="${width}"${hidden} customWidth="1"/>`;
  });
  return `<cols>${columns.join('')}</cols>`;
}

/** The buttons stand over the columns that show. */
function filterXml(added: AddedSheet): string {
  if (!added.autoFilter) return '';
  const header = Math.max(1, added.frozenRows);
  const hidden = added.hiddenColumns ?? [];
  let last = widestRow(added);
  while (last > 1 && hidden.includes(last)) last--;
  return `<autoFilter ref="${cellRef(header, 1)}:${cellRef(Math.max(header, added.rows.length), last)}"/>`;
}

/** A list that its text form cannot hold (a comma in a word, more than 255 characters) is left out, not cut. */
function validationsXml(validations: readonly AddedValidation[]): string {
  const rules = validations.flatMap((validation) => {
    const areas = validation.area.split(' ');
    const source = listSource(validation);
    if (source === null || !areas.every((area) => parseArea(area))) return [];
    const attributes = `type="list" allowBlank="1" showErrorMessage="1" sqref="${escapeAttribute(areas.join(' '))}"`;
    return [`<dataValidation ${attributes}><formula1>${escapeText(source)}</formula1></dataValidation>`];
  });
  return rules.length === 0 ? '' : `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
}

function listSource({ choices = [], range }: AddedValidation): string | null {
  const area = range === undefined ? null : parseArea(range);
  if (area) {
    const [from, to] = [cellRef(area.top, area.left), cellRef(area.bottom, area.right)];
    return [from, to].map((ref) => ref.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')).join(':');
  }
  return fitsAsText(choices) ? `"${choices.join(',').replaceAll('"', '""')}"` : null;
}

function hyperlinksXml(rows: AddedSheet['rows']): string {
  const links = rows.flatMap((row, position) =>
    row.flatMap((cell, column) => (cell?.link ? [linkXml(cell.link, cellRef(position + 1, column + 1))] : [])),
  );
  return links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`;
}

function linkXml({ sheet, ref }: NonNullable<AddedCell['link']>, at: string): string {
  const location = `'${sheet.replaceAll("'", "''")}'!${ref}`;
  return `<hyperlink ref="${at}" location="${escapeAttribute(location)}"/>`;
}
