import type { QuestionnaireReading } from '../../src/questionnaire/index.ts';

/** "Sheet: header 3, id A, question B, answer C, comment D, rows 4 5 7": the layout of every table, one line each. */
export function layoutLines(reading: QuestionnaireReading): string[] {
  return reading.tables.map((table) => {
    const { id, question, answer, comment } = table.columns;
    const columns = Object.entries({ id, question, answer, comment }).filter(([, letters]) => letters);
    return [
      `${table.sheet}: header ${table.headerRow ?? '-'}`,
      ...columns.map(([role, letters]) => `${role} ${letters}`),
      ...Object.entries(table.ticks ?? {}).map(([role, letters]) => `${role} ${letters}`),
      `rows ${table.questions.map((entry) => entry.row).join(' ')}`,
    ].join(', ');
  });
}

export function findingCodes(reading: QuestionnaireReading): string[] {
  return reading.findings.map((finding) => finding.code);
}
