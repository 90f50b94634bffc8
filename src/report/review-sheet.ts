import type { KnowledgeBase, LanguageCode, RunRecord } from '../model/index.ts';
import { describeReason, type NameTopic } from './reasons.ts';
import { reviewQueue } from './review-queue.ts';

interface SheetCell {
  readonly value: string | number;
  readonly style?: 'header' | 'wrap' | 'percent' | 'plain' | 'link' | 'high' | 'medium' | 'low' | 'none';
  readonly link?: { readonly sheet: string; readonly ref: string };
}

const CAPTIONS: Readonly<Record<string, readonly string[]>> = {
  fr: ['Niveau', 'Cellule', 'Question', 'Proposition', 'Confiance', 'Raison', 'Autres possibilités'],
  es: ['Nivel', 'Celda', 'Pregunta', 'Propuesta', 'Confianza', 'Motivo', 'Alternativas'],
  en: ['Flag', 'Cell', 'Question', 'Proposal', 'Confidence', 'Reason', 'Alternatives'],
};

/** The added sheet's name, where the workbook has no sheet of that name yet. */
export const REVIEW_SHEET = 'vouch';

/** The captions of its columns in each language. */
export const reviewSheetCaptions: readonly (readonly string[])[] = Object.values(CAPTIONS);

/** The added sheet's content: one line per question that needs a person, worst first, in the given language (English when it is none of ours). */
export function reviewSheet(record: RunRecord, base: KnowledgeBase, language: LanguageCode, topicName: NameTopic) {
  const labels = new Map(
    base.controls.map((control) => [control.id, control.label[language] ?? Object.values(control.label)[0] ?? '']),
  );
  const header: SheetCell[] = (CAPTIONS[language] ?? CAPTIONS.en!).map((value) => ({ value, style: 'header' }));
  const lines = reviewQueue(record).map(({ row, ref }): SheetCell[] => {
    const reasons = row.reasons.map((reason) => describeReason(reason, language, topicName));
    const alternatives = row.candidates
      .slice(0, 3)
      .map(({ control, confidence }) => `${control} (${Math.round(confidence * 100)} %) ${labels.get(control) ?? ''}`);
    return [
      { value: row.flag, style: row.flag },
      { value: `${row.sheet}!${ref}`, style: 'link', link: { sheet: row.sheet, ref } },
      { value: row.question, style: 'wrap' },
      { value: Object.values(row.proposed).join('\n'), style: 'wrap' },
      { value: row.confidence, style: 'percent' },
      { value: reasons.join('\n'), style: 'wrap' },
      { value: alternatives.join('\n'), style: 'wrap' },
    ];
  });
  return {
    name: REVIEW_SHEET,
    columnWidths: [10, 18, 60, 50, 11, 50, 50],
    rows: [header, ...lines],
    frozenRows: 1,
    autoFilter: lines.length > 0,
  };
}
