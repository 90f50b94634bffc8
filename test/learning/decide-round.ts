import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readYamlFolder } from '../../src/cli/files.ts';
import {
  type Control,
  choicesAt,
  type Decision,
  parseCellRef,
  type RecordedRow,
  type Reply,
  type RunRecord,
} from '../../src/model/index.ts';
import {
  DEFAULT_ANSWERING,
  decideRow,
  fillQuestionnaire,
  type Knowledge,
  learnFromRecord,
  type OpenedFile,
  placesOf,
  prepareKnowledge,
  type SourceFile,
} from '../../src/pipeline/index.ts';
import { openAtOnce } from '../../src/pipeline/open-file.ts';
import { shippedCatalogue } from '../matching/build-knowledge.ts';
import { SHARED, sharedQuestionnaires } from '../shared.ts';

const HOME = resolve(import.meta.dirname, '../..');
export const FILES = readYamlFolder(join(HOME, 'knowledge/kizeo'));
const DRAFTS = join(HOME, 'knowledge/kizeo/drafts.yaml');
export const FILL = {
  inputName: 'a.xlsx',
  outputName: 'b.xlsx',
  toolVersion: '',
  marks: false,
  answering: DEFAULT_ANSWERING,
  addColumns: true,
};

export const shipped = prepareKnowledge(FILES, shippedCatalogue());
export const knowledgeFrom = (files: readonly SourceFile[]) => prepareKnowledge(files, shippedCatalogue());
export const bytesOf = (path: string) => new Uint8Array(readFileSync(path));
export const fill = (bytes: Uint8Array, knowledge: Knowledge) => fillQuestionnaire(bytes, knowledge, FILL).record;

/** The labelled workbooks of our own and the shared ones, by name. */
export const LABELLED = [
  ...['en', 'es', 'fr'].map((name) => [name, join(HOME, 'fixtures/labelled', name)] as const),
  ...sharedQuestionnaires.map((name) => [name, join(SHARED, 'questionnaires', name)] as const),
];

/** Those and the workbooks of odd layouts. */
export const WORKBOOKS = [
  ...LABELLED.map(([name, path]) => [name, `${path}.xlsx`] as const),
  ...readdirSync(join(HOME, 'fixtures/layouts'))
    .filter((file) => file.endsWith('.xlsx'))
    .map((file) => [file, join(HOME, 'fixtures/layouts', file)] as const),
];

/** What there is to learn, and every file of the knowledge base as it is afterwards. */
export function learn(record: RunRecord, files: readonly SourceFile[] = FILES) {
  const learnt = learnFromRecord({ record, files, catalogue: shippedCatalogue(), draftsFile: DRAFTS });
  const changed = new Map(learnt.files.map((file) => [file.file, file]));
  const kept = files.map((file) => changed.get(file.file) ?? file);
  return { ...learnt, after: [...kept, ...learnt.files.filter(({ file }) => !files.some((one) => one.file === file))] };
}

/**
 * The record with rows decided by script in every way that their cells can hold and that may leave the house; every fifth is left
 * to itself.
 */
export function decideAll(record: RunRecord, bytes: Uint8Array, knowledge: Knowledge = shipped): RunRecord {
  const original = openAtOnce(bytes);
  const rows = record.rows.map((row, at) => {
    if (row.decision !== null || at % 5 === 4) return row;
    const wishes = wishesFor(row, at, record, original, knowledge);
    const made = wishes.map(
      (wish): Decision => ({ by: 'A. Martin', how: 'changed', answer: null, comment: null, ...wish }),
    );
    const decision = made.find((one) => {
      const control = knowledge.matcher.knowledge.controls.get(one.control ?? row.control ?? '');
      // What is marked may not be sent by whatever decision.
      if (control && control.audience !== 'public') return false;
      return decideRow(original, record, { ...row, decision: one }, knowledge.languages).kind === 'cells';
    });
    return decision ? { ...row, decision } : row;
  });
  return { ...record, rows };
}

type Wish = Partial<Decision>;

function wishesFor(
  row: RecordedRow,
  at: number,
  record: RunRecord,
  original: OpenedFile,
  { matcher }: Knowledge,
): Wish[] {
  const { controls } = matcher.knowledge;
  const own = controls.get(row.control ?? '');
  const said = own?.comment[row.language] ?? null;
  const contrary: Reply = row.answer === 'no' ? 'yes' : 'no';
  const remark = `Decided by hand, no. ${at}: "as agreed".`;
  const words = wordsFor(row, at, record, original);
  const ownWords: Wish[] = [
    { answer: 'no', comment: `We do not: ${at}.` },
    ...words.map((answer) => ({ answer, comment: remark })),
    { comment: remark },
    { how: 'notApplicable', comment: remark },
    { answer: 'limited', comment: null },
    ...words.map((answer) => ({ answer })),
  ];
  const turned = turn(ownWords, at);
  if (row.flag === 'none' || !own) return turned;
  if (row.flag === 'low') {
    const named: Wish[] = [
      { control: own.id, answer: positionOf(own), comment: said },
      { control: own.id, answer: positionOf(own), comment: `${said} And more: ${at}.` },
      { control: own.id, answer: 'planned', comment: remark },
    ];
    return [...turn([...named, turned[0]!], at), ...turned];
  }
  const another = [...controls.values()].find(
    ({ audience, comment }) => audience === 'public' && comment[row.language],
  )!;
  const seen: Wish[] = [
    { how: 'accepted' },
    { answer: contrary, comment: said },
    { answer: contrary, comment: remark },
    { answer: row.answer, comment: null },
    { answer: row.answer, comment: `${said} See our report, page ${at}.` },
    { answer: row.answer, comment: remark },
    { control: another.id, answer: positionOf(another), comment: another.comment[row.language]! },
    ...turned,
  ];
  return turn(seen, at);
}

/** A word of the cell's own list, or words that stand in none. */
function wordsFor(row: RecordedRow, at: number, record: RunRecord, original: OpenedFile): string[] {
  const { answer } = placesOf(row, record);
  const place = answer === null ? null : parseCellRef(answer);
  const sheet = original.workbook.sheets.find(({ name }) => name === row.sheet);
  if (!place || !sheet) return [];
  const choices = choicesAt(sheet, place.row, place.column);
  return choices === null
    ? [`Every second Tuesday, as of ${at}`]
    : choices.length === 0
      ? []
      : [choices[at % choices.length]!];
}

function positionOf({ status }: Control): Reply {
  return status.kind === 'position' ? status.position : 'value';
}

function turn<T>(list: readonly T[], at: number): T[] {
  return [...list.slice(at % list.length), ...list.slice(0, at % list.length)];
}
