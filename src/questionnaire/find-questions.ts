import {
  columnNumber,
  type Finding,
  type Language,
  type LanguageCode,
  type QuestionTable,
  type SheetReading,
  UserError,
  type Workbook,
} from '../model/index.ts';

import { asideOf, classifySheet } from './classify-sheet.ts';
import { type DropReason, dropMirrors } from './drop-mirrors.ts';
import { headerWords } from './header-words.ts';
import { locateTables, locateWithoutHeader, PLAIN_HEADER, type SheetContext } from './locate-tables.ts';
import type { Mapping, TableMapping } from './mapping.ts';
import { answerWordsOf } from './placeholder.ts';
import { knownWords, languageOfQuestion, languageReader, type ScoresOf, usualLanguage } from './question-language.ts';
import { type ReadTable, readTable } from './read-table.ts';
import { SheetGrid } from './sheet-grid.ts';
import { droppedFindings, tableFindings } from './table-findings.ts';
import { shapeReader } from './text-shape.ts';
import { isTrusted } from './trust-table.ts';

export interface QuestionnaireReading {
  /** In the order of the workbook's sheets, then from the top. */
  readonly tables: readonly QuestionTable[];
  /** Every sheet of the workbook, in its order. */
  readonly sheets: readonly SheetReading[];
  readonly findings: readonly Finding[];
}

/**
 * Every table of questions, what each sheet was taken for, and what a person should know. Hidden sheets are not asked unless
 * the mapping names them. With a mapping that names sheets only those are read. No table at all is the finding
 * `noQuestions`. Throws a UserError (`unknownSheet`, `unknownColumn`) when the mapping names what the workbook lacks.
 */
export function findQuestions(
  workbook: Workbook,
  languages: readonly Language[],
  mapping: Mapping = { tables: [] },
): QuestionnaireReading {
  checkMapping(workbook, mapping);
  const grids = workbook.sheets.map((sheet) => new SheetGrid(sheet));
  const scoresOf = languageReader(languages);
  const main = mainLanguage(grids, languages, scoresOf);
  const reading = {
    ...{ languages, scoresOf },
    words: headerWords(languages, main),
    shapes: shapeReader(languages),
    answerWords: answerWordsOf(languages),
  };
  const read = grids.flatMap((grid) => readSheet({ grid, ...reading }, main, mapping));
  const { kept, dropped } = dropMirrors(read);
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const tables = [...kept].sort((one, other) => order.get(one.table.sheet)! - order.get(other.table.sheet)!);
  const reasons = new Map<string, DropReason>(dropped.map((entry) => [entry.read.table.sheet, entry.reason]));
  const asked = new Set(tables.map((entry) => entry.table.sheet));
  const findings = [...tables.flatMap(tableFindings), ...droppedFindings(dropped)];
  if (tables.length === 0)
    findings.push({ code: 'noQuestions', severity: 'error', place: {}, args: { sheets: workbook.sheets.length } });
  return {
    tables: tables.map((entry) => entry.table),
    sheets: grids.map((grid): SheetReading => {
      const sheet = grid.sheet.name;
      if (asked.has(sheet)) return { sheet, role: 'questions', because: ['questions'] };
      const reason = reasons.get(sheet);
      return reason ? { sheet, role: 'reference', because: [reason] } : classifySheet(workbook, grid, ['noQuestions']);
    }),
    findings,
  };
}

function readSheet(context: SheetContext, main: LanguageCode, mapping: Mapping): ReadTable[] {
  const { sheet } = context.grid;
  const named = mapping.tables.filter((entry) => entry.sheet === sheet.name);
  const anywhere = mapping.tables.find((entry) => entry.sheet === null) ?? null;
  const isNamedOnly = mapping.tables.some((entry) => entry.sheet !== null);
  if (named.length === 0 && (isNamedOnly || sheet.visibility !== 'visible')) return [];
  const entries: readonly (TableMapping | null)[] = named.length > 0 ? named : [anywhere];
  return entries.flatMap((given) => readMapped(context, main, given, named.length > 0));
}

function readMapped(
  context: SheetContext,
  main: LanguageCode,
  given: TableMapping | null,
  isNamed: boolean,
): ReadTable[] {
  const { scoresOf } = context;
  const isAside = !isNamed && asideOf(context.grid.sheet.name) !== null;
  const read = (located: ReturnType<typeof locateTables>[number]): ReadTable | null =>
    readTable({
      ...{ context, located, given },
      languageOf: (text, usual) => languageOfQuestion(text, scoresOf, usual),
      usualLanguage: (texts) => usualLanguage(texts, scoresOf, () => main),
    });
  const trusted = (table: ReadTable | null): table is ReadTable => table !== null && isTrusted(table, isAside);
  const headed = locateTables(context, given).map(read).filter(trusted);
  const isPlain = headed.some((table) => table.located.isGiven || (table.located.header?.score ?? 0) >= PLAIN_HEADER);
  if (isPlain) return headed;
  const located = locateWithoutHeader(context, given);
  const bare = [located && read(located)].filter(trusted);
  // A doubtful header that reads as a question itself is one.
  const asked = new Set(bare.flatMap((table) => table.table.questions.map((question) => question.row)));
  return headed.length > 0 && !headed.some((table) => asked.has(table.located.header?.row ?? 0)) ? headed : bare;
}

/** What most of the visible text is written in; bare labels tell it by the words of their captions and answers. */
function mainLanguage(grids: readonly SheetGrid[], languages: readonly Language[], scoresOf: ScoresOf): LanguageCode {
  const texts = sampleTexts(grids);
  const sentences = texts.filter((text) => text.length >= 20);
  return usualLanguage(sentences, scoresOf, () => {
    let best = languages[0]?.code ?? '';
    const known = knownWords(texts, languages);
    for (const [code, count] of known) if (count > (known.get(best) ?? 0)) best = code;
    return best;
  });
}

/** Texts of the visible sheets: enough to hear the language. */
function sampleTexts(grids: readonly SheetGrid[]): string[] {
  const texts: string[] = [];
  for (const grid of grids) {
    if (grid.sheet.visibility !== 'visible') continue;
    for (const row of grid.rows.slice(0, 200)) {
      for (const entry of grid.texts(row)) texts.push(entry.text);
    }
  }
  return texts.slice(0, 1500);
}

function checkMapping(workbook: Workbook, mapping: Mapping): void {
  for (const entry of mapping.tables) {
    if (entry.sheet !== null && !workbook.sheets.some((sheet) => sheet.name === entry.sheet)) {
      const sheets = workbook.sheets.map((sheet) => sheet.name).join(', ');
      throw new UserError('unknownSheet', { sheet: entry.sheet }, { sheet: entry.sheet, sheets });
    }
    for (const letters of [...Object.values(entry.columns ?? {}), ...Object.values(entry.ticks ?? {})]) {
      if (Number.isNaN(columnNumber(letters))) {
        throw new UserError('unknownColumn', entry.sheet === null ? {} : { sheet: entry.sheet }, { column: letters });
      }
    }
  }
}
