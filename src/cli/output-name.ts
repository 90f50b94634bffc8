import { extname } from 'node:path';
import { UserError } from '../model/index.ts';
import type { FileFormat, OpenedFile } from '../pipeline/index.ts';

const SEPARATED: readonly FileFormat[] = ['csv', 'tsv'];

/** What a file name's extension promises. */
const BY_EXTENSION: Readonly<Record<string, readonly FileFormat[]>> = {
  '.xlsx': ['xlsx'],
  '.xlsm': ['xlsm'],
  '.xltx': ['xltx'],
  '.xltm': ['xltm'],
  '.xlam': ['xlam'],
  '.xls': ['xls'],
  '.xlsb': ['xlsb'],
  '.ods': ['ods'],
  '.csv': SEPARATED,
  '.tsv': SEPARATED,
  '.tab': SEPARATED,
  '.txt': SEPARATED,
};

/** The formats that the name promises; null when it promises nothing. */
export function formatsNamed(file: string): readonly FileFormat[] | null {
  return BY_EXTENSION[extname(file).toLowerCase()] ?? null;
}

/**
 * "acme.xls" -> "acme.filled.xlsx": the extension stays unless the output is in another format; "-" stays "-".
 */
export function defaultOutput(
  file: string,
  { format, outputFormat }: Pick<OpenedFile, 'format' | 'outputFormat'>,
  mark: 'filled' | 'final' = 'filled',
): string {
  if (file === '-') return '-';
  const extension = extname(file);
  const named = formatsNamed(file);
  const base = named || format === outputFormat ? file.slice(0, file.length - extension.length) : file;
  const keeps = named ? named.includes(outputFormat) : format === outputFormat;
  return `${base}.${mark}${keeps ? extension : `.${outputFormat}`}`;
}

/** @throws UserError `outputOtherFormat` when the name promises what the output is not: Excel would refuse to open it. */
export function checkOutputName(output: string, { outputFormat }: OpenedFile): void {
  if (formatsNamed(output)?.includes(outputFormat) === false)
    throw new UserError('outputOtherFormat', { file: output }, { format: outputFormat });
}
