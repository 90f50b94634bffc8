import type { LanguageCode, RecordedRow, RunRecord } from '../model/index.ts';
import { stateOf } from './coverage-figures.ts';
import { fillIn } from './fill-in.ts';
import { lineText, type Markup, markup } from './html-markup.ts';
import type { PageParts } from './html-report.ts';
import { compareRecords, finalAnswer } from './record-changes.ts';
import { replyText } from './words.ts';

const MOST_ROWS = 30;

/** What changed since an earlier record: how many of each kind, then the questions whose answer or state is another one. */
export function changesSection(before: RunRecord, rows: readonly RecordedRow[], parts: PageParts): Markup {
  const { words, language } = parts;
  const { answered, reopened, changed, added, gone } = compareRecords(before, rows);
  const tile = (name: string, count: number) => markup`<div><dt>${name}</dt><dd>${count}</dd></div>`;
  const count = answered.length + reopened.length + changed.length + added.length + gone.length;
  // What went backwards first: that is what somebody will ask about.
  const moved = [...reopened, ...changed, ...answered];
  const lines = moved.slice(0, MOST_ROWS).map(
    ({ before: old, after }) =>
      markup`<tr><th scope="row" dir="auto">${lineText(after.question)}</th><td>${stand(old, parts, language)}</td><td>${stand(after, parts, language)}</td></tr>
`,
  );
  const table = markup`<div class="scroll"><table>
<thead><tr><th scope="col">${words.question}</th><th scope="col">${words.was}</th><th scope="col">${words.now}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
  const more = moved.length - MOST_ROWS;
  const body = markup`<dl class="tiles">
${tile(words.newlyAnswered, answered.length)}
${tile(words.reopened, reopened.length)}
${tile(words.changed, changed.length)}
${tile(words.added, added.length)}
${tile(words.gone, gone.length)}
</dl>
${moved.length > 0 ? table : null}${more > 0 ? markup`<p class="more">${fillIn(words.more, { count: more })}</p>` : null}`;
  return markup`<section>
<h2>${words.since}</h2>
<p class="keep" dir="auto">${fillIn(words.sinceLead, { file: before.input.file })}</p>
${count === 0 ? markup`<p>${words.nothingChanged}</p>` : body}</section>
`;
}

/** The state's label with the answer, where there is one. */
function stand(row: RecordedRow, { words }: PageParts, language: LanguageCode): Markup {
  const state = stateOf(row);
  const answer = state === 'answered' ? replyText(finalAnswer(row), language) : '';
  return markup`<span class="flag is-${state}">${words.states[state]}</span> ${answer}`;
}
