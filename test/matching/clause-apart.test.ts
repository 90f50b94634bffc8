import { describe, expect, it } from 'vitest';
import { type Candidacy, QUESTION_WORD } from '../../src/matching/guards/candidacy.ts';
import { clauseApart, clauseUnstated } from '../../src/matching/guards/clause-apart.ts';
import type { AskedTerm } from '../../src/matching/question/asked.ts';

/** "encrypted:3 backups" is one clause of two terms; a weight is 1 unless given. */
function clause(words: string): AskedTerm[] {
  return words
    .split(' ')
    .filter((word) => word !== '')
    .map((word, at) => {
      const [key = '', weight = '1'] = word.split(':');
      return { term: at, key, words: key, share: 1, weight: Number(weight), isSubject: true, place: at };
    });
}
const wordsOf = (terms: readonly AskedTerm[] | null) => terms?.map(({ words }) => words).join(' ') ?? null;
const apart = (clauses: readonly string[], met: string, scene = '') => {
  const read = clauses.map(clause);
  return wordsOf(clauseApart({ clauses: read, asking: [], scene: read.flat().filter(isOneOf(scene)) }, isOneOf(met)));
};
const isOneOf = (keys: string) => (term: AskedTerm) => keys.split(' ').includes(term.key);

describe('a clause that asks for something of its own', () => {
  it.each([
    // REASON: both halves are spoken of.
    [['backups encrypted', 'backups tested'], 'backups encrypted tested', null],
    // REASON: nothing met in the second half, and it is half of the question.
    [['backups encrypted', 'reports published'], 'backups encrypted', 'reports published'],
    [['reports published', 'backups encrypted'], 'backups encrypted', 'reports published'],
    // REASON: a short tail is no question of its own.
    [['backups:5 encrypted:5', 'please'], 'backups encrypted', null],
    // REASON: a light clause of which nothing at all is met may still be the question's second half.
    [['backups:4 encrypted:4', 'charge'], 'backups encrypted', 'charge'],
    // REASON: a clause that shares its heavier part is spoken of.
    [['backups encrypted', 'backups:2 offline'], 'backups encrypted', null],
    // REASON: the heaviest of two strange clauses is named.
    [['backups', 'audits', 'insurance:3 cover:3'], 'backups', 'insurance cover'],
    // REASON: one clause alone is never apart, however little of it is met.
    [['reports published'], '', null],
    [[], '', null],
  ] as const)('%j with %j met: %j', (clauses, met, expected) => expect(apart(clauses, met)).toBe(expected));

  it('is the same whatever is met beside it', () =>
    expect(apart(['backups encrypted', 'reports published'], 'backups encrypted other')).toBe('reports published'));

  it('is none that only sets the scene before it asks', () => {
    expect(apart(['patients treated', 'backups encrypted'], 'backups encrypted')).toBe('patients treated');
    expect(apart(['patients treated', 'backups encrypted'], 'backups encrypted', 'patients treated')).toBeNull();
  });

  it('is none that asks what the topic asks, of what another clause names', () => {
    const howLong = `${QUESTION_WORD}how-long`;
    const clauses = ['records deleted', 'how-long still:4'].map((one) =>
      clause(one).map((term) =>
        term.key === 'how-long' ? { ...term, key: howLong } : { ...term, isSubject: term.key !== 'still' },
      ),
    );
    const asked = (met: string) => wordsOf(clauseApart({ clauses, asking: [], scene: [] }, isOneOf(met)));
    expect(asked(`records deleted ${howLong}`)).toBeNull();
    expect(asked('records deleted')).toBe('how-long still');
  });
});

describe('a clause whose subjects nobody states', () => {
  const silent = (words: string, answered: 'value' | 'yes') => {
    const asKey = (term: AskedTerm) => (term.key === 'how-long' ? { ...term, key: `${QUESTION_WORD}how-long` } : term);
    const clauses = ['backups made', words].map((one) => clause(one).map(asKey));
    const isKnown = ({ key }: AskedTerm) => key !== 'held';
    return wordsOf(
      clauseUnstated({
        asked: { asks: 'value', clauses, asking: [] },
        answer: answered,
        isMet: () => true,
        isStated: ({ key }: AskedTerm) => key === 'backups',
        isUsual: isKnown,
      } as unknown as Candidacy),
    );
  };

  it('is a part of its own, unless it asks for the value that is the answer', () => {
    expect(silent('held', 'value')).toBe('held');
    expect(silent('how-long held', 'yes')).toBe('how-long held');
    expect(silent('how-long held', 'value')).toBeNull();
  });
});
