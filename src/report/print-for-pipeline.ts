import type { Finding } from '../model/index.ts';
import type { PipelineFormat } from './pipeline-formats.ts';
import { printAnnotations } from './print-annotations.ts';
import { printJunit } from './print-junit.ts';
import { printSarif } from './print-sarif.ts';

/** What a run of a command that finds something looked at. */
export interface FindingRun {
  /** As on the command line: "check". */
  readonly command: string;
  /** Of vouch. */
  readonly version: string;
  /** Everything looked at, named as the places of the findings name it. */
  readonly files: readonly string[];
  /** False when it had to stop before all was looked at. */
  readonly finished: boolean;
}

type Print = (findings: readonly Finding[], run: FindingRun) => string;

const PRINTERS: Readonly<Record<PipelineFormat, Print>> = {
  junit: printJunit,
  sarif: printSarif,
  github: printAnnotations,
};

/** Findings of any command in that form, in the order given; a whole document even when there is none. */
export function printForPipeline(format: PipelineFormat, findings: readonly Finding[], run: FindingRun): string {
  return PRINTERS[format](findings, run);
}
