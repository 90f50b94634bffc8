import { type Finding, type RunRecord, UserError, type Verification } from '../model/index.ts';
import { verifyWorkbooks } from '../verify/index.ts';
import { openAtOnce } from './open-file.ts';
import { sha256 } from './sha256.ts';

/**
 * Everything that differs between two workbooks, and whether the record is the one of these files.
 *
 * @throws UserError when either file is no readable workbook; its argument `side` says "before" or "after".
 */
export function verifyFiles(before: Uint8Array, after: Uint8Array, record: RunRecord | null): Verification {
  refuseText({ before, after });
  const digest = record === null ? '' : sha256(after);
  const isFinal = record !== null && digest === record.final?.sha256;
  const result = verifyWorkbooks(before, after, isFinal ? asFinalized(record) : record);
  if (record === null) return result;
  const findings: Finding[] = [];
  if (record.input.sha256 !== sha256(before)) {
    findings.push({ code: 'recordOtherInput', severity: 'error', place: {}, args: { found: record.input.file } });
  }
  // A person may have worked in the output since: the cells tell what they did.
  if (record.output.sha256 !== digest && !isFinal) {
    findings.push({ code: 'recordOtherOutput', severity: 'note', place: {}, args: { found: record.output.file } });
  }
  const isClean = result.clean && findings.every(({ severity }) => severity === 'note');
  return { ...result, clean: isClean, findings: [...result.findings, ...findings] };
}

/** In the final file nothing stands of rows that were skipped or that nobody decided, whatever the filled copy held. */
function asFinalized(record: RunRecord): RunRecord {
  const rows = record.rows.map((row) => {
    const stands = row.decision === null ? row.flag === 'high' : row.decision.how !== 'skipped';
    return stands ? row : { ...row, written: {} };
  });
  return { ...record, rows };
}

/** Separated text has no cells that a text comparison does not show; every zip begins with "PK". */
function refuseText(sides: Readonly<Record<'before' | 'after', Uint8Array>>): void {
  for (const [side, bytes] of Object.entries(sides)) {
    if ((bytes[0] === 0x50 && bytes[1] === 0x4b) || !isSeparatedText(bytes)) continue;
    throw new UserError('verifyTextTable', {}, { side });
  }
}

function isSeparatedText(bytes: Uint8Array): boolean {
  try {
    return !openAtOnce(bytes).takesSheets;
  } catch {
    return false;
  }
}
