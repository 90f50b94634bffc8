import type { Question, QuestionTable, SheetReading } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import type { Paint } from './paint.ts';
import { englishWords } from './words.ts';
import { alignColumns, clip, fold, wrap } from './wrap.ts';

/** What `vouch inspect` prints: each sheet with its role, each table with its columns, and a glance at its questions. */
export function printInspection(
  reading: { readonly sheets: readonly SheetReading[]; readonly tables: readonly QuestionTable[] },
  { paint, width, all }: { paint: Paint; width: number; all: boolean },
): string {
  const nameWidth = Math.max(10, width - 45);
  const [header, ...sheets] = alignColumns([
    ['sheet', 'taken for', 'because'],
    ...reading.sheets.map(({ sheet, role, because }) => [
      clip(sheet, nameWidth),
      role,
      because.map((code) => englishWords('because', code)).join(', '),
    ]),
  ]);
  const lines = [paint.bold(header!), ...sheets];
  for (const table of reading.tables) lines.push('', ...describeTable(table, { paint, width, all }));
  return `${lines.join('\n')}\n`;
}

function describeTable(
  table: QuestionTable,
  { paint, width, all }: { paint: Paint; width: number; all: boolean },
): string[] {
  const { questions, firstRow, lastRow, headerRow } = table;
  const count = fillIn('{count} {count|question|questions}', { count: questions.length });
  const where = headerRow === null ? 'no header row' : `header in row ${headerRow}`;
  const columns = Object.entries(table.columns).map(([role, letters]) => `${role} ${letters}`);
  const ticks = Object.entries(table.ticks ?? {}).map(([role, letters]) => `${role} ${letters}`);
  const lines = [
    paint.bold(`${table.sheet}: ${count}, rows ${firstRow} to ${lastRow}, ${where}`),
    wrap(`columns: ${columns.join(', ')}`, width, '  '),
  ];
  if (ticks.length > 0) lines.push(wrap(`columns to tick: ${ticks.join(', ')}`, width, '  '));
  if (table.vocabulary.length > 0) lines.push(wrap(`allowed words: ${table.vocabulary.join(' | ')}`, width, '  '));
  lines.push('');
  const shown = all ? questions : questions.slice(0, 3);
  const places = alignColumns(shown.map((question) => [`row ${question.row}`, fold(question.id)]));
  let section = '';
  shown.forEach((question, at) => {
    const path = question.section.join(' / ');
    if (path !== section && path !== '') lines.push(paint.dim(clip(`[${path}]`, width, '  ')));
    section = path;
    lines.push(clip(`${question.text}${blocked(question)}`, width, `  ${places[at]!}  `));
    const own = question.answerCell?.choices;
    if (all && own && own.join() !== table.vocabulary.join())
      lines.push(paint.dim(clip(`${question.answerCell!.ref}: ${own.join(' | ')}`, width, '      ')));
  });
  if (shown.length < questions.length)
    lines.push(paint.dim(`  ... and ${questions.length - shown.length} more (--all shows every one)`));
  return lines;
}

function blocked(question: Question): string {
  return question.blocked === null ? '' : ` (not to be filled: ${question.blocked})`;
}
