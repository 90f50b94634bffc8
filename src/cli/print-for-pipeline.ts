import { isAbsolute, relative, sep } from 'node:path';
import type { Finding, UserError } from '../model/index.ts';
import { type FindingRun, type PipelineFormat, printForPipeline as print } from '../report/index.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** Prints findings in a form that pipelines read, which look for files from the working directory on. */
export function printForPipeline(
  format: PipelineFormat,
  findings: readonly Finding[],
  run: Omit<FindingRun, 'version'>,
  world: World,
): void {
  const near = (file: string) => nearPath(file, world);
  const placed = findings.map((finding) => {
    const { file } = finding.place;
    return file === undefined ? finding : { ...finding, place: { ...finding.place, file: near(file) } };
  });
  world.print(print(format, placed, { ...run, files: run.files.map(near), version }));
}

/** What stopped a run, as findings beside the others: a pipeline shows it where it shows them. */
export function findingsOf({ code, place, args, findings }: UserError): Finding[] {
  return [...findings, { code, severity: 'error', place, args }];
}

/** From the working directory on where the file is below it, with the "/" that pipelines write on every system. */
function nearPath(file: string, { cwd }: World): string {
  const near = cwd === undefined || !isAbsolute(file) ? file : relative(cwd, file);
  const isBelow = near !== '' && !near.startsWith('..') && !isAbsolute(near);
  return (isBelow ? near : file).split(sep).join('/');
}
