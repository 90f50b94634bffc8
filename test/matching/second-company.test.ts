import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HOME } from '../../src/cli/load-knowledge.ts';
import { readLabelledSets } from '../../src/cli/read-labelled-sets.ts';
import { evaluateSet, prepareKnowledge, toLine } from '../../src/pipeline/index.ts';
import { shippedCatalogue } from './build-knowledge.ts';

const FOLDER = join(HOME, 'fixtures/second-company');
const BASE = join(FOLDER, 'knowledge');

const files = readdirSync(BASE).map((name) => ({ file: name, text: readFileSync(join(BASE, name), 'utf8') }));
const knowledge = prepareKnowledge(files, shippedCatalogue());

/** Short controls in English only, without one topic or phrasing: the catalogue alone leads to them. */
describe("another company's knowledge base on its first day", () => {
  it('names no topic by hand', () =>
    expect(knowledge.base.controls.flatMap((control) => [...control.topics, ...control.touches])).toEqual([]));

  it('gets proposed links, each less trusted than one that a person confirmed', () => {
    const links = [...knowledge.matcher.knowledge.byTopic.values()].flat();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link.trust).toBeLessThan(1);
  });

  it('is answered with a precision of 0.9 at least, and never with a wrong word', () => {
    const [set] = readLabelledSets(FOLDER);
    const { figures, judged } = evaluateSet(set!, knowledge);
    const { precision, high, wrongWords } = toLine('second company', figures);
    const wrong = judged.filter((entry) => entry.row.flag === 'high' && entry.judged && !entry.right);
    expect(wrong.map(({ row }) => `${row.id} ${row.control} ${row.answer}`)).toEqual([]);
    expect(high).toBeGreaterThan(0);
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(wrongWords).toBe(0);
  });
});
