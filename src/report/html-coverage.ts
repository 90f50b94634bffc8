import type { RunRecord } from '../model/index.ts';
import { askedOf, coverageBySection, coverageOf } from './coverage-figures.ts';
import { type Markup, markup } from './html-markup.ts';
import type { PageParts } from './html-report.ts';
import { stateBar } from './state-bar.ts';

/** A table a file: each section with its figures and its bar, so that whoever cannot see the bar reads the row. */
export function coverageSection(records: readonly RunRecord[], parts: PageParts): Markup {
  const { words } = parts;
  const tables = records.map((record) => {
    const name = records.length > 1 ? markup`<h3 class="keep" dir="auto">${record.input.file}</h3>` : null;
    return markup`${name}${sectionTable(record, parts)}`;
  });
  return markup`<section>
<h2>${words.sections}</h2>
<p class="keep">${words.sectionsLead}</p>
${tables}</section>
`;
}

function sectionTable({ rows }: RunRecord, { words, percent }: PageParts): Markup {
  const lines = coverageBySection(rows).map(({ name, counts }) => {
    const coverage = coverageOf(counts);
    return markup`<tr><th scope="row" dir="auto">${name}</th><td class="number">${counts.answered} / ${askedOf(counts)}</td><td class="number">${coverage === null ? '–' : percent(coverage)}</td><td class="bar">${stateBar(name, counts, words)}</td></tr>
`;
  });
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">${words.section}</th><th scope="col" class="number">${words.share}</th><th scope="col" class="number">%</th><th scope="col">${words.picture}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}
