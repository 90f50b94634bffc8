import type { Flag, RunRecord } from '../model/index.ts';
import { fillIn } from './fill-in.ts';
import { lineText, type Markup, markup } from './html-markup.ts';
import type { PageParts } from './html-report.ts';
import { describeReason } from './reasons.ts';
import { reviewQueue, tellingReasons } from './review-queue.ts';

/** More rows than this a file are for `vouch review`, not for a page that is read in a call. */
const MOST_ROWS = 40;

/** What can be settled with a word comes first. */
const ORDER: readonly Flag[] = ['high', 'medium', 'low', 'none'];

/** The rows that wait for a person, proposals first, with what keeps each. */
export function openRowsSection(records: readonly RunRecord[], parts: PageParts): Markup {
  const { words } = parts;
  const tables = records.flatMap((record) => {
    const queue = reviewQueue(record).sort((a, b) => ORDER.indexOf(a.row.flag) - ORDER.indexOf(b.row.flag));
    if (queue.length === 0) return [];
    const name = records.length > 1 ? markup`<h3 class="keep" dir="auto">${record.input.file}</h3>` : null;
    return [markup`${name}${openTable(queue, parts)}`];
  });
  const body =
    tables.length === 0 ? markup`<p>${words.nothingOpen}</p>` : markup`<p class="keep">${words.openLead}</p>${tables}`;
  return markup`<section>
<h2>${words.openRows}</h2>
${body}</section>
`;
}

function openTable(queue: ReturnType<typeof reviewQueue>, { words, language, topicName }: PageParts): Markup {
  const lines = queue.slice(0, MOST_ROWS).map(({ row, ref }) => {
    const why = [...new Set(tellingReasons(row).map((reason) => describeReason(reason, language, topicName)))];
    const state = row.flag === 'high' ? 'answered' : row.flag;
    return markup`<tr><td class="place" dir="auto">${row.sheet}!${ref}</td><td><span class="flag is-${state}">${words.states[state]}</span></td><th scope="row" dir="auto">${lineText(row.question)}</th><td>${why.slice(0, 2).join(' ')}</td></tr>
`;
  });
  const more = queue.length - MOST_ROWS;
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">${words.cell}</th><th scope="col">${words.state}</th><th scope="col">${words.question}</th><th scope="col">${words.why}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
${more > 0 ? markup`<p class="more">${fillIn(words.more, { count: more })}</p>` : null}`;
}
