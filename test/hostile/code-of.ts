import { UserError } from '../../src/model/index.ts';
import { openWorkbook, readWhole } from '../../src/workbook/index.ts';

/** The code a file is refused with when all of it is read; "read" when it is not. */
export function codeOf(file: Uint8Array): string {
  try {
    readWhole(openWorkbook(file).workbook);
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}
