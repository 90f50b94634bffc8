import { Command } from 'commander';
import { addAsk } from './add-ask.ts';
import { addCheck } from './add-check.ts';
import { addCompletion } from './add-completion.ts';
import { addDiff } from './add-diff.ts';
import { addEval } from './add-eval.ts';
import { addFill } from './add-fill.ts';
import { addFinalize } from './add-finalize.ts';
import { addGaps } from './add-gaps.ts';
import { addInspect } from './add-inspect.ts';
import { addKb } from './add-kb.ts';
import { addLearn } from './add-learn.ts';
import { addLint } from './add-lint.ts';
import { addMigrate } from './add-migrate.ts';
import { addRecall } from './add-recall.ts';
import { addReport } from './add-report.ts';
import { addReview } from './add-review.ts';
import { addTold } from './add-told.ts';
import { addVerify } from './add-verify.ts';
import { version } from './version.ts';
import type { World } from './world.ts';

/** What a command leaves behind beside its output. */
export interface Outcome {
  code: number;
}

const EXAMPLES = `Examples:
  vouch fill acme.xlsx                 answer a questionnaire into acme.filled.xlsx
  vouch review acme.filled.xlsx        decide the rows that need a person
  vouch finalize acme.filled.xlsx      make acme.final.xlsx, the file for the customer
  vouch learn acme.filled.xlsx         write what was decided into the knowledge base
  vouch migrate old.xlsx new.xlsx      carry last year's answers over to this year's file
  vouch inspect acme.xlsx              see where its questions and answers are
  vouch ask "Are backups encrypted?"   see what one question matches, and why
  vouch check acme.filled.xlsx         is everything answered or decided?
  vouch verify acme.xlsx out.xlsx      is everything but the answers as it was?
  vouch eval fixtures/labelled         how good are the answers on labelled questionnaires?
  vouch recall                         which customers hold answers that are no longer true?
  vouch gaps *.vouch.json              what was asked that nothing answers?
  vouch report acme.filled.xlsx        one page for the customer call
  vouch lint                           what in the knowledge base needs somebody?
  vouch kb search backups              find, draft, settle and verify controls

Exit codes: 0 done, 1 something needs you (check, verify, finalize, learn, lint,
recall, diff), 2 could not run.
`;

/** The whole command line; parsing it runs the command named. */
export function buildProgram(world: World, outcome: Outcome): Command {
  const program = new Command('vouch')
    .description(
      'Answers customers’ security questionnaires from one knowledge base, and hands the same workbook back intact.',
    )
    .version(version)
    .option('--no-color', 'no colours (also NO_COLOR, TERM=dumb, or no terminal)')
    .addHelpText('beforeAll', (context) => (context.command.parent ? '' : `${EXAMPLES}\n`))
    .showSuggestionAfterError()
    .showHelpAfterError('(vouch --help shows examples)')
    .configureOutput({ writeOut: (text) => world.print(text), writeErr: (text) => world.say(text.trimEnd()) })
    .exitOverride();
  for (const add of [
    addFill,
    addReview,
    addFinalize,
    addLearn,
    addMigrate,
    addInspect,
    addAsk,
    addCheck,
    addEval,
    addVerify,
    addTold,
    addRecall,
    addDiff,
    addGaps,
    addReport,
    addLint,
    addKb,
    addCompletion,
  ])
    add(program, world, outcome);
  for (const command of program.commands) command.copyInheritedSettings(program);
  return program;
}
