import type { KnowledgeBase, LanguageCode, RunRecord } from '../model/index.ts';
import { describeReason, type NameTopic } from './reasons.ts';
import { reviewQueue, tellingReasons } from './review-queue.ts';
import { wrap } from './wrap.ts';

interface SheetCell {
  readonly value: string | number;
  readonly style?: 'header' | 'wrap' | 'percent' | 'plain' | 'link' | 'high' | 'medium' | 'low' | 'none';
  readonly link?: { readonly sheet: string; readonly ref: string };
}

const CAPTIONS: Readonly<Record<string, readonly string[]>> = {
  fr: ['Niveau', 'Cellule', 'Question', 'Proposition', 'Raison', 'Autres possibilités', 'Confiance'],
  es: ['Nivel', 'Celda', 'Pregunta', 'Propuesta', 'Motivo', 'Alternativas', 'Confianza'],
  en: ['Flag', 'Cell', 'Question', 'Proposal', 'Reason', 'Alternatives', 'Confidence'],
};

/** The added sheet's name, where the workbook has no sheet of that name yet. */
export const REVIEW_SHEET = 'vouch';

/** The captions of its columns in each language. */
export const reviewSheetCaptions: readonly (readonly string[])[] = Object.values(CAPTIONS);

/** Characters a column shows in a line. */
const COLUMN_WIDTHS: readonly number[] = [10, 24, 55, 45, 50, 45, 11];

/** A candidate less likely than this helps nobody to choose. */
const LEAST_ALTERNATIVE = 0.05;

/** The added sheet's content: one line per question that needs a person, worst first, in the given language (English when it is none of ours). */
export function reviewSheet(record: RunRecord, base: KnowledgeBase, language: LanguageCode, topicName: NameTopic) {
  const labels = new Map(
    base.controls.map((control) => [control.id, control.label[language] ?? Object.values(control.label)[0] ?? '']),
  );
  const header: SheetCell[] = (CAPTIONS[language] ?? CAPTIONS.en!).map((value) => ({ value, style: 'header' }));
  const lines = reviewQueue(record).map(({ row, ref }): (SheetCell | null)[] => {
    const reasons = tellingReasons(row).map((reason) => describeReason(reason, language, topicName));
    const alternatives = row.candidates
      .filter(({ confidence }) => confidence >= LEAST_ALTERNATIVE)
      .slice(0, 3)
      .map(({ control, confidence }) => `${control} (${Math.round(confidence * 100)} %) ${labels.get(control) ?? ''}`);
    return [
      { value: row.flag, style: row.flag },
      { value: `${row.sheet}!${ref}`, style: 'link', link: { sheet: row.sheet, ref } },
      { value: row.question, style: 'wrap' },
      { value: Object.values(row.proposed).join('\n'), style: 'wrap' },
      { value: reasons.join('\n'), style: 'wrap' },
      { value: alternatives.join('\n'), style: 'wrap' },
      row.flag === 'none' ? null : { value: row.confidence, style: 'percent' },
    ];
  });
  const rows = [header, ...lines];
  return {
    name: REVIEW_SHEET,
    columnWidths: COLUMN_WIDTHS,
    rows,
    rowHeights: rows.map(heightOf),
    frozenRows: 1,
    autoFilter: lines.length > 0,
  };
}

const LINE_HEIGHT = 15;
/** Excel shows no row higher than 409 points. */
const HIGHEST_ROW = 409;

/** The height that shows every line of the row, in points: LibreOffice gives a row without one a single line. */
function heightOf(row: readonly (SheetCell | null)[]): number {
  const lines = row.map((cell, column) =>
    cell?.style === 'wrap' ? linesOf(String(cell.value), COLUMN_WIDTHS[column]!) : 1,
  );
  return Math.min(HIGHEST_ROW, LINE_HEIGHT * Math.max(...lines));
}

function linesOf(text: string, width: number): number {
  return text.split('\n').reduce((sum, line) => sum + wrap(line, width - 1).split('\n').length, 0);
}
