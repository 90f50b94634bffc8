import { expect, test } from 'vitest';
import type { Topic } from '../../src/model/index.ts';
import { compileCatalogue, packCatalogue, unpackCatalogue } from '../../src/pipeline/index.ts';
import { catalogue } from '../lint/fixtures.ts';

const topic = (id: string, text: string): Topic => ({
  id,
  name: { fr: text },
  scope: 'platform',
  asks: 'position',
  good: 'yes',
  terms: {},
  phrasings: { fr: [`${text} ?`, `Combien de ${text}`] },
  inverted: { fr: [`Sans ${text}`] },
  standards: [],
  implies: { yes: { two: 'yes' } },
  neighbours: [],
});

const made = compileCatalogue({
  languages: catalogue.lexicon.languages.filter(({ code }) => code === 'fr'),
  concepts: [],
  products: [],
  topics: [topic('one', 'Où êtes-vous « hébergés » 🔒'), topic('two', 'Sauvegardes chiffrées')],
});

test('a catalogue unpacked is the one that was packed', () => {
  expect(unpackCatalogue(packCatalogue(made))).toEqual(made);
  expect(unpackCatalogue(packCatalogue(catalogue))).toEqual(catalogue);
});

test('the same catalogue gives the same bytes, wherever in memory they stood in between', () => {
  const bytes = packCatalogue(made);
  const moved = new Uint8Array(bytes.length + 3);
  moved.set(bytes, 3);
  expect(packCatalogue(unpackCatalogue(moved.subarray(3)))).toEqual(bytes);
});
