import { basename, join } from 'node:path';
import type { Command } from 'commander';
import { UserError } from '../model/index.ts';
import {
  type EvaluatedSet,
  evaluateSet,
  judgeBaseline,
  type Knowledge,
  type LabelledSet,
  loadBaselines,
  parseLabels,
  toLine,
  totalOf,
} from '../pipeline/index.ts';
import { printEvaluation } from '../report/index.ts';
import { readBytes, readFolder, readText } from './files.ts';
import { formatOption } from './format-option.ts';
import { addKnowledgeOptions } from './knowledge-options.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { World } from './world.ts';

interface EvalFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly baselines: boolean;
  readonly format: string;
}

/** `vouch eval`: how good are the answers on labelled questionnaires? */
export function addEval(program: Command, world: World): void {
  const command = program
    .command('eval')
    .description('Fill the labelled questionnaires of a folder and measure coverage, precision and silence')
    .argument('<folder>', 'holds NAME.xlsx with NAME.tsv (labels) and NAME.jsonl (rows)')
    .option('--no-baselines', 'without plain fuse.js and minisearch beside')
    .addOption(formatOption())
    .addHelpText('before', 'Example:\n  vouch eval fixtures/labelled\n');
  addKnowledgeOptions(command).action(async (folder: string, flags: EvalFlags) => {
    const knowledge = loadKnowledge(flags, world);
    const sets = readLabelledSets(folder);
    const results = sets.map((set, at) => {
      world.progress(`${set.name} (${at + 1} of ${sets.length})`);
      return evaluateSet(set, knowledge);
    });
    world.progress('');
    const lines = [...results.map((result) => toLine(result.name, result.figures)), toLine('total', totalOf(results))];
    if (flags.baselines) lines.push(...(await baselineLines(sets, results, knowledge)));
    const wrong = results.flatMap((result) => wrongHigh(result));
    if (flags.format === 'json') world.print(`${JSON.stringify({ lines, wrong }, null, 2)}\n`);
    else world.print(printEvaluation(lines, wrong, world.width));
  });
}

/** The labelled questionnaires of a folder, by name. @throws UserError `noLabelledSets`. */
export function readLabelledSets(folder: string): LabelledSet[] {
  const names = readFolder(folder)
    .filter((name) => name.endsWith('.tsv'))
    .map((name) => basename(name, '.tsv'));
  if (names.length === 0) throw new UserError('noLabelledSets', { file: folder });
  return names.map((name) => ({
    name,
    bytes: readBytes(join(folder, `${name}.xlsx`)),
    labels: parseLabels(readText(join(folder, `${name}.tsv`)), readText(join(folder, `${name}.jsonl`))),
  }));
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
