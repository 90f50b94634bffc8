import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithinEdits } from '../../src/questionnaire/edit-distance.ts';
import { phraseFinder } from '../../src/questionnaire/phrase-index.ts';

const KNOWN = ['no', 'nota', 'answer', 'answers', 'remark', 'reponse', 'observations', 'observaciones', 'requirements'];

/** What the index must come to: every known word compared. */
function likeness(word: string, known: string): number {
  if (word === known) return 1;
  if (`${word}s` === known || `${known}s` === word) return 0.98;
  const shorter = Math.min(word.length, known.length);
  return shorter >= 5 && isWithinEdits(word, known, shorter >= 10 ? 2 : 1) ? 0.92 : 0;
}

/** A known word with up to three letters dropped, put in, changed or swapped. */
const slipped = fc
  .tuple(
    fc.constantFrom(...KNOWN),
    fc.array(fc.tuple(fc.nat(3), fc.nat(12), fc.constantFrom(...'aenrsx')), { maxLength: 3 }),
  )
  .map(([word, slips]) => {
    const letters = [...word];
    for (const [kind, at, letter] of slips) {
      if (kind === 0) letters.splice(at, 1);
      else if (kind === 1) letters.splice(at, 0, letter);
      else if (kind === 2 && at < letters.length) letters[at] = letter;
      else if (at + 1 < letters.length) letters.splice(at, 2, letters[at + 1]!, letters[at]!);
    }
    return letters.join('');
  })
  .filter((word) => word !== '');

describe('phrases in short texts', () => {
  const find = phraseFinder(KNOWN.map((word) => ({ words: [word] })));

  it('are the known words that a word is like, as when every one of them were compared, in their order', () => {
    fc.assert(
      fc.property(slipped, (word) => {
        const wanted = KNOWN.map((known) => [known, likeness(word, known)] as const).filter(([, like]) => like > 0);
        expect(find([word]).map((hit) => [hit.phrase.words[0], hit.likeness])).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('stand where all their words follow one another', () => {
    const findName = phraseFinder([{ words: ['vendor', 'comment'] }]);
    expect(findName(['our', 'vendors', 'coment'])).toEqual([
      { phrase: { words: ['vendor', 'comment'] }, from: 1, to: 3, likeness: 0.98 * 0.92 },
    ]);
    expect(findName(['comment', 'vendor'])).toEqual([]);
  });
});
