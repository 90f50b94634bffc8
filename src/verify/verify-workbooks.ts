import { type Finding, type RunRecord, UserError, type Verification } from '../model/index.ts';
import { readAllowances } from './allowances.ts';
import { compareArchives } from './compare-archives.ts';
import { comparePart } from './compare-part.ts';
import { type BookPair, checkRecorded, compareSheet } from './compare-sheets.ts';
import { compareStringCounts, compareStrings } from './compare-strings.ts';
import { compareSheetList, compareWorkbookPart } from './compare-workbook-part.ts';
import { Differences } from './differences.ts';
import { Book } from './open-book.ts';
import type { CellContext } from './read-cell.ts';
import { dateStyles } from './read-dates.ts';

/**
 * Everything that differs between a workbook and what was made of it. With a record, cells may differ only where and as
 * it says, or in rows a person decided; without one, only cells that were empty and hold plain text or a number now.
 *
 * @throws UserError when either file is no readable workbook; its argument `side` says "before" or "after".
 */
export function verifyWorkbooks(before: Uint8Array, after: Uint8Array, record: RunRecord | null): Verification {
  const [old, fresh] = [openBook(before, 'before'), openBook(after, 'after')];
  const differences = new Differences();
  const changedParts = compareArchives(old, fresh, differences);
  const strings = compareStrings(old, fresh, differences);
  const pair: BookPair = {
    before: old,
    after: fresh,
    contexts: {
      before: contextOf(old, strings.before, strings.altered),
      after: contextOf(fresh, strings.after, strings.altered),
    },
    allowances: readAllowances(record),
    differences,
  };
  const settled = new Set([old.stringsPart ?? '', fresh.stringsPart ?? '']);
  for (const match of compareSheetList(pair)) if (compareSheet(pair, match)) settled.add(match.fresh.part!);
  compareStringCounts(strings, fresh.stringsPart ?? '', differences);
  compareWorkbookPart(pair);
  settled.add(fresh.workbookPart);
  for (const part of changedParts) if (!settled.has(part)) comparePart(part, old, fresh, differences);
  checkRecorded(pair);
  tellUntold(pair, changedParts);
  return conclude(old, differences, changedParts);
}

function openBook(bytes: Uint8Array, side: 'before' | 'after'): Book {
  try {
    return new Book(bytes);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    throw new UserError(error.code, error.place, { ...error.args, side }, error.findings);
  }
}

function contextOf(book: Book, strings: CellContext['strings'], altered: ReadonlySet<number>): CellContext {
  const settings = book.require(book.workbookPart).root.child('workbookPr');
  const styles = book.stylesPart === null ? null : (book.xml(book.stylesPart)?.root ?? null);
  return {
    strings,
    altered,
    dates: dateStyles(styles),
    is1904: /^(?:1|true)$/.test(settings?.attribute('date1904') ?? ''),
  };
}

/** Whatever the comparisons above had no eye for: no part may differ without a word. */
function tellUntold({ after, differences }: BookPair, changedParts: readonly string[]): void {
  const told = new Set<unknown>([...differences.touched.keys(), ...differences.findings.map(({ args }) => args.part)]);
  const sheets = new Set(differences.findings.map(({ place }) => place.sheet));
  for (const { name, part } of after.sheets) if (sheets.has(name)) told.add(part);
  for (const part of changedParts) if (!told.has(part)) differences.rewritten(part, '');
}

function conclude(before: Book, { findings, changed }: Differences, changedParts: readonly string[]): Verification {
  const isSigned = [...before.zip.byName.keys()].some((name) => before.feature(name) === 'signature');
  if (isSigned && (changedParts.length > 0 || findings.length > 0)) {
    findings.push({ code: 'signatureBroken', severity: 'error', place: {}, args: {} });
  }
  const isClean = findings.every(({ severity }) => severity === 'note');
  return {
    clean: isClean && changed.every(({ standing }) => standing !== 'unexpected'),
    isReviewCopy: isReviewCopy(findings),
    changed,
    findings,
  };
}

/** The review sheet is there, or styles were added and cells wear them. */
function isReviewCopy(findings: readonly Finding[]): boolean {
  const has = (code: string) => findings.some((finding) => finding.code === code);
  return has('reviewSheetAdded') || (has('styleAdded') && has('cellStyleChanged') && !has('styleChanged'));
}
