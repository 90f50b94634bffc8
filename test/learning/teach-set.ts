import { readFileSync } from 'node:fs';
import type { Decision, RunRecord } from '../../src/model/index.ts';
import { type EvaluatedSet, evaluateSet, type Knowledge, parseLabels } from '../../src/pipeline/index.ts';
import { bytesOf, knowledgeFrom, LABELLED, learn, shipped } from './decide-round.ts';

/** A labelled questionnaire, by its name. */
export function labelledSet(name: string) {
  const path = LABELLED.find(([other]) => other === name)![1];
  const read = (ending: string) => readFileSync(`${path}.${ending}`, 'utf8');
  return { name, bytes: bytesOf(`${path}.xlsx`), labels: parseLabels(read('tsv'), read('jsonl')) };
}

/** The set as the shipped knowledge base answers it, and what that becomes when every row is corrected as the labels say and learnt. */
export function teach(name: string): { before: EvaluatedSet; taught: Knowledge } {
  const before = evaluateSet(labelledSet(name), shipped);
  return { before, taught: knowledgeFrom(learn(corrected(before)).after) };
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
