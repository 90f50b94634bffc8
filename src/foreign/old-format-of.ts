import { OoxmlError, openPackage } from '../ooxml/index.ts';
import type { OldFormat } from './modernise.ts';

/** The older format that the bytes are of; null for anything else, whatever is wrong with it. Little is read for it. */
export function oldFormatOf(bytes: Uint8Array): OldFormat | null {
  try {
    const { mainPart, contentType } = openPackage(bytes);
    return /\.bin$/i.test(mainPart) || /sheet\.binary/i.test(contentType(mainPart) ?? '') ? 'xlsb' : null;
  } catch (error) {
    if (!(error instanceof OoxmlError)) throw error;
    if (error.code === 'legacyXls') return 'xls';
    return error.code === 'openDocument' ? 'ods' : null;
  }
}
