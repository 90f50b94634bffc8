import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import type { Mapping } from '../pipeline/index.ts';
import { findMapping, type MappingSearch } from './saved-mapping.ts';
import type { World } from './world.ts';

export interface MappingFlags {
  readonly sheet?: string;
  readonly headerRow?: string;
  readonly question?: string;
  readonly answer?: string;
  readonly comment?: string;
  readonly id?: string;
  readonly mapping?: string;
}

/** The options that override what vouch makes of a layout. */
export function addMappingOptions(command: Command): Command {
  return command
    .option('--sheet <name>', 'look at this sheet only')
    .option('--header-row <number>', 'the row that heads the columns; 0 for none')
    .option('--question <column>', 'the column of the questions')
    .option('--answer <column>', 'the column to answer in')
    .option('--comment <column>', 'the column to comment in')
    .option('--id <column>', 'the column of the numbers')
    .option('--mapping <path>', 'a mapping file (vouch inspect --save writes one), or a folder of them');
}

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
