import { type Decision, type ReviewAction, type ReviewOutcome, type RunRecord, UserError } from '../model/index.ts';
import {
  isByPerson,
  printRecord,
  type ReviewBasis,
  type ReviewDesk,
  reviewDetail,
  reviewLine,
  reviewOrder,
  searchOptions,
  standingOf,
} from '../pipeline/index.ts';
import { describePlace, describeRefusal, placeOf, reviewPageWords } from '../report/index.ts';
import { writeWhole } from './files.ts';
import { type RecordFile, readRecord } from './read-record.ts';

interface DeskOptions {
  readonly basis: ReviewBasis;
  readonly source: RecordFile;
  /** The name of what is reviewed, for people. */
  readonly name: string;
  readonly reviewer: string;
  readonly notes: readonly string[];
}

/** Decisions by the place of their row. */
type Decisions = ReadonlyMap<number, Decision | null>;

/** The desk over a record's file: what is decided stands on the disk before the page hears of it. */
export function openDesk({ basis, source, name, reviewer, notes }: DeskOptions): ReviewDesk {
  let record = source.record;
  const history: Decisions[] = [];

  /** Another command may have written decisions meanwhile: they are kept, and a record of another run is not touched. */
  const refresh = (): void => {
    const found = readRecord(source.file, source.file).record;
    if (!isSameRun(found, record)) throw new UserError('recordReplaced', { file: source.file });
    record = found;
  };
  const save = (decisions: Decisions): ReviewOutcome => {
    record = withDecisions(record, decisions);
    writeWhole({ path: source.file, content: printRecord(record) });
    return { lines: [...decisions.keys()].map((at) => reviewLine(basis, record, at)), refusal: null };
  };

  return {
    view: () => {
      refresh();
      return {
        file: name,
        reviewer,
        language: basis.language,
        words: reviewPageWords(basis.language),
        lines: record.rows.map((_row, at) => reviewLine(basis, record, at)),
        queue: reviewOrder(record),
        notes,
      };
    },
    detail: (at) => (record.rows[at] === undefined ? null : reviewDetail(basis, record, at)),
    decide: (action) => {
      refresh();
      const decisions = decisionsOf(action, record, reviewer);
      const decided = withDecisions(record, decisions);
      for (const at of decisions.keys()) {
        const row = decided.rows[at]!;
        const { refusal } = standingOf(basis, decided, row);
        if (refusal === null) continue;
        const place = describePlace({ sheet: row.sheet, ref: placeOf(row) });
        return { lines: [], refusal: `${place}: ${describeRefusal(refusal, basis.language)}` };
      }
      const before = new Map([...decisions.keys()].map((at) => [at, record.rows[at]!.decision]));
      const outcome = save(decisions);
      history.push(before);
      return outcome;
    },
    preview: (action) => {
      const decided = withDecisions(record, decisionsOf(action, record, reviewer));
      const row = decided.rows[action.rows[0]!];
      if (row === undefined) return { cells: {}, refusal: null };
      const { cells, refusal } = standingOf(basis, decided, row);
      return { cells, refusal: refusal === null ? null : describeRefusal(refusal, basis.language) };
    },
    undo: (at) => {
      refresh();
      const last = history.at(-1);
      if (last !== undefined) {
        const outcome = save(last);
        history.pop();
        return outcome;
      }
      const row = record.rows[at];
      return row !== undefined && isByPerson(row) ? save(new Map([[at, null]])) : { lines: [], refusal: null };
    },
    search: (at, text) => searchOptions(basis, record, at, text),
  };
}

/** The decisions of an action, of the rows that there are. An answer goes with "changed" only, a comment also with "notApplicable". */
function decisionsOf({ rows, how, answer, comment, control }: ReviewAction, record: RunRecord, by: string): Decisions {
  return new Map(
    rows.flatMap((at): [number, Decision][] => {
      const row = record.rows[at];
      if (row === undefined) return [];
      const isChosen = how === 'changed' && control !== null && control !== row.control;
      const decision: Decision = {
        by,
        how,
        answer: how === 'changed' ? answer : null,
        comment: how === 'changed' || how === 'notApplicable' ? comment : null,
        ...(isChosen ? { control } : {}),
      };
      return [[at, decision]];
    }),
  );
}

function withDecisions(record: RunRecord, decisions: Decisions): RunRecord {
  const rows = record.rows.map((row, at) => {
    const decision = decisions.get(at);
    return decision === undefined ? row : { ...row, decision };
  });
  return { ...record, rows };
}

/** Two records of one run differ in their decisions at most. */
function isSameRun(one: RunRecord, other: RunRecord): boolean {
  return (
    one.output.sha256 === other.output.sha256 &&
    one.input.sha256 === other.input.sha256 &&
    one.rows.length === other.rows.length
  );
}
