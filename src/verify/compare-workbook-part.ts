import { compareSections } from './compare-sections.ts';
import type { BookPair, SheetMatch } from './compare-sheets.ts';
import { findDifference } from './find-difference.ts';
import type { SheetEntry } from './open-book.ts';
import { WORKBOOK_SECTIONS } from './sheet-sections.ts';
import { mayRecalculate } from './tolerated.ts';

/** The name the writer gives the sheet it adds for reviewers. */
const REVIEW_SHEET = /^vouch(?: \(\d+\))?$/;

/** Sheets that stand in both workbooks, by name, else (renamed) by their number; says what happened to the list. */
export function compareSheetList({ before, after, differences }: BookPair): SheetMatch[] {
  const part = after.workbookPart;
  const matches: SheetMatch[] = [];
  const left = new Set(after.sheets);
  const missing: SheetEntry[] = [];
  for (const old of before.sheets) {
    const fresh = [...left].find(({ name }) => name === old.name);
    if (!fresh) missing.push(old);
    else matches.push({ old, fresh });
    if (fresh) left.delete(fresh);
  }
  for (const old of missing) {
    const fresh = [...left].find((entry) => entry.sheetId === old.sheetId && entry.part === old.part);
    if (fresh) {
      left.delete(fresh);
      matches.push({ old, fresh });
      differences.add('sheetRenamed', { sheet: old.name }, { part, old: old.name, new: fresh.name });
    } else differences.add('sheetLost', { sheet: old.name }, { part, old: old.name });
  }
  for (const fresh of left) {
    const code = REVIEW_SHEET.test(fresh.name) ? 'reviewSheetAdded' : 'sheetAdded';
    differences.add(code, { sheet: fresh.name }, { part, new: fresh.name });
  }
  matches.sort((one, other) => before.sheets.indexOf(one.old) - before.sheets.indexOf(other.old));
  let last = -1;
  for (const { old, fresh } of matches) {
    const position = after.sheets.indexOf(fresh);
    if (position < last) {
      const [was, is] = [before.sheets.indexOf(old) + 1, position + 1];
      differences.add('sheetMoved', { sheet: old.name }, { part, old: was, new: is });
    }
    last = Math.max(last, position);
    if (old.state !== fresh.state) {
      differences.add('sheetVisibilityChanged', { sheet: old.name }, { part, old: old.state, new: fresh.state });
    }
    for (const at of ['sheetId', 'relationship', 'part'] as const) {
      if (old[at] === fresh[at]) continue;
      differences.add('sheetChanged', { sheet: old.name }, { part, at, old: old[at] ?? '', new: fresh[at] ?? '' });
    }
  }
  return matches;
}

/** Everything else that stands in the workbook part. */
export function compareWorkbookPart({ before, after, differences }: BookPair): void {
  const part = after.workbookPart;
  const [old, fresh] = [before.require(before.workbookPart), after.require(part)];
  if (old.prolog !== fresh.prolog || old.epilog !== fresh.epilog) differences.rewritten(part, 'prolog');
  const [calcOld, calcNew] = [old, fresh].map(({ root }) => root.child('calcPr')) as [
    typeof old.root | null,
    typeof old.root | null,
  ];
  if (mayRecalculate(calcOld, calcNew)) {
    differences.note('recalculationRequested', {}, { part });
    const isAsItWas = calcNew!.tag.replace(/\sfullCalcOnLoad\s*=\s*["'][^"']*["']/, '');
    const expected = calcOld?.tag.replace(/\sfullCalcOnLoad\s*=\s*["'][^"']*["']/, '');
    if (expected !== undefined && isAsItWas !== expected) differences.rewritten(part, 'calcPr');
  } else if (calcOld?.raw !== calcNew?.raw) {
    const difference = calcOld && calcNew ? findDifference(calcOld, calcNew) : null;
    if (difference) differences.add('calcSettingsChanged', {}, { part, ...difference });
    else if (!calcNew) differences.add('calcSettingsLost', {}, { part, old: calcOld!.tag });
    else if (!calcOld) differences.add('calcSettingsAdded', {}, { part, new: calcNew.tag });
    else differences.rewritten(part, 'calcPr');
  }
  const [sheetsOld, sheetsNew] = [old, fresh].map(({ root }) => root.child('sheets')!) as [
    typeof old.root,
    typeof old.root,
  ];
  if (
    sheetsOld.raw !== sheetsNew.raw &&
    !differences.findings.some(({ code }) => /^(?:sheet|reviewSheet)/.test(code))
  ) {
    const difference = findDifference(sheetsOld, sheetsNew);
    if (difference) differences.add('workbookSettingsChanged', {}, { part, ...difference });
    else differences.rewritten(part, 'sheets');
  }
  compareSections(
    old.root,
    fresh.root,
    { part, sheet: null, differences, sections: WORKBOOK_SECTIONS, fallback: 'workbookSettings' },
    new Set(['sheets', 'calcPr']),
  );
}
