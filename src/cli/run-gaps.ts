import { UserError } from '../model/index.ts';
import { draftControls, gapsIn } from '../pipeline/index.ts';
import { printGapDrafts, printGaps } from '../report/index.ts';
import { checkLanguage } from './language-option.ts';
import { LEDGER_FOLDER, readLedger } from './ledger-files.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { readRecord } from './read-record.ts';
import type { World } from './world.ts';

export interface GapsFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly draft?: boolean;
  readonly examples: string;
  readonly language: string;
  readonly ledger?: string;
  readonly format: string;
}

/** Prints the gaps, or a draft control for each. */
export function runGaps(files: readonly string[], flags: GapsFlags, world: World): void {
  if (!/^\d+$/.test(flags.examples))
    throw new UserError('badOption', {}, { option: '--examples', found: flags.examples, expected: 'a whole number' });
  const knowledge = loadKnowledge(flags, world);
  const language = checkLanguage(flags.language, knowledge.languages)!;
  const records = files.map((file) => readRecord(file, undefined).record);
  const gaps = gapsIn(records, knowledge, readLedger(flags.ledger ?? LEDGER_FOLDER));
  const drafts = flags.draft ? draftControls(gaps, knowledge) : null;
  if (flags.format === 'json') {
    const named = gaps.map((gap) => ({
      ...gap,
      name: gap.topic === null ? null : knowledge.topicName(gap.topic, language),
    }));
    world.print(`${JSON.stringify({ gaps: named, ...(drafts ? { drafts } : {}) }, null, 2)}\n`);
  } else if (drafts) world.print(printGapDrafts(drafts));
  else {
    const topicName = (id: string) => knowledge.topicName(id, language);
    world.print(printGaps(gaps, { width: world.width, examples: Number(flags.examples), topicName }));
  }
}
