import { it } from 'vitest';
import { findQuestions } from '../../src/questionnaire/index.ts';
import { sheet, workbook } from './build-workbook.ts';
import { LANGUAGES } from './shipped-languages.ts';
it('perf', () => {
  for (const n of [2000, 50000]) {
    const lines = ['ID | Domain | Question | Answer | Comments'];
    for (let i = 1; i < n; i++) lines.push(`Q-${i} | Domain ${i % 20} | Do you have control number ${i} in place for the ${i % 97} system of the ${i % 13} site? | _ | _`);
    const w = workbook(sheet('S', lines, { lists: { 'D2:D60000': ['Yes', 'No'] } }));
    const t = performance.now();
    const r = findQuestions(w, LANGUAGES);
    console.log(n, r.tables[0]?.questions.length, Math.round(performance.now() - t), 'ms');
  }
}, 120000);
