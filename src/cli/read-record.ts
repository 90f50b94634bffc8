import { type RunRecord, UserError } from '../model/index.ts';
import { parseRecord } from '../pipeline/index.ts';
import { readText } from './files.ts';

/** A record with the file it stands in. */
export interface RecordFile {
  readonly file: string;
  readonly record: RunRecord;
}

/** True when a file named on the command line is a record rather than a workbook. */
export function isRecordName(file: string): boolean {
  return /\.json$/i.test(file);
}

/**
 * The run record of a workbook: the file given, else FILE.vouch.json; a FILE that is a record itself is taken as it is.
 *
 * @throws UserError `noRecord`, `notARecord`, or why the file cannot be read.
 */
export function readRecord(file: string, given: string | undefined): RecordFile {
  const recordFile = given ?? (isRecordName(file) ? file : `${file}.vouch.json`);
  try {
    return { file: recordFile, record: parseRecord(readText(recordFile), recordFile) };
  } catch (error) {
    if (error instanceof UserError && error.code === 'noSuchFile' && recordFile !== file)
      throw new UserError('noRecord', { file }, { expected: recordFile });
    throw error;
  }
}
