import type { Finding, Place } from '../model/index.ts';
import { findingMessage } from './finding-message.ts';
import type { FindingRun } from './print-for-pipeline.ts';
import { describeCode } from './sentences.ts';

/**
 * SARIF 2.1.0 (OASIS Standard with errata 01) with one run: the rules are the codes met, by name; a place in a text is a physical location
 * with its region, a cell a logical location within the workbook, which has no lines.
 */
export function printSarif(findings: readonly Finding[], run: FindingRun): string {
  const codes = [...new Set(findings.map(({ code }) => code))].sort();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'vouch', version: run.version, semanticVersion: run.version, rules: codes.map(toRule) },
        },
        // One tool, several commands: a service keeps the results of each apart by this (3.17).
        automationDetails: { id: `vouch/${run.command}/` },
        invocations: [{ executionSuccessful: run.finished }],
        artifacts: run.files.map((file) => ({ location: { uri: toUri(file) } })),
        // Columns of our places are counted in JavaScript's units (3.14.17).
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding) => toResult(finding, codes.indexOf(finding.code))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function toRule(code: string) {
  return { id: code, shortDescription: { text: describeCode(code) } };
}

function toResult(finding: Finding, ruleIndex: number) {
  const { code, severity, place } = finding;
  const location = toLocation(place);
  return {
    ruleId: code,
    ruleIndex,
    level: severity,
    message: { text: findingMessage(finding) },
    ...(location === null ? {} : { locations: [location] }),
  };
}

function toLocation(place: Place) {
  const physical = place.file === undefined ? {} : { physicalLocation: toPhysical(place.file, place) };
  const name = place.ref ?? place.sheet;
  if (name === undefined) return place.file === undefined ? null : physical;
  const whole = place.sheet === undefined || place.ref === undefined ? name : `${place.sheet}!${place.ref}`;
  const kind = place.ref === undefined ? 'sheet' : 'cell';
  return { ...physical, logicalLocations: [{ name, fullyQualifiedName: whole, kind }] };
}

function toPhysical(file: string, { line, column }: Place) {
  const artifactLocation = { uri: toUri(file) };
  if (line === undefined) return { artifactLocation };
  return { artifactLocation, region: { startLine: line, ...(column === undefined ? {} : { startColumn: column }) } };
}

/** A path as a URI reference (3.4.3): "/" between its parts, all else but unreserved characters by its bytes; a whole path gets its scheme. */
function toUri(file: string): string {
  const path = file.replaceAll('\\', '/');
  const encoded = path
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .split('/')
    .map(encodeURIComponent)
    .join('/');
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace('%3A', ':')}`;
  return path.startsWith('/') ? `file://${encoded}` : encoded;
}
