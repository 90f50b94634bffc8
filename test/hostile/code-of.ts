import { UserError } from '../../src/model/index.ts';
import { openWorkbook } from '../../src/workbook/index.ts';

/** The code a file is refused with; "read" when it is not. */
export function codeOf(file: Uint8Array): string {
  try {
    openWorkbook(file);
    return 'read';
  } catch (error) {
    if (error instanceof UserError) return error.code;
    throw error;
  }
}
