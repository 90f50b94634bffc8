import { type OpenedWorkbook, partsOf } from './opened-parts.ts';

export type WorkbookFormat = 'xlsx' | 'xlsm' | 'xltx' | 'xltm' | 'xlam';

/** Which of its formats a workbook is in, by the content type of its main part: Excel refuses a file whose name says another. */
export function formatOf(opened: OpenedWorkbook): WorkbookFormat {
  const source = partsOf(opened).package;
  const type = (source.contentType(source.mainPart) ?? '').toLowerCase();
  if (type.includes('addin')) return 'xlam';
  const hasMacros = type.includes('macroenabled');
  if (type.includes('template')) return hasMacros ? 'xltm' : 'xltx';
  return hasMacros ? 'xlsm' : 'xlsx';
}
