import { UserError } from '../model/index.ts';
import { OoxmlError, openArchive, openPackage } from '../ooxml/index.ts';
import type { OldRule } from './old-rule.ts';
import { openDocumentRules } from './open-document-rules.ts';
import { type OpenDocumentSheet, readOpenDocument } from './read-open-document.ts';
import { readXlsbRules } from './read-xlsb-rules.ts';

/** What SheetJS leaves out of a workbook in a zip. */
export interface DescribedArchive {
  readonly sheets: readonly OpenDocumentSheet[];
  readonly rules: readonly OldRule[];
}

/**
 * Reads what SheetJS will not. It inflates whatever a file says, so every entry is inflated here first, within our
 * bounds and with its checksum.
 *
 * @throws UserError `oldFormatDamaged`, `passwordProtected`, `workbookTooLarge`, or what is wrong with the archive.
 */
export function describeArchive(bytes: Uint8Array, format: 'xlsb' | 'ods'): DescribedArchive {
  try {
    const archive = openArchive(bytes);
    for (const { name } of archive.directory.entries) if (!name.endsWith('/')) archive.read(name);
    if (format === 'xlsb') return { sheets: [], rules: readXlsbRules(openPackage(bytes)) };
    const document = readOpenDocument(archive);
    return { sheets: document.sheets, rules: openDocumentRules(document) };
  } catch (error) {
    if (error instanceof OoxmlError) throw new UserError(error.code, {}, error.args);
    if (error instanceof RangeError) throw new UserError('oldFormatDamaged', {}, { format });
    throw error;
  }
}
