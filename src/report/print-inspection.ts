import type { QuestionTable, SheetReading } from '../model/index.ts';
import type { Paint } from './paint.ts';
import { alignColumns, clip, wrap } from './wrap.ts';

/** What `vouch inspect` prints: each sheet with its role, each table with its columns, and a glance at its questions. */
export function printInspection(
  reading: { readonly sheets: readonly SheetReading[]; readonly tables: readonly QuestionTable[] },
  { paint, width, all }: { paint: Paint; width: number; all: boolean },
): string {
  const lines = alignColumns(reading.sheets.map((sheet) => [sheet.sheet, sheet.role, sheet.because.join(', ')])).map(
    (line) => clip(line, width),
  );
  for (const table of reading.tables) {
    lines.push(
      '',
      paint.bold(
        `${table.sheet}: ${table.questions.length} questions, rows ${table.firstRow} to ${table.lastRow}, ${header(table)}`,
      ),
    );
    const columns = Object.entries({ ...table.columns, ...prefixed(table.ticks ?? {}) }).map(
      ([role, letters]) => `${role} ${letters}`,
    );
    lines.push(wrap(columns.join(', '), width, '  '));
    if (table.vocabulary.length > 0) lines.push(wrap(`allowed: ${table.vocabulary.join(' | ')}`, width, '  '));
    const shown = all ? table.questions : table.questions.slice(0, 3);
    for (const question of shown) {
      const section = question.section.at(-1);
      lines.push(clip(`  ${question.row}  ${question.id}  ${section ? `[${section}] ` : ''}${question.text}`, width));
    }
    if (shown.length < table.questions.length)
      lines.push(paint.dim(`  ... and ${table.questions.length - shown.length} more (--all)`));
  }
  return `${lines.join('\n')}\n`;
}

function header(table: QuestionTable): string {
  return table.headerRow === null ? 'no header row' : `header in row ${table.headerRow}`;
}

function prefixed(ticks: NonNullable<QuestionTable['ticks']>): Record<string, string> {
  return Object.fromEntries(Object.entries(ticks).map(([role, letters]) => [`tick ${role}`, letters]));
}
