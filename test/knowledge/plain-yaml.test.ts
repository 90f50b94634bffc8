import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDocument, stringify } from 'yaml';
import { readPlainYaml } from '../../src/knowledge/read-plain-yaml.ts';

/** What the whole parser makes of it; undefined when it finds anything to say. */
function whole(text: string): unknown {
  const document = parseDocument(text, { logLevel: 'error' });
  return document.errors.length + document.warnings.length > 0 ? undefined : document.toJS();
}

function agrees(text: string): void {
  const plain = readPlainYaml(text);
  if (plain !== undefined) expect({ text, data: plain }).toStrictEqual({ text, data: whole(text) });
}

describe('the plain reader', () => {
  it('reads every control of the shipped knowledge base as the whole parser does', () => {
    for (const name of readdirSync('knowledge/kizeo')) {
      const text = readFileSync(`knowledge/kizeo/${name}`, 'utf8');
      const plain = readPlainYaml(text);
      expect(plain, name).toBeDefined();
      expect(plain).toStrictEqual(whole(text));
    }
  });

  it.each([
    ['a: b', { a: 'b' }],
    ['a:\n  - b\n  - c: 1\n    d: null\n', { a: ['b', { c: 1, d: null }] }],
    ['a:\n- b\n- c\nd: e # note\n', { a: ['b', 'c'], d: 'e' }],
    ['a: { fr: du texte, en: "some: text" }', { a: { fr: 'du texte', en: 'some: text' } }],
    ['a: [b,\n  c,\n  "d"]\n', { a: ['b', 'c', 'd'] }],
    ['a: \'l\'\'audit\'\nb: "x \\"y\\""', { a: "l'audit", b: 'x "y"' }],
    ['a: 30 jours\nb: 2026-01-31\nc: 30\nd: Non\ne:\n', { a: '30 jours', b: '2026-01-31', c: 30, d: 'Non', e: null }],
  ])('reads %j', (text, data) => {
    expect(readPlainYaml(text)).toStrictEqual(data);
    agrees(text);
  });

  it.each([
    'a: &x b',
    'a: *x',
    'a: |\n  b',
    'a: >-\n  b',
    'a: b\n  c',
    'a: 1.5',
    'a: 0x1f',
    'a: -1',
    'a: b: c',
    'a: b\na: c',
    'a: [b, c',
    'a: [b\nc]',
    'a: "b',
    'a: ~',
    '---\na: b',
    '? a\n: b',
    'a:\tb',
    'a: b\r\n',
    'a: b\n   c: d',
    '!t a: b',
    'a: @b',
    '"a": b',
    'a:\n  - - b',
    '',
    '# nothing',
  ])('leaves %j to the whole parser', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  it('is never of another opinion on what the library writes', () => {
    const leaf = fc.oneof(
      fc.string(),
      fc.constantFrom('Oui', '30 jours', 'a: b', 'a #b', ' x', '1', 'null'),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.array(tie('node'), { maxLength: 3 }),
        fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie('node'), { maxKeys: 3 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (data) => agrees(stringify(data))),
      { numRuns: 300, seed: 7 },
    );
  });

  it('is never of another opinion on a file with slips', () => {
    const source = readFileSync('knowledge/kizeo/account.yaml', 'utf8').slice(0, 1500);
    const piece = fc.constantFrom(
      ' ',
      '\n',
      '  ',
      ':',
      ': ',
      '- ',
      '#',
      ' #',
      '"',
      "'",
      '[',
      ']',
      '{',
      '}',
      ',',
      '\\',
      '?',
      '!',
      '|',
      '1',
      'null',
      '\n\n',
      '---\n',
      '%',
    );
    const slip = fc.record({ at: fc.nat(source.length), drop: fc.nat(3), piece });
    fc.assert(
      fc.property(fc.array(slip, { minLength: 1, maxLength: 3 }), (slips) => {
        let text = source;
        for (const { at, drop, piece: added } of slips) text = text.slice(0, at) + added + text.slice(at + drop);
        agrees(text);
      }),
      { numRuns: 500, seed: 7 },
    );
  });

  it('is never of another opinion on small made-up files', () => {
    const piece = fc.constantFrom(
      'a',
      'b c',
      ': ',
      ':',
      '\n',
      '\n  ',
      '\n    ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      ', ',
      ',',
      '"x"',
      "'y'",
      ' #',
      '# c',
      '12',
      'x:y',
      ' ',
      '-',
      '?',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => agrees(pieces.join(''))),
      { numRuns: 4000, seed: 7 },
    );
  });
});
