import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { modernise } from '../../src/foreign/index.ts';
import { choicesAt, parseCellRef } from '../../src/model/index.ts';
import { openWorkbook } from '../../src/workbook/index.ts';
import { RULED, ruledWorkbook } from '../formats/ruled-workbook.ts';
import { convert } from './run-tool.ts';

const folder = mkdtempSync(join(tmpdir(), 'vouch-lists-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function choicesIn(workbook: Uint8Array) {
  const [sheet] = openWorkbook(workbook).workbook.sheets;
  return Object.keys(RULED).map((ref) => {
    const { row, column } = parseCellRef(ref)!;
    return [ref, choicesAt(sheet!, row, column)];
  });
}

describe('lists that LibreOffice converts', () => {
  it.each(['ods', 'xls'] as const)(
    'to .%s come through, and the new .xlsx keeps them for LibreOffice',
    async (format) => {
      const source = join(folder, 'lists.xlsx');
      writeFileSync(source, ruledWorkbook());
      convert([source], format, join(folder, format));
      const { workbook } = await modernise(readFileSync(join(folder, format, `lists.${format}`)), format);
      expect(choicesIn(workbook)).toEqual(Object.entries(RULED));
      const renewed = join(folder, `${format}-renewed.xlsx`);
      writeFileSync(renewed, workbook);
      convert([renewed], 'xlsx', join(folder, 'again'));
      expect(choicesIn(readFileSync(join(folder, 'again', `${format}-renewed.xlsx`)))).toEqual(Object.entries(RULED));
    },
  );
});
