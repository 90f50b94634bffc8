import { type Area, LAST_COLUMN, LAST_ROW } from '../model/index.ts';
import { readCellAddress } from './cell-address.ts';
import type { CellsReference, Corner, OldRule, RuleLimit } from './old-rule.ts';
import { UNREAD } from './old-rule.ts';
import { readCondition } from './read-condition.ts';
import type { OpenDocument } from './read-open-document.ts';

/** The rules of an OpenDocument spreadsheet, one for each sheet and validation, in the order of their first cells. */
export function openDocumentRules({ sheets, validations, ranges }: OpenDocument): OldRule[] {
  const namedRange = rangesByName(ranges);
  return sheets.flatMap(({ name: sheet, limited }) =>
    limited.entries().map(([rule, areas]): OldRule => {
      const validation = validations.get(rule);
      // Cells that name a rule which is not there: what it limits them to, nobody knows.
      if (!validation) return { sheet, areas, limit: UNREAD, promptTitle: '', prompt: '', alert: null };
      const { condition, base, promptTitle, prompt, alert } = validation;
      const moved = moverOf(base, areas[0]!);
      const limit: RuleLimit = readCondition(condition, (formula) => {
        const address = /^\[(.*)\]$/s.exec(formula)?.[1];
        const cells = address === undefined ? null : readCellAddress(address, sheet);
        return cells ? moved(cells) : namedRange(formula, sheet);
      });
      return { sheet, areas, limit, promptTitle, prompt, alert };
    }),
  );
}

/** A name for cells that stand still, seen from a sheet: its own names come before those of the document. */
function rangesByName(ranges: OpenDocument['ranges']): (name: string, sheet: string) => CellsReference | null {
  const keyOf = (name: string, sheet: string | null) => JSON.stringify([name.toLowerCase(), sheet]);
  const byName = new Map(ranges.map((range) => [keyOf(range.name, range.sheet), range]));
  return (formula, sheet) => {
    const name = formula.replace(/^\$\$/, '');
    const found = byName.get(keyOf(name, sheet)) ?? byName.get(keyOf(name, null));
    const cells = found ? readCellAddress(found.address, found.sheet ?? sheet) : null;
    return cells && [cells.from, cells.to].every(isFixed) ? cells : null;
  };
}

function isFixed({ rowFixed, columnFixed }: Corner): boolean {
  return rowFixed && columnFixed;
}

/**
 * Moves what is relative from the cell that the condition was written for to the first cell of the rule. Of the base
 * only row and column count: LibreOffice writes a wrong sheet.
 */
function moverOf(base: string, { top, left }: Area): (cells: CellsReference) => CellsReference | null {
  const written = readCellAddress(base, '')?.from ?? null;
  const corner = ({ row, column, rowFixed, columnFixed }: Corner): Corner | null => {
    if (!written) return null;
    const movedRow = rowFixed ? row : row + top - written.row;
    const movedColumn = columnFixed ? column : column + left - written.column;
    const isInside = movedRow >= 1 && movedRow <= LAST_ROW && movedColumn >= 1 && movedColumn <= LAST_COLUMN;
    return isInside ? { row: movedRow, column: movedColumn, rowFixed, columnFixed } : null;
  };
  return (cells) => {
    if (isFixed(cells.from) && isFixed(cells.to)) return cells;
    const [from, to] = [corner(cells.from), corner(cells.to)];
    return from && to ? { ...cells, from, to } : null;
  };
}
