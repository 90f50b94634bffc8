import type { Finding, Place, UserError } from '../model/index.ts';
import { type Args, fillIn } from './fill-in.ts';
import { KNOWLEDGE_SENTENCES } from './knowledge-sentences.ts';
import { LEARNING_SENTENCES } from './learning-sentences.ts';
import { LEDGER_SENTENCES } from './ledger-sentences.ts';
import { LINT_SENTENCES } from './lint-sentences.ts';
import { QUESTIONNAIRE_SENTENCES } from './questionnaire-sentences.ts';
import { REVIEW_SENTENCES } from './review-sentences.ts';
import { VERIFY_SENTENCES } from './verify-sentences.ts';
import { argumentWords } from './words.ts';
import { WORKBOOK_SENTENCES } from './workbook-sentences.ts';

/**
 * What each code says: what was found, what was expected, what to do next. `{name}` stands for an argument. One table for
 * the whole product, so that the wording can be read, and changed, in one place.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  ...KNOWLEDGE_SENTENCES,
  ...LINT_SENTENCES,
  ...WORKBOOK_SENTENCES,
  ...QUESTIONNAIRE_SENTENCES,
  ...VERIFY_SENTENCES,
  ...LEARNING_SENTENCES,
  ...LEDGER_SENTENCES,
  ...REVIEW_SENTENCES,
  // Files
  noSuchFile: 'There is no such file or folder. Check the path.',
  isFolder: 'This is a folder; expected a file.',
  notReadable: 'It cannot be read: {problem}.',
  noYamlFiles: 'The folder holds no .yaml file. Point --kb to the folder of a knowledge base.',
  outputIsInput: 'Input and output are the same file. The input is never overwritten: give another name with -o.',
  recordIsOther: 'The record would replace the {found}. Give it another name with --record.',
  outputEdited: 'Somebody changed it since vouch wrote it. Give another name with -o, or --force to replace it.',
  recordDecided:
    'It holds {count} {count|decision|decisions} of a person, which a new run would lose. Give other names with -o, or --force to replace it.',
  outputOpen:
    'It is open in another program. Close it in Excel and run again; the old file is untouched. (If it is not open, delete the leftover {lock}.)',
  outputLocked:
    'It cannot be replaced, most likely because it is open. Close it in Excel and run again; the old file is untouched.',
  cannotWrite: 'It cannot be written: {problem}. Nothing was changed.',
  notBuilt: 'The catalogue has not been built. Run: npm run build.',
  noLabelledSets: 'The folder holds no labels (NAME.tsv beside NAME.xlsx and NAME.jsonl).',
  noRecord: 'No run record beside it ({expected}). Give one with --record, or run vouch fill first.',
  notARecord: 'This is no run record that this version reads (at "{found}").',
  badDecisions:
    'This is no decisions file (at "{found}"). Expected: decisions: [{ sheet, row, how, by, answer, comment }]; how is accepted, changed, skipped or notApplicable.',
  badMapping: 'This is no mapping file (at "{found}"). `vouch inspect --save` writes one.',
  oneFileOnly: '{option} is about one file, and {count} are given. Run it once for each.',
  badOption: '{option} holds "{found}", expected {expected}.',
  twoOutputs: '{option} cannot go to standard output together with the workbook. Give the workbook a file with -o.',
  // Check
  unanswered: 'Not answered: "{question}". Answer it, or record a decision.',
  undecided: '{flag}, nobody decided: "{question}". Confirm or correct the answer in the cell, or record a decision.',
  wordNotAllowed: 'The cell holds "{found}", which its list does not allow ({expected}). Pick one of these.',
  recordOfAnother:
    'None of the {questions} recorded questions stands in this workbook: the record belongs to another one. Give its own with --record, or run vouch fill.',
  questionMoved:
    'The question recorded here is not there any more (now "{found}"). If this is another workbook, run vouch fill on it.',
  overThreshold: '{count} {flag} {count|row is|rows are} undecided, at most {most} allowed.',
  underCoverage:
    '{answered} of {questions} {questions|question is|questions are} answered or decided ({share} %), at least {least} % wanted.',
  warningsNotAllowed: '{count} {count|warning|warnings}, at most {most} allowed (--strict).',
  decisionWithoutRow:
    'The decisions file names row {row}, where the record has no question. Correct it, or take it out.',
  decisionOtherQuestion:
    'The decisions file has another question in row {row} than the record. Export the decisions again.',
  decisionRepeated: 'The decisions file decides row {row} twice. Take one out.',
};

/** True when a code has a sentence. */
export function hasSentence(code: string): boolean {
  return SENTENCES[code] !== undefined;
}

/** "kb/backup.yaml:12:5", "Security!D12", "acme.xlsx Security!D12"; "" when there is no place. */
export function describePlace(place: Place): string {
  const file = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  return [file, describeSheetPlace(place)].filter((part) => part !== '').join(' ');
}

/** "Security!D12", "Security"; "" when the place is in no sheet. */
export function describeSheetPlace({ sheet, ref }: Place): string {
  return [sheet, ref].filter((part) => part !== undefined).join('!');
}

/** One greppable line: place, severity, code, sentence. */
export function describeFinding(finding: Finding): string {
  const place = describePlace(finding.place);
  return `${place === '' ? '' : `${place}: `}${finding.severity} ${finding.code}: ${sentenceFor(finding.code, finding.args)}`;
}

/** Place, code and sentence of what stopped the run. */
export function describeError(error: UserError): string {
  const place = describePlace(error.place);
  return `${place === '' ? '' : `${place}: `}${error.code}: ${sentenceFor(error.code, error.args)}`;
}

/** What a code says of anything it is found in, its arguments left open: 'Not answered: "…".' The code itself when it has no sentence. */
export function describeCode(code: string): string {
  return (SENTENCES[code] ?? code).replace(/\{\w+\|[^|}]*\|([^|}]*)\}/g, '$1').replace(/\{\w+\}/g, '…');
}

/** The code's sentence; its arguments as they are when it has none. */
export function sentenceFor(code: string, args: Args): string {
  const wording = SENTENCES[code];
  if (wording) return fillIn(wording, argumentWords(code, args, 'en'));
  return Object.entries(args)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}
