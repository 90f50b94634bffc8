import { modernise, oldFormatOf } from '../foreign/index.ts';
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
  return withRecord(verifyWorkbooks(before, after, standing(record, after)), record, { before, after });
}

/**
 * As `verifyFiles`, with files of older formats too: such a one is compared as it is read into a new workbook, which is
 * what `fill` writes into. A note says so, since what is not read of it, or read wrong, cannot differ.
 *
 * @throws UserError as `verifyFiles`, and what `openFile` says of the older formats.
 */
export async function verifyAnyFiles(
  before: Uint8Array,
  after: Uint8Array,
  record: RunRecord | null,
): Promise<Verification> {
  refuseText({ before, after });
  const sides = [await renew(before, 'before'), await renew(after, 'after')] as const;
  const result = verifyWorkbooks(sides[0].workbook, sides[1].workbook, standing(record, after));
  const notes = sides.flatMap(({ notes }) => notes);
  return withRecord({ ...result, findings: [...result.findings, ...notes] }, record, { before, after });
}

interface Renewed {
  readonly workbook: Uint8Array;
  readonly notes: readonly Finding[];
}

async function renew(bytes: Uint8Array, side: 'before' | 'after'): Promise<Renewed> {
  const format = oldFormatOf(bytes);
  if (format === null) return { workbook: bytes, notes: [] };
  try {
    const { workbook } = await modernise(bytes, format);
    return { workbook, notes: [{ code: 'comparedAsRead', severity: 'note', place: {}, args: { format } }] };
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.place, { ...error.args, side }, error.findings);
  }
}

/** The verification, and whether the record is the one of these files as they came. */
function withRecord(
  result: Verification,
  record: RunRecord | null,
  { before, after }: Readonly<Record<'before' | 'after', Uint8Array>>,
): Verification {
  if (record === null) return result;
  const findings: Finding[] = [];
  if (record.input.sha256 !== sha256(before)) {
    findings.push({ code: 'recordOtherInput', severity: 'error', place: {}, args: { found: record.input.file } });
  }
  // A person may have worked in the output since: the cells tell what they did.
  if (![record.output.sha256, record.final?.sha256].includes(sha256(after))) {
    findings.push({ code: 'recordOtherOutput', severity: 'note', place: {}, args: { found: record.output.file } });
  }
  const isClean = result.clean && findings.every(({ severity }) => severity === 'note');
  return { ...result, clean: isClean, findings: [...result.findings, ...findings] };
}

/** The record as it says what may stand in the file: in the final one nothing of rows that were skipped or that nobody decided. */
function standing(record: RunRecord | null, after: Uint8Array): RunRecord | null {
  if (record?.final === undefined || record.final.sha256 !== sha256(after)) return record;
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
