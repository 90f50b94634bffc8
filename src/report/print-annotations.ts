import type { Finding } from '../model/index.ts';
import { findingMessage } from './finding-message.ts';

const COMMANDS: Readonly<Record<Finding['severity'], string>> = { error: 'error', warning: 'warning', note: 'notice' };

/**
 * One workflow command per finding: GitHub shows it on the line of the file, or on the file where there is no line, as in a
 * workbook; its cell then opens the message. (docs.github.com, "Workflow commands for GitHub Actions".)
 */
export function printAnnotations(findings: readonly Finding[]): string {
  return findings.map((finding) => `${annotation(finding)}\n`).join('');
}

function annotation(finding: Finding): string {
  const { file, line, column } = finding.place;
  const properties = [
    ['file', file],
    // A line without a file would be taken for one of the workflow itself.
    ['line', file === undefined ? undefined : line],
    ['col', file === undefined ? undefined : column],
    ['title', `vouch ${finding.code}`],
  ].flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  return `::${COMMANDS[finding.severity]} ${properties.join(',')}::${escapeData(findingMessage(finding))}`;
}

/** A line end would end the command, and what follows be read as another: answers come from strangers' files. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
