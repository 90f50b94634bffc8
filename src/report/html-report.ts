import type { Gap, LanguageCode, RecordedRow, RunRecord } from '../model/index.ts';
import { askedOf, countStates, coverageOf, ROW_STATES } from './coverage-figures.ts';
import { fillIn } from './fill-in.ts';
import { changesSection } from './html-changes.ts';
import { coverageSection } from './html-coverage.ts';
import { gapsSection } from './html-gaps.ts';
import { type Markup, markup } from './html-markup.ts';
import { openRowsSection } from './html-open-rows.ts';
import { outcomeSection } from './html-outcome.ts';
import { PAGE_STYLE } from './html-style.ts';
import { type HtmlWords, htmlWords } from './html-words.ts';
import type { NameTopic } from './reasons.ts';
import { stateBar } from './state-bar.ts';

export interface ReportInput {
  /** In the order in which they stand on the page. */
  readonly records: readonly RunRecord[];
  /** What the report is compared with; null where nothing is. */
  readonly since: RunRecord | null;
  /** Most asked first. */
  readonly gaps: readonly Gap[];
  /** ISO date to print; null for none. */
  readonly asOf: string | null;
  readonly language: LanguageCode;
  readonly topicName: NameTopic;
}

/** What every section of the page is made from. */
export interface PageParts {
  readonly words: HtmlWords;
  readonly language: LanguageCode;
  readonly topicName: NameTopic;
  readonly percent: (share: number) => string;
}

/** What the first line of every report says, so that a later run knows it may replace the file. */
export const REPORT_MARK = '<!doctype html><!-- vouch report -->';

/**
 * One page that needs nothing but itself: no script, no font, no picture from elsewhere, which its own policy holds the browser to.
 * Equal input gives equal text.
 */
export function htmlReport(input: ReportInput): string {
  const { records, since, gaps, language, topicName } = input;
  const words = htmlWords(language);
  const percent = (share: number) => fillIn(words.percent, { share: Math.round(share * 100) });
  const parts: PageParts = { words, language, topicName, percent };
  const rows = records.flatMap((record) => record.rows);
  const sections = [
    overview(input, rows, parts),
    since === null ? null : changesSection(since, rowsComparedWith(since, records), parts),
    coverageSection(records, parts),
    openRowsSection(records, parts),
    gapsSection(gaps, parts),
    outcomeSection(rows, parts),
  ].filter((section) => section !== null);
  const page = markup`
<html lang="${htmlLanguage(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title}</title>
<style>${{ html: PAGE_STYLE }}</style>
</head>
<body>
${sections}
</body>
</html>
`;
  return REPORT_MARK + page.html;
}

/** The rows of that very file where it is among several; otherwise all, since next year's file has another name. */
function rowsComparedWith({ input }: RunRecord, records: readonly RunRecord[]): readonly RecordedRow[] {
  const same = records.filter((record) => record.input.file === input.file);
  return (same.length > 0 ? same : records).flatMap(({ rows }) => rows);
}

/** The page's own words are in English where they are in no other. */
function htmlLanguage(language: LanguageCode): string {
  return htmlWords(language) === htmlWords('en') ? 'en' : language;
}

function overview({ records, asOf }: ReportInput, rows: readonly RecordedRow[], parts: PageParts): Markup {
  const { words, percent } = parts;
  const counts = countStates(rows);
  const coverage = coverageOf(counts);
  const tile = (name: string, value: string | number) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`;
  const facts = [
    ...(asOf === null ? [] : [fillIn(words.asOf, { date: asOf })]),
    ...[
      ...new Set(
        records.map(
          ({ knowledgeBase }) =>
            `${fillIn(words.knowledge, { name: knowledgeBase.name })}, ${fillIn(words.version, { digest: knowledgeBase.digest.slice(0, 12) })}`,
        ),
      ),
    ],
  ];
  return markup`<header>
<h1>${words.title}</h1>
<p class="files" dir="auto">${fileNames(records)}</p>
<p class="facts">${facts.map((fact) => markup`<span>${fact}</span> `)}</p>
</header>
<section>
<h2>${words.overview}</h2>
<dl class="tiles">
${tile(words.coverage, coverage === null ? '–' : percent(coverage))}
${tile(words.asked, askedOf(counts))}
${tile(words.states.medium, counts.medium)}
${tile(words.states.low, counts.low)}
${tile(words.states.none, counts.none)}
</dl>
<div class="band">${stateBar(fileNames(records), counts, words)}</div>
${legend(words)}
${filesTable(records, parts)}
</section>
`;
}

function fileNames(records: readonly RunRecord[]): string {
  return records.map(({ input }) => input.file).join(', ');
}

/** Also the text that stands for the pictures: what each colour means. */
function legend(words: HtmlWords): Markup {
  const entries = ROW_STATES.map(
    (state) => markup`<li><i class="is-${state}"></i><b>${words.states[state]}</b> ${words.stateHelp[state]}</li>`,
  );
  return markup`<ul class="legend">${entries}</ul>`;
}

function filesTable(records: readonly RunRecord[], { words, percent }: PageParts): Markup {
  const lines = records.map(({ input, rows }) => {
    const counts = countStates(rows);
    const coverage = coverageOf(counts);
    return markup`<tr><th scope="row" dir="auto">${input.file}</th><td class="number">${coverage === null ? '–' : percent(coverage)}</td>${ROW_STATES.map((state) => markup`<td class="number">${counts[state]}</td>`)}</tr>
`;
  });
  return markup`<div class="scroll"><table>
<thead><tr><th scope="col">${words.file}</th><th scope="col" class="number">${words.share} %</th>${ROW_STATES.map((state) => markup`<th scope="col" class="number">${words.states[state]}</th>`)}</tr></thead>
<tbody>
${lines}</tbody>
</table></div>`;
}
