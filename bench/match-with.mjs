// Matches made-up rows against made-up controls with one tool: node match-with.mjs JSON. Its figures go to the file named `result`.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const task = JSON.parse(process.argv[2]);
const topics = JSON.parse(readFileSync(task.phrasings, 'utf8'));
const LANGUAGES = ['fr', 'es', 'en'];
const next = seeded(20_261_122);
const pick = (list) => list[Math.floor(next() * list.length)];

const controls = Array.from({ length: task.controls }, (_unused, at) => {
  const topic = topics[(at * 7) % topics.length];
  const texts = (tail) =>
    Object.fromEntries(LANGUAGES.map((code) => [code, `${topic.name[code]}${tail(pick(topic.phrasings[code] ?? [topic.name[code]]))}`]));
  return { id: `made.control-${at}`, topic: topic.id, label: texts(() => ` ${at}`), comment: texts((text) => `. ${text}`) };
});
const rows = Array.from({ length: task.rows }, () => {
  const topic = pick(topics);
  const language = pick(LANGUAGES);
  const [text, other] = [pick(topic.phrasings[language] ?? [topic.name[language]]), pick(pick(topics).phrasings[language] ?? [''])];
  // Half of the rows carry words of another topic, as real ones do.
  return { text: next() < 0.5 ? text : `${text} (${other.split(' ').slice(0, 5).join(' ')})`, section: [topic.name[language]], help: '', language };
});

const TOOLS = {
  async vouch() {
    const { buildLexicon, buildTopicIndex, CONFIDENCE_MODEL, linkControls, matchQuestion, TOPIC_WEIGHTS, unpackCatalogue } = await import(
      pathToFileURL(task.entry).href
    );
    const begin = performance.now();
    const compiled = unpackCatalogue(readFileSync(join(task.home, 'dist/catalogue.bin')));
    const lexicon = buildLexicon(compiled.lexicon);
    const index = buildTopicIndex(compiled.topics);
    const base = {
      name: 'made',
      vendorNames: ['Made'],
      providers: {},
      digest: '',
      controls: controls.map(({ topic, ...control }) => ({
        ...control,
        status: { kind: 'position', position: 'yes' },
        about: 'platform',
        provider: null,
        owner: null,
        verified: null,
        validUntil: null,
        source: null,
        audience: 'public',
        topics: [{ topic, inverted: false }],
        touches: [],
        phrasings: {},
        disagreements: [],
      })),
    };
    const knowledge = linkControls(base, index, lexicon, TOPIC_WEIGHTS);
    const matcher = { lexicon, index, knowledge, topicWeights: TOPIC_WEIGHTS, confidence: CONFIDENCE_MODEL };
    return { load: performance.now() - begin, match: (row) => matchQuestion(row, matcher) };
  },
  async 'fuse.js'() {
    const { default: Fuse } = await import('fuse.js');
    const begin = performance.now();
    const byLanguage = new Map(
      LANGUAGES.map((code) => [
        code,
        new Fuse(controls.map(({ id, label, comment }) => ({ id, label: label[code], comment: comment[code] })), {
          keys: ['label', 'comment'],
          includeScore: true,
          ignoreLocation: true,
          threshold: 0.9,
        }),
      ]),
    );
    return { load: performance.now() - begin, match: (row) => byLanguage.get(row.language).search(row.text, { limit: 5 }) };
  },
  async minisearch() {
    const { default: MiniSearch } = await import('minisearch');
    const begin = performance.now();
    const byLanguage = new Map(
      LANGUAGES.map((code) => {
        const search = new MiniSearch({ fields: ['label', 'comment'], searchOptions: { prefix: true, fuzzy: 0.2 } });
        search.addAll(controls.map(({ id, label, comment }) => ({ id, label: label[code], comment: comment[code] })));
        return [code, search];
      }),
    );
    return { load: performance.now() - begin, match: (row) => byLanguage.get(row.language).search(row.text).slice(0, 5) };
  },
};

if (task.tool === 'sheetjs') await readWithSheetJs();
else {
  const { load, match } = await TOOLS[task.tool]();
  const begin = performance.now();
  let done = 0;
  for (; done < rows.length && performance.now() - begin < task.patience; done++) match(rows[done]);
  tell({ load, ms: performance.now() - begin, done, rows: rows.length });
}

/** The time SheetJS takes to read these very rows from a workbook of eight columns. */
async function readWithSheetJs() {
  const XLSX = (await import('xlsx')).default;
  const sheet = XLSX.utils.aoa_to_sheet([
    ['Id', 'Section', 'Question', 'Answer', 'Comment', 'Guidance', 'Owner', 'Status'],
    ...rows.map(({ text, section }, at) => [`Q${at + 1}`, section[0], text, '', '', `See ${section[0]}`, 'Security', 'open']),
  ]);
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, sheet, 'Questions');
  const bytes = XLSX.write(book, { type: 'buffer', bookType: 'xlsx', compression: true });
  const begin = performance.now();
  XLSX.read(bytes);
  tell({ load: 0, ms: performance.now() - begin, done: rows.length, rows: rows.length });
}

function tell(figures) {
  writeFileSync(task.result, JSON.stringify(figures));
}

/** mulberry32: the same numbers from the same seed, in [0, 1). */
function seeded(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
