import { describe, expect, it } from 'vitest';
import type { Outdated } from '../../src/model/index.ts';
import { printDifferences, printRecall, printTold } from '../../src/report/index.ts';
import { entry } from '../ledger/build-entry.ts';

const outdated: Outdated = {
  entry: entry({ figures: ['30 day', 'every 6 month'] }),
  changes: [
    { kind: 'status', was: 'yes', now: 'no' },
    { kind: 'figure', was: ['30 day'], now: ['90 day'] },
  ],
  now: { reply: 'no', status: 'no', comment: 'Not\nyet.' },
};

describe('a recall', () => {
  it('gives each customer what was asked, told and is true now, then counts', () => {
    expect(printRecall([outdated], 100)).toBe(
      [
        'Acme',
        '  acme.xlsx Questions!D5  [backup.encryption]',
        '    asked: Are backups encrypted?',
        '    told then: Yes (30 days, every 6 months), 2026-01-31',
        '    true now: No, 90 days, "Not yet."',
        '',
        '1 answer is no longer true, 1 customer holds it.',
        '',
      ].join('\n'),
    );
  });

  it("speaks the language of the customer's file", () => {
    const french = { ...outdated, entry: { ...outdated.entry, language: 'fr', answer: '', date: null } };
    const text = printRecall([french], 100);
    expect(text).toContain('répondu : 30 jours, tous les 6 mois, sans date');
    expect(text).toContain('désormais : Non, 90 jours, "Not yet."');
  });

  it('says so when nothing is to be recalled', () => {
    expect(printRecall([], 100)).toBe('Every answer that went out is still true.\n');
  });
});

it('what was told is marked where it was replaced or taken back since', () => {
  const lines = [
    { entry: entry(), isCurrent: false },
    { entry: entry({ answer: null }), isCurrent: false },
    { entry: entry({ to: 'Beta' }), isCurrent: true },
  ];
  const text = printTold('backup.encryption', lines, 100);
  expect(text.split('\n').filter((line) => line.startsWith('  ') && !line.startsWith('    '))).toEqual([
    '  Acme: acme.xlsx Questions!D5 (replaced since)',
    '  Acme: acme.xlsx Questions!D5 (taken back)',
    '  Beta: acme.xlsx Questions!D5',
  ]);
  expect(text.split('\n')[0]).toBe('backup.encryption: 3 answers to 2 customers');
});

it('a contradiction shows both answers and where the old one was given', () => {
  const now = entry({ file: 'next.xlsx', reply: 'no' });
  const text = printDifferences(
    'Acme',
    [{ now, before: entry(), by: 'question', changes: [{ kind: 'answer', was: 'yes', now: 'no' }] }],
    100,
  );
  expect(text).toContain(
    'next.xlsx Questions!D5  [backup.encryption]\n  Are backups encrypted?\n  then: yes; now: no\n',
  );
  expect(text).toContain('told in acme.xlsx Questions!D5, 2026-01-31');
  expect(text).toContain('1 answer contradicts what Acme was told.');
});
