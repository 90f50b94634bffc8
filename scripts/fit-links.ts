import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { logLoss } from '../src/evaluation/index.ts';
import { loadCatalogue } from '../src/knowledge/index.ts';
import { trustIn } from '../src/matching/index.ts';
import {
  type CompiledCatalogue,
  compileCatalogue,
  fitTrust,
  fitUse,
  type Knowledge,
  knowledgeOnFirstDay,
  type LabelledSet,
  type LinkExample,
  linkExamples,
  linkUses,
  prepareKnowledge,
} from '../src/pipeline/index.ts';
import { readSets, readYaml, rounded } from './read-sets.ts';

/** A link is held out with all others of its control: one in eight controls at a time. */
const FOLDS = 8;

/**
 * Fits on the links that people confirmed in our own knowledge base, read as if nobody had: in all its languages, and in each of them
 * alone, as most companies' is. How far an answer through a proposed link may be trusted is fitted on the labelled questionnaires.
 */
export function fitLinks(home: string, folders: readonly string[]): void {
  const { value: catalogue } = loadCatalogue(readYaml(join(home, 'knowledge/catalogue')));
  if (!catalogue) throw new Error('the catalogue does not load: node scripts/build.mjs says why');
  const knowledge = prepareKnowledge(readYaml(join(home, 'knowledge/kizeo')), compileCatalogue(catalogue));
  const codes = [...new Set(knowledge.base.controls.flatMap(({ comment }) => Object.keys(comment)))].sort();
  const companies = readdirSync(join(home, 'fixtures'))
    .filter((name) => existsSync(join(home, 'fixtures', name, 'knowledge/links.tsv')))
    .sort()
    .map((name) => readCompany(join(home, 'fixtures', name), compileCatalogue(catalogue)));
  const examples = [
    ...[undefined, ...codes].flatMap((code) => linkExamples(knowledge, code)),
    ...companies.flatMap((company) =>
      linkExamples(company.knowledge).map((one) => ({ ...one, control: `${company.name} ${one.control}` })),
    ),
  ];
  const trust = fitTrust(examples);
  const sets = folders.flatMap(readSets);
  const uses = [
    ...[undefined, ...codes].flatMap((code) =>
      linkUses(setsIn(code, sets), knowledgeOnFirstDay(knowledge, code, { ...trust, use: EVEN })),
    ),
    ...companies.flatMap(({ knowledge: own, sets }) =>
      linkUses(sets, knowledgeOnFirstDay(own, undefined, { ...trust, use: EVEN })),
    ),
  ];
  const use = fitUse(uses);
  const held = heldOut(examples);
  const share = examples.filter(({ right }) => right).length / examples.length;
  const constant = examples.map(({ right }) => ({ confidence: share, right }));
  const data = {
    bias: rounded(trust.bias),
    weights: roundedAll(trust.weights),
    use: roundedAll(use),
    fitted: {
      languages: codes,
      links: examples.length,
      confirmed: examples.filter(({ right }) => right).length,
      logLoss: rounded(logLoss(held)),
      logLossOfConstant: rounded(logLoss(constant)),
      questionnaires: sets.map(({ name }) => name),
      companies: companies.map(({ name }) => name),
      rows: uses.length,
      right: uses.filter(({ right }) => right).length,
    },
  };
  writeFileSync(join(home, 'src/matching/link-weights.json'), `${JSON.stringify(data, null, 2)}\n`);
  console.log(JSON.stringify(data, null, 2));
}

/** An invented company: its knowledge base with the links that somebody confirmed beside it, and its questionnaire. */
function readCompany(
  folder: string,
  catalogue: CompiledCatalogue,
): { name: string; knowledge: Knowledge; sets: LabelledSet[] } {
  const knowledge = prepareKnowledge(readYaml(join(folder, 'knowledge')), catalogue);
  const links = readFileSync(join(folder, 'knowledge/links.tsv'), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));
  const controls = knowledge.base.controls.map((control) => ({
    ...control,
    topics: links.filter(([id]) => id === control.id).map(([, topic]) => ({ topic: topic!, inverted: false })),
  }));
  return {
    name: basename(folder),
    knowledge: { ...knowledge, base: { ...knowledge.base, controls } },
    sets: readSets(folder),
  };
}

/** Whatever is left of a confidence is not asked while it is fitted. */
const EVEN = { bias: 0, trust: 0, direct: 0 };

/** Of a base in one language, the questionnaires in it: anything else would go out without a comment. */
function setsIn(code: string | undefined, sets: readonly LabelledSet[]): LabelledSet[] {
  return sets.filter(({ name }) => code === undefined || name.split('-').includes(code));
}

/** Each link as a model that saw no other of its control would judge it. */
function heldOut(examples: readonly LinkExample[]): { confidence: number; right: boolean }[] {
  const controls = [...new Set(examples.map(({ control }) => control))].sort();
  const foldOf = new Map(controls.map((control, at) => [control, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_unused, fold) => fold).flatMap((fold) => {
    const isHeld = (example: LinkExample) => foldOf.get(example.control) === fold;
    const model = fitTrust(examples.filter((example) => !isHeld(example)));
    return examples.filter(isHeld).map(({ parts, right }) => ({ confidence: trustIn(parts, model), right }));
  });
}

function roundedAll<Name extends string>(values: Readonly<Record<Name, number>>): Record<Name, number> {
  return Object.fromEntries(Object.entries<number>(values).map(([name, value]) => [name, rounded(value)])) as Record<
    Name,
    number
  >;
}
