import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { acronyms, normalise, properNames } from '../../src/text/index.ts';

const PIECES = [
  'a',
  'the ',
  'of ',
  ' ',
  'é',
  'Z',
  'Éa',
  'Ab',
  'Acme ',
  "'",
  '’',
  ',',
  ';',
  '1',
  '𝐚',
  '𝐀',
  '.',
  '-',
  'ª',
  'Dž',
  'SOC2',
];
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 30 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary' }),
);

/** What a pattern for the whole rule finds: plain to read, and slow to make. */
function namesByPattern(written: string): Set<string> {
  const words = written.match(/\p{L}+/gu) ?? [];
  const capitalised = written.match(/(?<=[\p{Ll}\p{N},;'’] ?)(?<=[ '’])\p{Lu}\p{Ll}+(?![\p{L}])/gu) ?? [];
  return capitalised.length > words.length / 4 ? new Set() : new Set(capitalised.map(normalise));
}

describe('words that look like a name', () => {
  it('are the capitalised ones inside a sentence', () => {
    expect(properNames("Do the employees of Acme, and those of l'Oreal, sign it?")).toEqual(new Set(['acme', 'oreal']));
    expect(properNames('Are backups encrypted?')).toEqual(new Set());
    expect(properNames('Information Security Management System')).toEqual(new Set());
  });

  it('are those that the pattern for the whole rule finds, whatever the text', () =>
    fc.assert(
      fc.property(text, (written) => {
        expect(properNames(written)).toEqual(namesByPattern(written));
      }),
      { numRuns: 2000 },
    ));
});

describe('acronyms', () => {
  it('are words in capitals, unless most words are', () => {
    expect(acronyms('Is the provider PASSI or SOC2 certified?')).toEqual(new Set(['passi', 'soc2']));
    expect(acronyms('IS THE PROVIDER CERTIFIED')).toEqual(new Set());
    expect(acronyms('Do you use AB or a1b2?')).toEqual(new Set());
  });
});

describe('the acronyms of a text', () => {
  it.each([
    ['Tests by a PASSI provider', ['passi']],
    ['SSO with SAML and our AD', ['sso', 'saml']],
    ['Are backups encrypted?', []],
    // REASON: where everything is in capitals nothing is an acronym.
    ['ARE BACKUPS ENCRYPTED?', []],
  ])('%j: %j', (text, found) => expect([...acronyms(text)]).toEqual(found));
});
