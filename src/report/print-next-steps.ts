import type { LanguageCode } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { quoted } from './quoted.ts';
import { summaryWords } from './summary-words.ts';

export interface FinishedRun {
  /** "-" when the workbook went to standard output. */
  readonly output: string;
  /** Null when no record was written. */
  readonly recordFile: string | null;
  /** The output carries the review sheet under this name; null when it has none. */
  readonly reviewSheet: string | null;
  /** Rows that need a person. */
  readonly open: number;
  readonly language: LanguageCode;
}

/** Where the run wrote, and what a person does next. */
export function printNextSteps({ output, recordFile, reviewSheet, open, language }: FinishedRun): string {
  const words = summaryWords(language);
  const lines: string[] = [];
  if (output !== '-') lines.push(`${words.written} ${output}`);
  if (recordFile !== null) lines.push(`${words.record} ${recordFile}`);
  if (output === '-') return lines.map((line) => `${line}\n`).join('');
  const steps: string[] = [];
  const isBeside = recordFile === `${output}.vouch.json`;
  const file = isBeside || recordFile === null ? quoted(output) : `${quoted(output)} --record ${quoted(recordFile)}`;
  if (open > 0 && recordFile !== null) steps.push(fillIn(words.review, { file }));
  if (open > 0)
    steps.push(
      reviewSheet === null
        ? words.openFile
        : `${fillIn(words.openSheet, { sheet: reviewSheet })}\n     ${words.fillIn}`,
    );
  if (recordFile !== null) steps.push(fillIn(words.check, { file }), fillIn(words.finalize, { file }));
  if (steps.length > 0) lines.push('', words.next, ...steps.map((step, at) => `  ${at + 1}. ${step}`));
  return `${lines.join('\n')}\n`;
}
