import {
  catalogueExamples,
  confidencePoints,
  type EvaluatedSet,
  evaluateSet,
  judgeBaseline,
  type Knowledge,
  type LabelledSet,
  leaveEachOut,
  loadBaselines,
  measureReliability,
  toLine,
  totalOf,
} from '../pipeline/index.ts';
import { printEvaluation, printReliability } from '../report/index.ts';
import { loadKnowledge, loadWrittenCatalogue } from './load-knowledge.ts';
import { readLabelledSets } from './read-labelled-sets.ts';
import type { World } from './world.ts';

export interface EvalFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly baselines: boolean;
  readonly leaveOneOut?: boolean;
  readonly reliability?: boolean;
  readonly bins?: number;
  readonly format: string;
}

/** Prints the figures of all sets, and of the baselines beside. */
export async function runEval(folders: readonly string[], flags: EvalFlags, world: World): Promise<void> {
  const shipped = loadKnowledge(flags, world);
  const sets = folders.flatMap(readLabelledSets);
  const knowledge = flags.leaveOneOut ? fitEach(sets, shipped, flags, world) : sets.map(() => shipped);
  const each = <T>(doing: string, run: (set: LabelledSet, known: Knowledge) => T) =>
    sets.map((set, at) => {
      world.progress(`${doing} ${set.name} (${at + 1} of ${sets.length})`);
      return run(set, knowledge[at]!);
    });
  const results = each('scoring', (set, known) => evaluateSet(set, known));
  const reliability = flags.reliability
    ? measureReliability(each('weighing', (set, known) => confidencePoints(set, known)).flat(), flags.bins)
    : null;
  world.progress('');
  const lines = [...results.map((result) => toLine(result.name, result.figures)), toLine('total', totalOf(results))];
  if (flags.baselines) lines.push(...(await baselineLines(sets, results, shipped)));
  const wrong = results.flatMap((result) => wrongHigh(result));
  if (flags.format === 'json') {
    const found = { lines, wrong, ...(reliability === null ? {} : { reliability }) };
    return world.print(`${JSON.stringify(found, null, 2)}\n`);
  }
  world.print(printEvaluation(lines, wrong, world.width));
  if (reliability !== null) world.print(`\n${printReliability(reliability)}`);
}

/** Of the folds of the catalogue's own phrasings, as many as scripts/fit.mjs takes. */
const FOLDS = 2;

function fitEach(sets: readonly LabelledSet[], knowledge: Knowledge, flags: EvalFlags, world: World): Knowledge[] {
  world.progress("reading the catalogue's own phrasings");
  const catalogue = loadWrittenCatalogue(flags.catalogue);
  const examples = catalogue ? catalogueExamples(catalogue, knowledge.base, knowledge.matcher, FOLDS) : [];
  return leaveEachOut(sets, knowledge, examples, (name) => world.progress(`fitting without ${name}`));
}

function wrongHigh({ name, judged }: EvaluatedSet) {
  return judged
    .filter((entry) => entry.row.flag === 'high' && entry.judged && !entry.right)
    .map(({ row, label }) => ({
      set: name,
      row,
      label: label ? `${label.class} ${label.answer} ${label.controls.join(',')} ${label.trap}`.trim() : 'no label',
    }));
}

async function baselineLines(sets: readonly LabelledSet[], results: readonly EvaluatedSet[], knowledge: Knowledge) {
  const total = totalOf(results);
  const baselines = await loadBaselines(knowledge.base.controls);
  return baselines.map((baseline) => {
    const hits = sets.map((set, at) => {
      const languages = new Map(results[at]!.record.rows.map((row) => [`${row.row}\n${row.sheet}`, row.language]));
      return judgeBaseline(baseline, set.labels, (label) => languages.get(`${label.row}\n${label.sheet}`) ?? 'en');
    });
    const sum = (key: 'top1' | 'top3') => hits.reduce((count, hit) => count + hit[key], 0);
    const none = { rows: total.rows, coverage: null, precision: null, high: 0, wrongWords: 0, silence: null };
    return { name: baseline.name, ...none, top1: sum('top1') / total.answer, top3: sum('top3') / total.touched };
  });
}
