import type { Gap, GapQuestion, RecordedRow, RunRecord } from '../model/index.ts';

export interface GapSources {
  /** Topics that a control answers: a question of theirs that stayed open wants a person, not a control. */
  readonly answered: ReadonlySet<string>;
  /** Whose file it is, by the sha256 of the file as it came; null where nobody knows. */
  readonly customerOf: (input: string) => string | null;
}

/**
 * What customers asked that nothing answers, by topic: asked by most first, then most often, then by the topic's id; questions that
 * resemble no topic come last, as one group. Of several records of one file the last one given counts.
 */
export function findGaps(records: readonly RunRecord[], { answered, customerOf }: GapSources): Gap[] {
  const byTopic = new Map<string | null, { record: RunRecord; row: RecordedRow }[]>();
  for (const record of lastOfEachFile(records)) {
    for (const row of record.rows) {
      if (!isGap(row) || (row.topic !== null && answered.has(row.topic))) continue;
      const asked = byTopic.get(row.topic) ?? [];
      byTopic.set(row.topic, [...asked, { record, row }]);
    }
  }
  const gaps = [...byTopic].map(([topic, asked]): Gap => {
    const inputs = [...new Map(asked.map(({ record }) => [record.input.sha256, record.input.file]))];
    const customers = inputs.map(([input]) => customerOf(input));
    const known = [...new Set(customers.filter((name) => name !== null))];
    const askers = known.length + customers.filter((name) => name === null).length;
    const questions = asked.map(({ record, row }) => toQuestion(record, row));
    return { topic, customers: known, askers, files: inputs.map(([, file]) => file), questions };
  });
  return gaps.sort(mostAskedFirst);
}

/** Neither answered nor proposed from a control, and not settled as nothing to answer. What a person wrote by hand is still a gap. */
function isGap({ flag, decision }: RecordedRow): boolean {
  if (flag !== 'none' && flag !== 'low') return false;
  if (decision === null) return true;
  if (decision.how === 'changed') return decision.control === undefined;
  return decision.how === 'skipped' || decision.how === 'filled';
}

function lastOfEachFile(records: readonly RunRecord[]): RunRecord[] {
  return [...new Map(records.map((record) => [record.input.sha256, record])).values()];
}

function toQuestion({ input }: RunRecord, row: RecordedRow): GapQuestion {
  const ref = row.cells[0] ?? `A${row.row}`;
  const { sheet, question, language, flag } = row;
  return { file: input.file, sheet, ref, text: question, language, touched: flag === 'low' };
}

function mostAskedFirst(a: Gap, b: Gap): number {
  if (a.topic === null || b.topic === null) return Number(a.topic === null) - Number(b.topic === null);
  return b.askers - a.askers || b.questions.length - a.questions.length || (a.topic < b.topic ? -1 : 1);
}
