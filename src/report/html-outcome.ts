import type { RecordedRow } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { type Markup, markup } from './html-markup.ts';
import type { PageParts } from './html-report.ts';
import { type OutcomeBin, outcomesByConfidence } from './outcome-figures.ts';
import { svgOutcomes } from './svg-outcomes.ts';

/** Confidence against what people made of the answers: a chart, and the same figures as a table. */
export function outcomeSection(rows: readonly RecordedRow[], parts: PageParts): Markup {
  const { words } = parts;
  const bins = outcomesByConfidence(rows);
  const isReviewed = bins.some(({ judged }) => judged > 0);
  return markup`<section class="whole">
<h2>${words.outcome}</h2>
${isReviewed ? chartAndTable(bins, parts) : markup`<p>${words.notReviewed}</p>`}</section>
`;
}

function chartAndTable(bins: readonly OutcomeBin[], { words, percent }: PageParts): Markup {
  const range = ({ from, to }: OutcomeBin) =>
    fillIn(words.percent, { share: `${Math.round(from * 100)}–${Math.round(to * 100)}` });
  const lines = bins
    .filter(({ judged }) => judged > 0)
    .map(
      (bin) =>
        markup`<tr><th scope="row">${range(bin)}</th><td class="number">${bin.judged}</td><td class="number">${bin.stood}</td><td class="number">${percent(bin.stood / bin.judged)}</td><td class="number">${percent(bin.stated)}</td></tr>
`,
    );
  const chart = svgOutcomes(bins, {
    title: words.outcome,
    confidence: words.confidence,
    range,
    percent,
    judged: (count) => fillIn(words.judgedShort, { count }),
  });
  return markup`<p class="keep">${words.outcomeLead}</p>
<div class="figure">${chart}</div>
<div class="scroll"><table>
<thead><tr><th scope="col">${words.confidence}</th><th scope="col" class="number">${words.judged}</th><th scope="col" class="number">${words.stood}</th><th scope="col" class="number">%</th><th scope="col" class="number">${words.stated}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
}
