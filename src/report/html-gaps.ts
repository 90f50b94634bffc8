import type { Gap } from '../model/index.ts';
import { lineText, type Markup, markup } from './html-markup.ts';
import type { PageParts } from './html-report.ts';

const MOST_TOPICS = 30;

/** The topics nothing answers, with who asks them and one question as it was put. */
export function gapsSection(gaps: readonly Gap[], { words, topicName }: PageParts): Markup {
  const lines = gaps.slice(0, MOST_TOPICS).map(({ topic, askers, questions }) => {
    const name = topic === null ? words.noTopic : topicName(topic);
    const id = topic === null ? null : markup`<br><code>${topic}</code>`;
    return markup`<tr><th scope="row">${name}${id}</th><td class="number">${askers}</td><td class="number">${questions.length}</td><td dir="auto">${lineText(questions[0]!.text)}</td></tr>
`;
  });
  const table = markup`<p class="keep">${words.gapsLead}</p>
<div class="scroll"><table>
<thead><tr><th scope="col">${words.topic}</th><th scope="col" class="number">${words.askers}</th><th scope="col" class="number">${words.questions}</th><th scope="col">${words.example}</th></tr></thead>
<tbody>
${lines}</tbody>
</table></div>
`;
  return markup`<section>
<h2>${words.gaps}</h2>
${gaps.length === 0 ? markup`<p>${words.noGaps}</p>` : table}</section>
`;
}
