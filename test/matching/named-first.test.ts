import { describe, expect, it } from 'vitest';
import { namedFirst } from '../../src/matching/named-first.ts';
import { rankTopics } from '../../src/matching/rank-topics.ts';
import { readQuestion } from '../../src/matching/read-question.ts';
import { answer, knowledgeOf } from './build-knowledge.ts';

const USERS = {
  id: 'login.users',
  topics: ['account.mfa-users'],
  about: 'product',
  label: { en: 'Second factor for users' },
} as const;
const STAFF = {
  id: 'login.staff',
  topics: ['admin-access.mfa-staff'],
  about: 'internal',
  label: { en: 'Second factor for our employees' },
} as const;
const knowledge = knowledgeOf([STAFF, USERS]);
const { matcher } = knowledge;

function ranked(text: string) {
  const asked = readQuestion(
    { text, section: [], help: '', language: 'en' },
    matcher.lexicon,
    matcher.index,
    matcher.knowledge.names,
  );
  const before = rankTopics(asked, matcher.index, matcher.topicWeights);
  return { before, after: namedFirst(before, asked, matcher.index, matcher.lexicon) };
}

describe('topics whose own subject is named', () => {
  it('come before one whose own subject is not, however near that one is', () => {
    const text = 'Two-factor authentication';
    const { before, after } = ranked(text);
    const first = ([one]: typeof after) => matcher.index.topics[one!.topic]!.id;
    expect([first(before), first(after)]).toEqual(['admin-access.mfa-staff', 'account.mfa-users']);
    expect(answer(text, 'en', knowledge).control).toBe('login.users');
  });

  it('are all still there, by falling score', () => {
    for (const text of ['Is there a trace of who altered it?', 'permissions', 'Form changes', '']) {
      const { before, after } = ranked(text);
      expect(after.map(({ topic }) => topic).sort()).toEqual(before.map(({ topic }) => topic).sort());
      expect(after.map(({ score }) => score)).toEqual(after.map(({ score }) => score).sort((a, b) => b - a));
    }
  });

  it('are left in their order where the first one is named', () => {
    const { before, after } = ranked('Are backups encrypted?');
    expect(after).toBe(before);
  });
});
