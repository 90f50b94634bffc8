import { UserError } from '../model/index.ts';
import type { Knowledge } from '../pipeline/index.ts';
import { printExported } from '../report/index.ts';
import { DONE } from './exit-codes.ts';
import { isSameFile, writeWhole } from './files.ts';
import { findOriginal, type Original } from './find-original.ts';
import { checkLanguage } from './language-option.ts';
import { loadKnowledge } from './load-knowledge.ts';
import type { Outcome } from './program.ts';
import { type RecordFile, readRecord } from './read-record.ts';
import { listQueue, printDecisionForm } from './review-list.ts';
import { importDecisions, readCopy } from './review-take.ts';
import type { World } from './world.ts';

export interface ReviewFlags {
  readonly kb?: string;
  readonly catalogue?: string;
  readonly record?: string;
  readonly original?: string;
  readonly list?: boolean;
  readonly export?: string;
  readonly import?: string;
  readonly read?: boolean;
  readonly by?: string;
  readonly nda?: boolean;
  readonly port?: string;
  readonly open?: boolean;
  readonly language?: string;
  readonly format: string;
}

/** What a review works on. */
export interface ReviewInput {
  readonly file: string;
  readonly source: RecordFile;
  readonly knowledge: Knowledge;
  readonly flags: ReviewFlags;
  /** The customer's file, looked for when it is needed. */
  readonly findOriginal: () => Promise<Original>;
}

/** Does what the flags ask with the record of a filled workbook. */
export async function runReview(file: string, flags: ReviewFlags, world: World, outcome: Outcome): Promise<void> {
  const source = readRecord(file, flags.record);
  const knowledge = loadKnowledge(flags, world);
  const original = () => findOriginal(source, flags.original, world);
  outcome.code = await review({ file, source, knowledge, flags, findOriginal: original }, world);
}

/** Does what the flags ask; the page in a browser when they ask for nothing else. */
async function review(input: ReviewInput, world: World): Promise<number> {
  const { file, source, knowledge, flags } = input;
  const language = checkLanguage(flags.language, knowledge.languages) ?? 'en';
  const asked = (['list', 'export', 'import', 'read'] as const).filter((name) => flags[name] !== undefined);
  if (asked.length > 1) {
    const expected = 'one of --list, --export, --import, --read';
    throw new UserError('badOption', {}, { option: 'vouch review', found: `--${asked.join(' --')}`, expected });
  }
  const options = { by: flags.by ?? null, format: flags.format };
  switch (asked[0]) {
    case 'list':
      listQueue(source.record, knowledge, { language, format: flags.format }, world);
      return DONE;
    case 'export':
      exportDecisions(input, flags.export!, language, world);
      return DONE;
    case 'import':
      return importDecisions(
        flags.import!,
        { source, knowledge, original: await input.findOriginal() },
        options,
        world,
      );
    case 'read':
      return readCopy(file, { source, knowledge, original: await input.findOriginal() }, options, world);
    default: {
      const { runReviewPage } = await import('./run-review-page.ts');
      return runReviewPage(input, world);
    }
  }
}

function exportDecisions({ file, source, knowledge }: ReviewInput, to: string, language: string, world: World): void {
  const content = printDecisionForm(source.record, knowledge, language);
  if (to === '-') {
    world.print(content);
    return;
  }
  if (isSameFile(file, to) || isSameFile(source.file, to)) throw new UserError('outputIsInput', { file: to });
  writeWhole({ path: to, content });
  world.print(printExported(to, source.record));
}
