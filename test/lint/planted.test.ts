import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULE_CODES } from '../../src/lint/index.ts';
import { filesIn, LINT_FIXTURES, linesOf, lint } from './fixtures.ts';

const planted = filesIn(join(LINT_FIXTURES, 'planted'));
const options = {
  asOf: '2026-11-22',
  denyList: ['Maison Verdier', 'Project Osprey'],
  records: [{ file: 'asked.record.json', text: readFileSync(join(LINT_FIXTURES, 'asked.record.json'), 'utf8') }],
};
const found = lint(planted, options);

/** "contradictions.yaml:17 contradiction", one for each code behind an arrow. */
const marked = planted.flatMap(({ file, text }) =>
  text
    .split('\n')
    .flatMap((line, at) =>
      (/# <- (.*)$/.exec(line)?.[1]?.split(', ') ?? []).map((code) => `${file}:${at + 1} ${code}`),
    ),
);

describe('the knowledge base with planted mistakes', () => {
  it('has one mistake for every rule, and more than forty places', () => {
    const codes = new Set(marked.map((line) => line.split(' ')[1]));
    expect(RULE_CODES.filter((code) => !codes.has(code))).toEqual(['topicNotAnswered']);
    expect(marked.length).toBeGreaterThanOrEqual(40);
  });

  it('is found out in every one of them, on its line, and in nothing else', () => {
    const inBase = found.filter(({ place }) => place.file !== 'asked.record.json');
    expect(linesOf(inBase).sort()).toEqual([...marked].sort());
  });

  it('gives every finding a file, a line, a column and arguments without undefined', () => {
    for (const { place, args } of found) {
      expect(place).toMatchObject({ file: expect.any(String), line: expect.any(Number), column: expect.any(Number) });
      expect(Object.values(args).every((value) => value !== undefined && value !== 'undefined')).toBe(true);
    }
  });

  it('says which topics customers asked for in vain, at the first row that did, counting them', () => {
    const gaps = found.filter(({ code }) => code === 'topicNotAnswered');
    expect(gaps.map(({ place, args }) => [place.line, args.topic, args.count])).toEqual([
      [23, 'backup.immutable', 2],
      [75, 'incident.ransomware', 1],
    ]);
  });

  it('says nothing that depends on the day when no day is given', () => {
    const codes = new Set(lint(planted, { ...options, asOf: null }).map(({ code }) => code));
    for (const code of ['expired', 'expiresSoon', 'neverVerified', 'notVerified', 'verifiedAhead'])
      expect(codes.has(code), code).toBe(false);
  });

  it('is found out alike in whatever order its files come', () => {
    expect(lint([...planted].reverse(), options)).toEqual(found);
  });
});

describe('the clean knowledge base', () => {
  it('is clean, look-alikes and all', () => {
    expect(lint(filesIn(join(LINT_FIXTURES, 'clean')), options).filter(({ args }) => !('topic' in args))).toEqual([]);
  });
});
