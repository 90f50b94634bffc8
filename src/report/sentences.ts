import type { Finding, Place, UserError } from '../model/index.ts';
import { WORKBOOK_SENTENCES } from './workbook-sentences.ts';

/**
 * What each code says: what was found, what was expected, what to do next. `{name}` stands for an argument. One table for
 * the whole product, so that the wording can be read, and changed, in one place; the README lists the same codes.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  // Knowledge base and catalogue
  yamlSyntax:
    'YAML cannot be read from here on ({problem}), found "{found}". Check indentation, quotes and brackets on this line and the one above.',
  yamlDuplicateKey: 'The key "{found}" stands twice in the same group. Keep one of them.',
  yamlAlias: 'Anchors and aliases in this file loop, lead nowhere or repeat too much. Write the values out.',
  unknownKey: 'The key "{found}" means nothing here. Check its spelling, or its indentation.',
  missingKey: 'The key "{expected}" is missing in {key}. Add it.',
  wrongKind: '{key} holds {found}, expected {expected}.',
  notOneOf: '{key} holds {found}, expected one of: {expected}.',
  tooShort: '{key} is empty. Write something there, or take the key out.',
  wrongForm: '{key} holds {found}, which has not the form of a {expected}.',
  secondHead: 'A second "knowledgeBase:" head ({found}). Only one file of the folder may carry it.',
  duplicateControl: 'The control "{found}" is already given at {first}. Give one of them another id, or join them.',
  duplicateTopic: 'The topic "{found}" is already given in another file. Give one of them another id, or join them.',
  noHead: 'No file carries the "knowledgeBase:" head. Add one with at least "name:".',
  noControls: 'No file holds a control. Add one under "controls:".',
  unknownProvider: 'The provider "{found}" is not among those of the head ({expected}). Add it there, or correct it.',
  unknownTopic:
    'The topic "{found}" is not in the catalogue. `vouch ask` with a question about it shows the topics there are.',
  knowledgeBaseBroken: 'The knowledge base cannot be used until the {count} problem(s) above are mended.',
  // Files
  noSuchFile: 'There is no such file or folder. Check the path.',
  notReadable: 'It cannot be read ({problem}). Check its permissions.',
  noYamlFiles: 'The folder holds no .yaml file. Point --kb to the folder of a knowledge base.',
  outputIsInput: 'Input and output are the same file. The input is never overwritten: give another name with -o.',
  outputEdited: 'Somebody changed it since vouch wrote it. Give another name with -o, or --force to replace it.',
  outputOpen:
    'It cannot be replaced, most likely because it is open. Close it in Excel and run again; the old file is untouched.',
  cannotWrite: 'It cannot be written ({problem}). The old file, if there was one, is untouched.',
  noLabelledSets: 'The folder holds no labels (NAME.tsv beside NAME.xlsx and NAME.jsonl).',
  noRecord: 'No run record beside it ({expected}). Give one with --record, or run vouch fill first.',
  notARecord: 'This is no run record that this version reads (at "{found}").',
  badDecisions: 'This is no decisions file (at "{found}"). Expected: decisions: [{ sheet, row, how, by }].',
  badMapping: 'This is no mapping file (at "{found}"). `vouch inspect --save` writes one.',
  // Questionnaires
  noQuestions:
    'No question was found in any sheet. Say where they are: --sheet NAME --question COLUMN --answer COLUMN [--header-row N].',
  noAnswerColumn:
    'Questions were found, but no column to answer in. Use --add-columns to add "Answer" and "Comment" after the last one, or name one with --answer.',
  unknownSheet: 'There is no sheet "{found}". The workbook has: {expected}.',
  badOption: '{option} holds "{found}", expected {expected}.',
  // Check
  unanswered: 'The question is not answered and nobody decided to leave it so. Answer it, or record a decision.',
  undecided:
    'The {flag} row is undecided. Confirm or change its answer in the cell, or record a decision (--accept or a decisions file).',
  wordNotAllowed: 'The cell holds "{found}", which its list does not allow ({expected}). Pick one of these.',
  questionMoved:
    'The question recorded here is not there any more (now "{found}"). The record belongs to another workbook: run vouch fill again.',
  overThreshold: '{count} {flag} row(s), at most {most} allowed.',
  underCoverage: '{share} % of the questions are answered, at least {least} % wanted.',
};

/** "kb/backup.yaml:12:5", "Security!D12", "acme.xlsx", "" when there is none. */
export function describePlace(place: Place): string {
  const file = [place.file, place.line, place.column].filter((part) => part !== undefined).join(':');
  const cell =
    place.sheet === undefined ? place.ref : place.ref === undefined ? place.sheet : `${place.sheet}!${place.ref}`;
  return [file, cell].filter((part) => part !== undefined && part !== '').join(' ');
}

/** One greppable line: place, severity, code, sentence. */
export function describeFinding(finding: Finding): string {
  const place = describePlace(finding.place);
  return `${place === '' ? '' : `${place}: `}${finding.severity} ${finding.code}: ${sentence(finding.code, finding.args)}`;
}

export function describeError(error: UserError): string {
  const place = describePlace(error.place);
  return `${place === '' ? '' : `${place}: `}${error.code}: ${sentence(error.code, error.args)}`;
}

function sentence(code: string, args: Readonly<Record<string, string | number>>): string {
  const wording = SENTENCES[code] ?? WORKBOOK_SENTENCES[code];
  if (!wording)
    return Object.entries(args)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ');
  return wording.replace(/\{(\w+)\}/g, (_whole, name: string) => String(args[name] ?? ''));
}
