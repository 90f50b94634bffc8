import { stringify } from 'yaml';
import type { RunRecord } from '../model/index.ts';
import type { Knowledge } from '../pipeline/index.ts';
import { DECISION_FORM_HELP, decisionForm, printQueue, queueLines } from '../report/index.ts';
import type { World } from './world.ts';

/** `vouch review FILE --list`: the rows that need a person, worst first. */
export function listQueue(
  record: RunRecord,
  knowledge: Knowledge,
  { language, format }: { readonly language: string; readonly format: string },
  world: World,
): void {
  const options = { language, base: knowledge.base, topicName: topicNames(knowledge, language) };
  if (format === 'json') world.print(`${JSON.stringify(queueLines(record, options), null, 2)}\n`);
  else world.print(printQueue(record, { ...options, paint: world.paint, width: Math.min(80, world.width) }));
}

/** A decisions file for a person to fill in, or to review in a pull request. */
export function printDecisionForm(record: RunRecord, knowledge: Knowledge, language: string): string {
  const form = decisionForm(record, { language, base: knowledge.base, topicName: topicNames(knowledge, language) });
  const help = DECISION_FORM_HELP.map((line) => `# ${line}\n`).join('');
  return `${help}\n${stringify(form, { lineWidth: 120 })}`;
}

function topicNames(knowledge: Knowledge, language: string): (id: string) => string {
  return (id) => knowledge.topicName(id, language);
}
