import { existsSync } from 'node:fs';
import { type Decision, UserError } from '../model/index.ts';
import { type OpenedFile, parseRecord, sha256 } from '../pipeline/index.ts';
import { isSameFile, readBytes, readText } from './files.ts';
import { checkOutputName, defaultOutput } from './output-name.ts';
import type { FillFlags } from './run-fill.ts';

export interface Places {
  readonly output: string;
  /** Null: no record is kept. */
  readonly recordFile: string | null;
}

/** Where output and record go. @throws UserError when that would replace the input or somebody's work. */
export function choosePlaces(
  file: string,
  opened: OpenedFile,
  flags: Pick<FillFlags, 'output' | 'record' | 'force' | 'format'>,
): Places {
  const output = flags.output ?? defaultOutput(file, opened);
  checkOutputName(output, opened);
  const recordFile = flags.record ?? (output === '-' ? null : `${output}.vouch.json`);
  if (output === '-' && flags.format === 'json') throw new UserError('twoOutputs', {}, { option: '--format json' });
  if (recordFile === '-') throw new UserError('twoOutputs', {}, { option: '--record' });
  if (file !== '-' && isSameFile(file, output)) throw new UserError('outputIsInput', { file: output });
  if (recordFile !== null) {
    if (file !== '-' && isSameFile(file, recordFile))
      throw new UserError('recordIsOther', { file: recordFile }, { found: 'input' });
    if (recordFile === output || isSameFile(output, recordFile))
      throw new UserError('recordIsOther', { file: recordFile }, { found: 'output' });
    if (!flags.force) refuseIfEdited(output, recordFile);
  }
  return { output, recordFile };
}

/** Decisions that only a person takes. */
const PERSONAL: ReadonlySet<Decision['how']> = new Set(['accepted', 'changed', 'skipped', 'notApplicable']);

/** A filled copy that a person worked in since, and decisions in its record, are their work, not ours to replace. */
function refuseIfEdited(output: string, recordFile: string): void {
  if (!existsSync(recordFile)) return;
  const record = parseRecord(readText(recordFile), recordFile);
  const decided = record.rows.filter(({ decision }) => decision !== null && PERSONAL.has(decision.how)).length;
  if (decided > 0) throw new UserError('recordDecided', { file: recordFile }, { count: decided });
  if (!existsSync(output)) return;
  if (record.output.sha256 !== sha256(readBytes(output))) throw new UserError('outputEdited', { file: output });
}
