import fc from 'fast-check';
import type { Finding, Place } from '../../src/model/index.ts';
import type { FindingRun } from '../../src/report/index.ts';

/** Text as it may come from anybody's file: line ends, control characters, markup, lone halves of pairs. */
export const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\n', '\r', '%', '::', ':', ',', '<', ']]>', '&', '"', '\u0000', '\ud800', '\ufffe', 'é'),
  }),
);

const named = fc.string({ unit: fc.constantFrom('a', 'É', ' ', '/', '\\', '#', '?', '%', '😀'), minLength: 1 });

const anyPlace: fc.Arbitrary<Place> = fc.oneof(
  fc.constant({}),
  fc.record({ file: named }),
  fc.record({ file: named, line: fc.integer({ min: 1 }), column: fc.integer({ min: 1 }) }),
  fc.record({ file: named, sheet: named, ref: fc.constantFrom('A1', 'XFD1048576') }),
  fc.record({ file: named, sheet: named }),
);

export const anyFinding: fc.Arbitrary<Finding> = fc.record({
  code: fc.constantFrom('unanswered', 'wordNotAllowed', 'codeWithoutSentence'),
  severity: fc.constantFrom('error', 'warning', 'note'),
  place: anyPlace,
  args: fc.record({ question: anyText, found: anyText, because: anyText }, { requiredKeys: [] }),
});

export const RUN: FindingRun = { command: 'check', version: '1.2.3', files: ['answers/acme.xlsx'], finished: true };

export function found(place: Place, more: Partial<Finding> = {}): Finding {
  return { code: 'unanswered', severity: 'error', place, args: { question: 'Backups?' }, ...more };
}
