import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gap, RecordedRow } from '../../src/model/index.ts';
import { htmlWords } from '../../src/report/html-words.ts';
import { htmlReport, type ReportInput } from '../../src/report/index.ts';
import { recordOf } from '../ledger/build-entry.ts';
import { decision } from '../review/build-row.ts';

const page = (more: Partial<ReportInput> = {}) =>
  htmlReport({
    records: [recordOf('acme.xlsx', ROWS)],
    since: null,
    gaps: GAPS,
    asOf: null,
    language: 'en',
    topicName: (id) => `name of ${id}`,
    ...more,
  });

const ROWS: readonly Partial<RecordedRow>[] = [
  { flag: 'high', section: 'A', confidence: 0.95 },
  { flag: 'high', section: 'A', confidence: 0.97, decision: decision('accepted') },
  { flag: 'medium', section: 'A', confidence: 0.7, decision: decision('changed', { answer: 'no' }) },
  { flag: 'medium', section: 'B', confidence: 0.7 },
  { flag: 'none', section: 'B', confidence: 0, reasons: [{ code: 'NOT_COVERED', args: { topic: 'x.y' } }] },
  { flag: 'low', section: 'B', confidence: 0.2, decision: decision('skipped') },
];
const GAPS: readonly Gap[] = [
  {
    topic: 'x.y',
    customers: ['Acme'],
    askers: 1,
    files: ['acme.xlsx'],
    questions: [{ file: 'acme.xlsx', sheet: 'S', ref: 'D5', text: 'Llamas?', language: 'en', touched: false }],
  },
];

/** The page's text content of one table, cell by cell. */
function tableAfter(html: string, heading: string): string[][] {
  const section = html.slice(html.indexOf(`<h2>${heading}</h2>`));
  const table = section.slice(section.indexOf('<tbody>'), section.indexOf('</tbody>'));
  return [...table.matchAll(/<tr>(.*?)<\/tr>/gs)].map(([, line]) =>
    [...line!.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell]) =>
      cell!.replace(/<title>.*?<\/title>|<[^>]+>/gs, '').trim(),
    ),
  );
}

describe('the HTML report', () => {
  it('needs nothing but itself: no script, no address, a policy that forbids both', () => {
    const html = page({ since: recordOf('old.xlsx', ROWS) });
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:|\bsrc=|\bhref=|\son\w+=/i);
    expect(html).toContain("default-src 'none'; style-src 'unsafe-inline'");
  });

  it('counts each section: answered, asked, share', () => {
    expect(tableAfter(page(), 'Coverage by section').map((cells) => cells.slice(0, 3))).toEqual([
      ['A', '3 / 3', '100%'],
      ['B', '0 / 2', '0%'],
    ]);
  });

  it('lists what waits for a person, proposals first, with the reason', () => {
    const lines = tableAfter(page(), 'What waits for a person');
    expect(lines.map((cells) => cells[1])).toEqual(['to confirm', 'not covered']);
    expect(lines[1]![3]).toContain('name of x.y');
  });

  it('sets stated confidence beside what people made of it', () => {
    expect(tableAfter(page(), 'Confidence and what came of it')).toEqual([
      ['60–80%', '1', '0', '0%', '70%'],
      ['90–100%', '1', '1', '100%', '97%'],
    ]);
    const undecided = recordOf('acme.xlsx', [{ flag: 'high' }]);
    expect(page({ records: [undecided] })).toContain('Nobody has judged a proposal yet.');
  });

  it('says what changed since an earlier record, by the words of the questions', () => {
    const before = recordOf('old.xlsx', [
      { question: 'Stays' },
      { question: 'Opens', flag: 'high' },
      { question: 'Turns', flag: 'high', answer: 'yes' },
      { question: 'Goes' },
    ]);
    const after = recordOf('new.xlsx', [
      { question: 'Comes' },
      { question: 'turns ', flag: 'high', answer: 'no' },
      { question: 'Opens', flag: 'low' },
      { question: 'Stays', flag: 'high' },
    ]);
    const html = page({ records: [after], since: before });
    expect(tableAfter(html, 'What changed since last time')).toEqual([
      ['Opens', 'answered yes', 'touched on'],
      ['turns', 'answered yes', 'answered no'],
      ['Stays', 'to confirm', 'answered yes'],
    ]);
    const tiles = [...html.slice(html.indexOf('since last time')).matchAll(/<dt>(.*?)<\/dt><dd>(\d+)<\/dd>/g)];
    expect(tiles.map(([, name, count]) => [name, count])).toEqual([
      ['answered since', '1'],
      ['answered then, open now', '1'],
      ['answered differently', '1'],
      ['new questions', '1'],
      ['no longer asked', '1'],
    ]);
  });

  it('compares a file of several with its own earlier record', () => {
    const before = recordOf('a.xlsx', [{ question: 'Stays', flag: 'high' }]);
    const records = [before, recordOf('b.xlsx', [{ question: 'Other' }])];
    expect(page({ records, since: before })).toContain('Nothing: the same questions, answered the same.');
  });

  it('says the same in words wherever it draws', () => {
    const html = page();
    const pictures = html.match(/<svg .*?<\/svg>/gs)!;
    expect(pictures).toHaveLength(4);
    for (const picture of pictures)
      expect(picture).toMatch(/role="img" aria-label="[^"]{20,}"><title>[^<]{20,}<\/title>/);
    expect(html).toContain('A: 3 answered, 0 to confirm, 0 touched on, 0 not covered, 0 not ours to fill');
  });

  it.each([
    ['fr', 'Couverture par section', 'à confirmer'],
    ['es', 'Cobertura por sección', 'por confirmar'],
    ['en', 'Coverage by section', 'to confirm'],
  ])('speaks %s throughout', (language, heading, state) => {
    const html = page({ language });
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain(heading);
    expect(html).toContain(state);
    // What is the same word in both languages; anything else left in English was forgotten.
    const cognates = ['version {digest}', 'question', 'questions', 'section'];
    const english = Object.values(htmlWords('en')).filter((word) => typeof word === 'string' && /[a-z]{4}/.test(word));
    const own = new Set<unknown>(Object.values(htmlWords(language)));
    if (language !== 'en')
      expect(english.filter((word) => own.has(word) && !cognates.includes(String(word)))).toEqual([]);
  });

  it('lets no word of a customer act as anything but text', () => {
    const hostile = fc.string({
      unit: fc.constantFrom('<', '>', '"', "'", '&', '`', '\0', 'a', '/', '=', ' ', '{', '}', '$'),
    });
    fc.assert(
      fc.property(hostile, (text) => {
        const rows = [{ question: text, section: text, sheet: text, flag: 'medium' as const }];
        const plain = rows.map((row) => ({ ...row, question: 'q', section: 's', sheet: 't' }));
        const gaps = [{ ...GAPS[0]!, questions: [{ ...GAPS[0]!.questions[0]!, text }] }];
        const tags = (html: string) => html.match(/<[^>]*>?/g)!.map((tag) => tag.split(' ')[0]);
        const html = page({ records: [recordOf(text || 'f', rows)], since: recordOf(text, []), gaps });
        expect(tags(html)).toEqual(tags(page({ records: [recordOf('f', plain)], since: recordOf('f', []) })));
      }),
    );
  });

  it('is the same for the same input', () => {
    expect(page()).toBe(page());
    expect(page({ asOf: '2026-01-31' })).toContain('As of 2026-01-31');
  });
});
