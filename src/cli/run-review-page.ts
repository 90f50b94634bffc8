import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { type LanguageCode, type RunRecord, UserError } from '../model/index.ts';
import { type Knowledge, type PageFiles, reviewState, serveReview } from '../pipeline/index.ts';
import { describeError, describeFinding, printReviewAddress, printReviewState } from '../report/index.ts';
import { DONE, NEEDS_YOU } from './exit-codes.ts';
import { readText } from './files.ts';
import { checkLanguage } from './language-option.ts';
import { HOME } from './load-knowledge.ts';
import { openBrowser } from './open-browser.ts';
import { readRecord } from './read-record.ts';
import { openDesk } from './review-desk.ts';
import type { ReviewInput } from './run-review.ts';
import type { World } from './world.ts';

/** The page in a browser, until the reviewer says done; gives the exit code. */
export async function runReviewPage(
  { file, source, knowledge, flags, findOriginal }: ReviewInput,
  world: World,
): Promise<number> {
  const port = checkPort(flags.port);
  const original = await findOriginal();
  const spoken = checkLanguage(flags.language, knowledge.languages);
  const language = spoken ?? mainLanguage(source.record);
  const nda = flags.nda === true || source.record.options.nda === true;
  const desk = openDesk({
    basis: { original: original.opened, knowledge, nda, language },
    source,
    name: basename(file),
    reviewer: flags.by ?? personOf(world),
    notes: notesOn(source.record, knowledge),
  });
  const server = await startServer(port, desk, world);
  world.say(printReviewAddress(server.url, spoken ?? 'en'));
  if (flags.open) await openBrowser(server.url);
  await server.done;
  const state = reviewState(readRecord(source.file, source.file).record);
  world.print(printReviewState(state, { file, language: spoken ?? 'en' }));
  return state.open > 0 ? NEEDS_YOU : DONE;
}

async function startServer(port: number, desk: ReturnType<typeof openDesk>, world: World) {
  // What goes wrong while the page is open stops one request, not the review.
  const onTrouble = (error: unknown) =>
    world.say(error instanceof UserError ? describeError(error) : String(error instanceof Error ? error.stack : error));
  try {
    const newSecret = () => randomBytes(24).toString('hex');
    return await serveReview({ desk, files: readPage(), port, newSecret }, onTrouble);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (error instanceof UserError || typeof code !== 'string') throw error;
    throw new UserError('portTaken', {}, { port, problem: code });
  }
}

/** The page as `npm run build` makes it. */
function readPage(): PageFiles {
  const folder = join(HOME, 'dist/review-page');
  const names = ['index.html', 'page.css', 'page.js'];
  if (!existsSync(folder)) throw new UserError('notBuilt', { file: folder });
  return Object.fromEntries(names.map((name) => [name, readText(join(folder, name))]));
}

/** @throws UserError `otherKnowledgeBase`: it cannot tell what may leave the house. */
function notesOn(record: RunRecord, { base }: Knowledge): string[] {
  const { name, digest } = record.knowledgeBase;
  if (base.name !== name) throw new UserError('otherKnowledgeBase', {}, { found: base.name, expected: name });
  if (base.digest === digest) return [];
  return [describeFinding({ code: 'knowledgeBaseChanged', severity: 'note', place: {}, args: { name } })];
}

function checkPort(text = '0'): number {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new UserError('badOption', {}, { option: '--port', found: text, expected: 'a port from 0 to 65535' });
}

/** Who decides, where nobody said: the account at work. */
function personOf({ env }: World): string {
  const named = env.USER ?? env.USERNAME;
  if (named) return named;
  try {
    return userInfo().username;
  } catch {
    // An account without a name, as in some containers.
    return 'reviewer';
  }
}

/** The language that most questions are in. */
function mainLanguage({ rows }: RunRecord): LanguageCode {
  const counts = new Map<LanguageCode, number>();
  for (const { language } of rows) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0] ?? 'en';
}
