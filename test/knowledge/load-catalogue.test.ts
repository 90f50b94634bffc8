import { expect, it } from 'vitest';
import { loadCatalogue } from '../../src/knowledge/index.ts';

const topic = (id: string, implies: object) => ({
  id,
  name: { en: id },
  scope: 'platform',
  asks: 'position',
  good: 'yes',
  phrasings: { en: [`${id}?`] },
  implies,
});
/** JSON is YAML. */
const load = (...topics: object[]) => loadCatalogue([{ file: 'topics/a.yaml', text: JSON.stringify({ topics }) }]);

it('keeps what follows from an answer to a topic', () => {
  const implies = { yes: { 'a.two': 'yes' }, no: { 'a.two': 'no' } };
  expect(load(topic('a.one', implies), topic('a.two', {})).value?.topics[0]?.implies).toEqual(implies);
});

it.each([
  ['a topic that is not there', { yes: { 'a.three': 'yes' } }],
  ['the topic itself', { value: { 'a.one': 'yes' } }],
])('refuses what would follow for %s, and says where', (_what, implies) => {
  const { value, findings } = load(topic('a.one', implies), topic('a.two', {}));
  expect(value).toBeNull();
  expect(findings).toMatchObject([{ code: 'unknownImplied', place: { file: 'topics/a.yaml', line: 1 } }]);
});

it('takes no other answers', () =>
  expect(load(topic('a.one', { maybe: { 'a.two': 'yes' } }), topic('a.two', {})).findings).toMatchObject([
    { severity: 'error' },
  ]));
