import type { Finding } from '../model/index.ts';
import { findingMessage } from './finding-message.ts';
import type { FindingRun } from './print-for-pipeline.ts';
import { describeFinding, describePlace } from './sentences.ts';

/**
 * JUnit XML as Jenkins, GitLab and Azure read it: a suite for each file, a failed case for each error, a passed one with the words
 * beside it for each warning or note, and one passed case where a file has nothing. No times: the same input gives the same output.
 */
export function printJunit(findings: readonly Finding[], run: FindingRun): string {
  const everything = `vouch ${run.command}`;
  const names = new Set([...run.files, ...findings.map(({ place }) => place.file ?? everything)]);
  const suites = [...names].map((name) =>
    suite(
      name,
      findings.filter(({ place }) => (place.file ?? everything) === name),
      everything,
    ),
  );
  const totals = counts(findings.length + suites.filter(({ isEmpty }) => isEmpty).length, findings);
  const body = suites.map(({ text }) => text).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name=${quoted(everything)} ${totals}>\n${body}</testsuites>\n`;
}

function suite(name: string, findings: readonly Finding[], everything: string) {
  const isEmpty = findings.length === 0;
  const cases = isEmpty
    ? `    <testcase name=${quoted(everything)} classname=${quoted(name)}/>\n`
    : findings.map((finding) => testcase(finding, name)).join('');
  const totals = counts(Math.max(findings.length, 1), findings);
  return { isEmpty, text: `  <testsuite name=${quoted(name)} ${totals}>\n${cases}  </testsuite>\n` };
}

function testcase(finding: Finding, suiteName: string): string {
  const { file, ...within } = finding.place;
  const at = file === undefined ? '' : describePlace(within);
  const open = `    <testcase name=${quoted(`${finding.code}${at === '' ? '' : ` ${at}`}`)} classname=${quoted(suiteName)}`;
  const message = findingMessage(finding);
  if (finding.severity !== 'error')
    return `${open}>\n      <system-out>${xmlText(`${finding.severity}: ${message}`)}</system-out>\n    </testcase>\n`;
  const words = xmlText(describeFinding(finding));
  return `${open}>\n      <failure message=${quoted(message)} type=${quoted(finding.code)}>${words}</failure>\n    </testcase>\n`;
}

function counts(tests: number, findings: readonly Finding[]): string {
  return `tests="${tests}" failures="${findings.filter(({ severity }) => severity === 'error').length}" errors="0"`;
}

function quoted(text: string): string {
  return `"${xmlText(text)
    .replaceAll('"', '&quot;')
    .replace(/[\t\n\r]/g, (blank) => `&#${blank.charCodeAt(0)};`)}"`;
}

/** Text of XML 1.0, whose clause 2.2 has no control characters, no lone halves of a pair, no U+FFFE and U+FFFF: these become U+FFFD. */
function xmlText(text: string): string {
  return text
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
