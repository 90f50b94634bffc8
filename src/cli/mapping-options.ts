import type { Command } from 'commander';

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
