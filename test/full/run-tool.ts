import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Runs a tool to its end and gives its exit code and all it printed. @throws when it is not installed. */
export function runTool(command: string, args: readonly string[]): { code: number | null; text: string } {
  const ran = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  if (ran.error) throw ran.error;
  return { code: ran.status, text: `${ran.stdout}${ran.stderr}` };
}

/** Has LibreOffice convert files into a folder, with a profile of its own so that a running one is not disturbed. */
export function convert(files: readonly string[], filter: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, '../profile')).href}`;
  const { code, text } = runTool('soffice', [
    ...[profile, '--headless', '--norestore', '--convert-to', filter, '--outdir', folder],
    ...files,
  ]);
  if (code !== 0 || /^Error:/m.test(text)) throw new Error(`soffice ended with ${code}: ${text}`);
  return text;
}
