import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { appendControl, editYaml, sliceControl, writeScalar } from '../../src/knowledge/index.ts';

const FILE = `# A head comment.
controls:
  - id: a.b   # the first
    verified: null   # nobody yet
    about: platform
    topics: [one, two,
      three]   # wrapped

  - about: staff
    id: "c.d"
    note: 'quoted'
    text: >
      folded
      text
    topics:
      - one
      - two # the second
      - three
  - { id: e.f, about: vendor }
`;

const set = (path: (string | number)[], text: string, after: string[] = []) => ({
  kind: 'set' as const,
  path,
  text,
  after,
});
const remove = (...path: (string | number)[]) => ({ kind: 'remove' as const, path });

/** The lines that an edit changed: those gone, and those come. */
function changed(before: string, after: string | null): { gone: string[]; come: string[] } | null {
  if (after === null) return null;
  const [old, now] = [before.split('\n'), after.split('\n')];
  return { gone: old.filter((line) => !now.includes(line)), come: now.filter((line) => !old.includes(line)) };
}

describe('setting a value', () => {
  it.each<[string, ReturnType<typeof set>, string[], string[]]>([
    [
      'replaces a scalar and keeps the comment behind it',
      set(['controls', 0, 'verified'], '2026-11-22'),
      ['    verified: null   # nobody yet'],
      ['    verified: 2026-11-22   # nobody yet'],
    ],
    ['keeps the quotes that stand there', set(['controls', 1, 'id'], 'x.y'), ['    id: "c.d"'], ['    id: "x.y"']],
    [
      'adds a key on a line of its own behind the one named, comment passed over',
      set(['controls', 0, 'verifiedBy'], 'A. Martin', ['verified']),
      [],
      ['    verifiedBy: A. Martin'],
    ],
    [
      'indents by blanks behind a key that stands behind its dash',
      set(['controls', 1, 'verified'], '2026-11-22', ['nothing', 'about']),
      [],
      ['    verified: 2026-11-22'],
    ],
    [
      'adds a key inside brackets',
      set(['controls', 2, 'verified'], '2026-11-22', ['about']),
      ['  - { id: e.f, about: vendor }'],
      ['  - { id: e.f, about: vendor, verified: 2026-11-22 }'],
    ],
  ])('%s', (_name, edit, gone, come) => expect(changed(FILE, editYaml(FILE, [edit]))).toEqual({ gone, come }));

  it('leaves a folded text, a list and a key without its neighbour to a person', () => {
    expect(editYaml(FILE, [set(['controls', 1, 'text'], 'x')])).toBeNull();
    expect(editYaml(FILE, [set(['controls', 0, 'topics'], 'x')])).toBeNull();
    expect(editYaml(FILE, [set(['controls', 0, 'new'], 'x', ['nothing'])])).toBeNull();
    expect(editYaml('a: [', [set(['a'], 'x')])).toBeNull();
  });

  it('fills a key that had nothing behind it', () => {
    expect(editYaml('a:\nb: 1\n', [set(['a'], 'x')])).toBe('a: x\nb: 1\n');
  });

  it('keeps Windows line ends', () => {
    const windows = FILE.replaceAll('\n', '\r\n');
    const after = editYaml(windows, [set(['controls', 0, 'verifiedBy'], 'A', ['verified'])])!;
    expect(after.replaceAll('\r\n', '\n')).toBe(
      editYaml(FILE, [set(['controls', 0, 'verifiedBy'], 'A', ['verified'])]),
    );
    expect(after.match(/(?<!\r)\n/)).toBeNull();
  });

  it('reads back as any text that was set', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const after = editYaml(FILE, [set(['controls', 0, 'verified'], text)]);
        if (after !== null)
          expect((parse(after) as { controls: { verified: string }[] }).controls[0]!.verified).toBe(text);
        expect(parse(writeScalar(text))).toBe(text);
      }),
    );
  });
});

describe('taking an item out', () => {
  it.each<[string, ReturnType<typeof remove>, string[], string[]]>([
    ['first in brackets', remove('controls', 0, 'topics', 0), ['    topics: [one, two,'], ['    topics: [two,']],
    [
      'last in brackets, with the comma and line break before it',
      remove('controls', 0, 'topics', 2),
      ['    topics: [one, two,', '      three]   # wrapped'],
      ['    topics: [one, two]   # wrapped'],
    ],
    ['on a line of its own, with its comment', remove('controls', 1, 'topics', 1), ['      - two # the second'], []],
  ])('%s', (_name, edit, gone, come) => expect(changed(FILE, editYaml(FILE, [edit]))).toEqual({ gone, come }));

  it('leaves the only item of a block, a comment inside brackets, and what is not there', () => {
    expect(editYaml('a:\n  - x\n', [remove('a', 0)])).toBeNull();
    expect(editYaml('a: [x, # mine\n  y]\n', [remove('a', 0)])).toBeNull();
    expect(editYaml('a: [x]\n', [remove('a', 3)])).toBeNull();
    expect(editYaml('a: [x]\n', [remove('a', 0)])).toBe('a: []\n');
  });
});

describe('adding a control', () => {
  const lines = ['id: new.one', 'comment:', '  en: TODO'];

  it('comes last in the list, as deep as the others, and leaves what follows', () => {
    const after = appendControl(`controls:\n- id: a # first\n  b: 1 # last\n# end\nmore: 1\n`, lines)!;
    expect(after).toBe(
      'controls:\n- id: a # first\n  b: 1 # last\n\n- id: new.one\n  comment:\n    en: TODO\n# end\nmore: 1\n',
    );
    expect(parse(after)).toMatchObject({
      controls: [{ id: 'a' }, { id: 'new.one', comment: { en: 'TODO' } }],
      more: 1,
    });
  });

  it('begins a list where there is none', () => {
    expect(appendControl('', lines)).toBe('controls:\n  - id: new.one\n    comment:\n      en: TODO\n');
    expect(appendControl('defaults: { owner: me }', lines)).toMatch(/^defaults: .*\n\ncontrols:\n {2}- id: new.one\n/);
  });

  it('leaves a list in brackets and a broken file to a person', () => {
    expect(appendControl('controls: [{ id: a }]\n', lines)).toBeNull();
    expect(appendControl('controls: [', lines)).toBeNull();
    expect(appendControl('- a\n', lines)).toBeNull();
  });
});

describe('showing a control', () => {
  it('gives its lines at the left edge, comments and all, and nothing of the next', () => {
    expect(sliceControl(FILE, 0)).toBe(
      '- id: a.b   # the first\n  verified: null   # nobody yet\n  about: platform\n  topics: [one, two,\n    three]   # wrapped',
    );
    expect(sliceControl(FILE, 7)).toBe('');
  });
});
