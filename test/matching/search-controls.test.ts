import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchControls } from '../../src/matching/index.ts';
import { knowledgeOf } from './build-knowledge.ts';
import { TINY } from './tiny-base.ts';

const { matcher } = knowledgeOf(TINY);
const controls = [...matcher.knowledge.controls.values()];
const { find } = searchControls(controls, matcher.lexicon);

describe('a search over the knowledge base', () => {
  it.each([
    // The same subject in three languages: concepts meet where words do not.
    ['cifrado', 'backup.encryption'],
    ['encrypt', 'backup.encryption'],
    ['chiffré', 'backup.encryption'],
    // A beginning, as it stands while somebody types.
    ['rete', 'backup.retention'],
    ['30 days', 'backup.retention'],
    // A name and a standard's number.
    ['ovh', 'provider.iso-27001'],
    ['ISO/IEC 27001:2022', 'provider.iso-27001'],
    // An id as it stands in the YAML.
    ['backup.retention', 'backup.retention'],
  ])('%j gives %s first', (text, first) => {
    expect(find(text)[0]).toBe(first);
  });

  it('gives nothing for words that no control has, and everything for none', () => {
    expect(find('giraffe')).toEqual([]);
    expect(find(' ? ')).toEqual(['backup.encryption', 'backup.retention', 'provider.iso-27001']);
  });

  it('does not depend on the order of the knowledge base, and gives a control once at most', () => {
    const turned = searchControls([...controls].reverse(), matcher.lexicon);
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[a-z ]*$/)), (text) => {
        const found = find(text);
        expect(turned.find(text)).toEqual(found);
        expect(new Set(found).size).toBe(found.length);
      }),
    );
  });
});
