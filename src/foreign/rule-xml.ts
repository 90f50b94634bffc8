import { type Area, cellRef, columnLetters } from '../model/index.ts';
import { escapeAttribute, escapeText } from '../ooxml/index.ts';
import type { CellsReference, Corner, OldRule } from './old-rule.ts';

/** What Excel keeps of a list inside a rule, of a prompt, and of its title; a longer one makes it repair the file. */
export const LONGEST_LIST = 255;
const LONGEST_PROMPT = 255;
const LONGEST_TITLE = 32;

/** A `dataValidation` (ECMA-376 part 1, 18.3.1.32) for a rule whose cells are named as the new workbook names them; "" where it says nothing. */
export function ruleXml({ areas, limit, promptTitle, prompt, alert }: OldRule): string {
  const formulas: string[] = [];
  let kind = '';
  if (limit.kind === 'words') {
    kind = ' type="list"';
    formulas.push(`"${limit.words.join(',').replaceAll('"', '""')}"`);
  } else if (limit.kind === 'cells') {
    kind = ' type="list"';
    formulas.push(referenceText(limit.cells));
  } else if (limit.kind === 'bounds') {
    kind = ` type="${limit.type}"${limit.operator === 'between' ? '' : ` operator="${limit.operator}"`}`;
    formulas.push(String(limit.first), ...(limit.second === null ? [] : [String(limit.second)]));
  }
  const help = prompt === '' && promptTitle === '' ? '' : promptAttributes(promptTitle, prompt);
  if (areas.length === 0 || (kind === '' && help === '')) return '';
  const style = alert === null || alert === 'stop' ? '' : ` errorStyle="${alert}"`;
  const warns = alert === null || kind === '' ? '' : ' showErrorMessage="1"';
  const attributes = `${kind}${kind === '' ? '' : style} allowBlank="1"${warns}${help} sqref="${areas.map(areaText).join(' ')}"`;
  const content = formulas.map((text, at) => `<formula${at + 1}>${escapeText(text)}</formula${at + 1}>`).join('');
  return `<dataValidation${attributes}>${content}</dataValidation>`;
}

function promptAttributes(title: string, prompt: string): string {
  const attribute = (name: string, text: string) =>
    text === '' ? '' : ` ${name}="${escapeAttribute(cellString(text))}"`;
  const cut = [title.slice(0, LONGEST_TITLE), prompt.slice(0, LONGEST_PROMPT)] as const;
  return ` showInputMessage="1"${attribute('promptTitle', cut[0])}${attribute('prompt', cut[1])}`;
}

/** ST_Xstring: control characters as _xHHHH_, and a text that looks like one kept apart from it. */
function cellString(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\x00-\x1f]/g,
      (character) => `_x${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}_`,
    );
}

function areaText({ top, left, bottom, right }: Area): string {
  const first = cellRef(top, left);
  return top === bottom && left === right ? first : `${first}:${cellRef(bottom, right)}`;
}

function referenceText({ sheet, from, to }: CellsReference): string {
  const corner = ({ row, column, rowFixed, columnFixed }: Corner) =>
    `${columnFixed ? '$' : ''}${columnLetters(column)}${rowFixed ? '$' : ''}${row}`;
  return `'${sheet.replaceAll("'", "''")}'!${corner(from)}:${corner(to)}`;
}
