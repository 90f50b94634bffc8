import { describe, expect, it } from 'vitest';
import { answer, knowledgeOf } from './build-knowledge.ts';

/** Zeppelins are in no catalogue: only what a reviewer taught can answer. */
const taught = knowledgeOf([
  {
    id: 'zeppelin.moored',
    comment: { en: 'Our zeppelin is moored.' },
    topics: ['backup.encryption'],
    phrasings: { en: ['Is the zeppelin moored overnight?', 'Is the zeppelin washed within 12 fortnights?'] },
  },
]);

describe('a question that a reviewer taught', () => {
  it('is answered when it comes again, capitals and function words aside', () => {
    const again = answer('Is THE zeppelin moored overnight ?', 'en', taught);
    expect(again).toMatchObject({ flag: 'high', control: 'zeppelin.moored', reply: 'yes' });
  });

  it.each([
    ['the same words with a denial', 'Is the zeppelin not moored overnight?'],
    ['another number', 'Is the zeppelin washed within 99 fortnights?'],
    ['a further subject', 'Is the zeppelin hangar moored overnight?'],
  ])('does not answer %s', (_what, question) => {
    expect(answer(question, 'en', taught).flag).not.toBe('high');
  });
});
