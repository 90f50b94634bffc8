import { readFileSync } from 'node:fs';
import type { Decision, RecordedRow, RunRecord } from '../../src/model/index.ts';
import { type EvaluatedSet, evaluateSet, type Knowledge, parseLabels } from '../../src/pipeline/index.ts';
import { questionKey } from '../../src/text/index.ts';
import { bytesOf, knowledgeFrom, LABELLED, learn, shipped } from './decide-round.ts';

const sets = new Map(LABELLED.map(([name, path]) => [name, path]));
const evaluated = new Map<string, EvaluatedSet>();

/** The set of this name as a knowledge base answers it; as the shipped one does unless another is given. */
export function evaluateNamed(name: string, knowledge: Knowledge = shipped): EvaluatedSet {
  const known = knowledge === shipped ? evaluated.get(name) : undefined;
  if (known) return known;
  const read = (ending: string) => readFileSync(`${sets.get(name)}.${ending}`, 'utf8');
  const labels = parseLabels(read('tsv'), read('jsonl'));
  const found = evaluateSet({ name, bytes: bytesOf(`${sets.get(name)}.xlsx`), labels }, knowledge);
  if (knowledge === shipped) evaluated.set(name, found);
  return found;
}

export interface Taught {
  readonly taught: Knowledge;
  /** The places in the record of the rows that were corrected, and their questions' keys. */
  readonly places: readonly number[];
  readonly questions: ReadonlySet<string>;
}

/** What the knowledge base becomes when every row of the set is corrected as its labels say, and learnt. */
export function teach(name: string): Taught {
  const record = corrected(evaluateNamed(name));
  const places = record.rows.flatMap(({ decision }, at) => (decision?.how === 'changed' ? [at] : []));
  const questions = new Set(places.map((at) => keyOf(record.rows[at]!)));
  return { taught: knowledgeFrom(learn(record).after), places, questions };
}

export function keyOf({ question, language }: RecordedRow): string {
  return questionKey(question, language);
}

/** Rows that a control answers get its answer; gaps get words of their own. */
function corrected({ record, judged }: EvaluatedSet): RunRecord {
  const rows = record.rows.map((row, at) => {
    const { label, right } = judged[at]!;
    const control = shipped.matcher.knowledge.controls.get(label?.controls[0] ?? '');
    const made = (answer: string | null, comment: string | null, more: Partial<Decision> = {}): typeof row => ({
      ...row,
      decision: { by: 'A. Martin', how: 'changed', answer, comment, ...more },
    });
    if (row.decision !== null || label === null || (row.flag === 'high' && right)) return row;
    if (label.class === 'none') return made('no', `We do not: ${at}.`);
    if (label.class !== 'answer' || !control) return row;
    return made(label.answer, control.comment[row.language] ?? null, { control: control.id });
  });
  return { ...record, rows };
}

/** Counts over the rows whose very question was not taught, the more the better; what is wrong counts below nought. */
export function figuresWithout(questions: ReadonlySet<string>, { judged }: EvaluatedSet): Record<string, number> {
  const rows = judged.filter(({ row }) => !questions.has(keyOf(row)));
  const count = (test: (one: (typeof rows)[number]) => boolean) => rows.filter(test).length;
  const isNamed = ({ label }: (typeof rows)[number], control: string | undefined) =>
    label !== null && control !== undefined && [...label.controls, ...label.acceptable].includes(control);
  return {
    rightHigh: count(({ row, right, judged: counts }) => row.flag === 'high' && counts && right),
    wrongHigh: -count(({ row, right, judged: counts }) => row.flag === 'high' && counts && !right),
    wrongWords: -count(({ wrongWords }) => wrongWords),
    top1: count((one) => one.label?.class === 'answer' && isNamed(one, one.row.candidates[0]?.control)),
    top3: count(
      (one) =>
        ['answer', 'partial'].includes(one.label?.class ?? '') &&
        one.row.candidates.slice(0, 3).some(({ control }) => isNamed(one, control)),
    ),
    silent: count(({ label, row }) => label?.class === 'none' && ['none', 'low'].includes(row.flag)),
  };
}
