import { describe, expect, it } from 'vitest';
import { compareVersions } from '../../src/matching/guards/compare-versions.ts';
import { readVersions } from '../../src/text/index.ts';

describe('the versions of a text', () => {
  it.each([
    ['TLS 1.2 by default', [{ name: 'tls', number: 1.2 }]],
    [
      'TLS 1.0 et 1.1 désactivés',
      [
        { name: 'tls', number: 1 },
        { name: 'tls', number: 1.1 },
      ],
    ],
    ['AES-256', [{ name: 'aes', number: 256 }]],
    // REASON: the number of a standard orders nothing, and a figure with a unit is read as one elsewhere.
    ['ISO 27001, 30 days, at 8.30', []],
  ])('%j names %j', (text, versions) => expect(readVersions(text)).toEqual(versions));
});

describe('versions asked for against versions stated', () => {
  const stated = readVersions('TLS 1.2, and TLS 1.0 for very old devices');
  it.each([
    ['TLS 1.2', 'named', 'yes'],
    ['TLS 1.3', 'named', 'unsettled'],
    ['TLS 1.0', 'atLeast', 'yes'],
    ['TLS 1.2', 'atLeast', 'unsettled'],
    ['TLS 1.3', 'atLeast', 'no'],
    ['TLS 1.3', 'only', 'no'],
    ['TLS 1.2', 'only', 'unsettled'],
    ['SSH 2', 'atLeast', null],
  ] as const)('%s, %s: %s', (asked, bound, verdict) =>
    expect(compareVersions(readVersions(asked), stated, bound)).toBe(verdict),
  );
});
