import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadKnowledgeBase, type SourceFile } from '../../src/knowledge/index.ts';
import type { Control } from '../../src/model/index.ts';
import { control, file, HEAD } from './knowledge-files.ts';

function load(...files: SourceFile[]) {
  const { value, findings } = loadKnowledgeBase(files, null);
  expect(findings).toEqual([]);
  return value!;
}

const only = (...lines: string[]): Control => load(file(`${HEAD}controls:\n${control('a.b', ...lines)}`)).controls[0]!;

describe('the digest', () => {
  const ids = ['a.b', 'a.c', 'b.a', 'c.z', 'd.e'];

  it('does not depend on the order of files and controls, on file names or on comments', () => {
    const expected = load(file(`${HEAD}controls:\n${ids.map((id) => control(id)).join('')}`)).digest;
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: ids.length }), fc.integer({ min: 0, max: 5 }), (order, cut) => {
        const text = (some: string[]) =>
          `# ${some.length}\ncontrols: ${some.length === 0 ? '[]' : ''}\n${some.map((id) => control(id)).join('\n')}`;
        const files = [
          file(HEAD, 'head.yaml'),
          file(text(order.slice(0, cut)), `${order[0]}.yaml`),
          file(text(order.slice(cut)), 'm.yaml'),
        ];
        expect(load(...files.reverse()).digest).toBe(expected);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the order of keys, or on whether a default says it', () => {
    const one = load(file(`${HEAD}defaults: { audience: public }\ncontrols:\n${control()}`)).digest;
    const other = load(
      file(
        `${HEAD}controls:\n${control().replace('    about: platform\n', '').replace('    status', '    about: platform\n    audience: public\n    status')}`,
      ),
    ).digest;
    expect(other).toBe(one);
  });

  it('changes with any word of a control', () => {
    const before = load(file()).digest;
    expect(load(file(file().text.replace('Nous.', 'Nous!'))).digest).not.toBe(before);
    expect(before).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a control', () => {
  it('is internal, unverified and without expiry until somebody says otherwise', () => {
    expect(only()).toMatchObject({
      audience: 'internal',
      verified: null,
      validUntil: null,
      owner: null,
      source: null,
      provider: null,
      topics: [],
      touches: [],
      disagreements: [],
    });
  });

  it("takes its file's defaults, and its own words before them", () => {
    const text = `${HEAD}defaults: { audience: public, owner: lead, source: { document: D, section: S } }\ncontrols:\n${control('a.b')}${control('a.c', 'audience: nda', 'owner: somebody')}`;
    const [first, second] = load(file(text), file(`controls:\n${control('a.d')}`, 'other.yaml')).controls;
    expect(first).toMatchObject({ audience: 'public', owner: 'lead', source: { document: 'D', section: 'S' } });
    expect(second).toMatchObject({ audience: 'nda', owner: 'somebody' });
  });

  it('does not take the defaults of another file', () => {
    const files = [
      file(`${HEAD}defaults: { audience: public }\ncontrols:\n${control('a.b')}`),
      file(`controls:\n${control('a.c')}`, 'other.yaml'),
    ];
    expect(load(...files).controls.map(({ audience }) => audience)).toEqual(['public', 'internal']);
  });

  it('links to topics in either form', () => {
    expect(only('topics: [x.y, { topic: z.w, inverted: true }]').topics).toEqual([
      { topic: 'x.y', inverted: false },
      { topic: 'z.w', inverted: true },
    ]);
  });

  it('comes sorted by id with all others', () => {
    const { controls } = load(file(`${HEAD}controls:\n${control('b.b')}${control('a.b')}${control('a-b')}`));
    expect(controls.map(({ id }) => id)).toEqual(['a-b', 'a.b', 'b.b']);
  });
});

describe('a status', () => {
  const statusOf = (written: string) =>
    load(file(file().text.replace('status: Oui', `status: ${written}`))).controls[0]!.status;

  it.each([
    ['Oui', 'yes'],
    ['OUI', 'yes'],
    ['Sí', 'yes'],
    ['Si', 'yes'],
    ['sí', 'yes'],
    ['Yes', 'yes'],
    ['true', 'yes'],
    ['Non', 'no'],
    ['No', 'no'],
    ['no', 'no'],
    ['false', 'no'],
    ['Limité', 'limited'],
    ['LIMITÉ', 'limited'],
    ['limite', 'limited'],
    ['Limitado', 'limited'],
    ['limited', 'limited'],
    ['Non applicable', 'notApplicable'],
    ['non-applicable', 'notApplicable'],
    ['No aplica', 'notApplicable'],
    ['Not applicable', 'notApplicable'],
    ['Planifié', 'planned'],
    ['Planificado', 'planned'],
    ['planned', 'planned'],
  ])('written %j takes the position %s', (written, position) =>
    expect(statusOf(written)).toEqual({ kind: 'position', position }),
  );

  it.each([
    ['30 jours', '30 jours'],
    ['99.8', '99.8'],
    ['"  2 ans "', '2 ans'],
    ['constructor', 'constructor'],
    ['"Oui, en partie"', 'Oui, en partie'],
  ])('written %s is a plain value', (written, text) => expect(statusOf(written)).toEqual({ kind: 'value', text }));
});

describe('a settled phrasing and a draft', () => {
  const codes = (...more: string[]) =>
    loadKnowledgeBase([file(`${HEAD}controls:\n${control('backup.encryption', ...more)}`)], null).findings.map(
      ({ code }) => code,
    );

  it.each([
    ['phrasings: { en: [{ text: Really?, answer: "no", seen: abc }] }', []],
    ['phrasings: { en: [{ text: Really?, answer: "no" }] }', ['missingKey']],
    ['phrasings: { en: [{ text: Really?, answer: perhaps, seen: abc }] }', ['notOneOf']],
    ['phrasings: { en: [{ text: Really?, answer: "no", seen: abc, by: me }] }', ['unknownKey']],
    ['draft: true', []],
    ['draft: perhaps', ['wrongKind']],
  ])('%s', (line, expected) => {
    expect(codes(line)).toEqual(expected);
  });
});
