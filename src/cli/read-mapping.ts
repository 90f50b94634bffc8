import { UserError } from '../model/index.ts';
import type { Mapping } from '../pipeline/index.ts';
import type { MappingFlags } from './mapping-options.ts';
import { findMapping, type MappingSearch } from './saved-mapping.ts';
import type { World } from './world.ts';

/**
 * What the flags and the mapping file say together, flags over file; undefined when neither says anything. Flags that say
 * where the questions are keep a mapping saved beside the workbook out, unless --mapping names it.
 */
export function readMapping(
  flags: MappingFlags,
  search: Omit<MappingSearch, 'named'>,
  world: World,
): Mapping | undefined {
  const columns = {
    ...column('id', flags.id),
    ...column('question', flags.question),
    ...column('answer', flags.answer),
    ...column('comment', flags.comment),
  };
  const headerRow = flags.headerRow === undefined ? {} : { headerRow: rowNumber(flags.headerRow) };
  const says = flags.sheet !== undefined || flags.headerRow !== undefined || Object.keys(columns).length > 0;
  const isSearched = flags.mapping !== undefined || !says;
  const fromFile = isSearched ? findMapping({ ...search, named: flags.mapping }, world) : null;
  if (!says) return fromFile ?? undefined;
  const table = { sheet: flags.sheet ?? null, ...headerRow, ...(Object.keys(columns).length > 0 ? { columns } : {}) };
  return { tables: [...(fromFile?.tables ?? []).filter((known) => known.sheet !== table.sheet), table] };
}

function column(role: 'id' | 'question' | 'answer' | 'comment', letters: string | undefined): Record<string, string> {
  if (letters === undefined) return {};
  if (!/^[A-Za-z]{1,3}$/.test(letters)) {
    throw new UserError(
      'badOption',
      {},
      { option: `--${role}`, found: letters, expected: 'a column letter, such as C' },
    );
  }
  return { [role]: letters.toUpperCase() };
}

function rowNumber(text: string): number | null {
  if (!/^\d+$/.test(text))
    throw new UserError('badOption', {}, { option: '--header-row', found: text, expected: 'a row number, 0 for none' });
  return Number(text) === 0 ? null : Number(text);
}
